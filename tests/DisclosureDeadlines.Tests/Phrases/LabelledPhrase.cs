using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// One real time limit of the second collection, labelled by a person before anything was run, and how the library's reading compares.
/// </summary>
internal sealed partial record LabelledPhrase(IReadOnlyDictionary<string, string> Cells)
{
    private static readonly Dictionary<string, (string Kind, string Unit)> Periods = new(StringComparer.Ordinal)
    {
        ["WD"] = ("workingDaysAfter", "workingDay"),
        ["CD"] = ("calendarDaysAfter", "calendarDay"),
        ["MO"] = ("monthsAfter", "month"),
        ["HR"] = ("hoursAfter", "hour"),
    };

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["wd"] = "workingDay",
        ["cd"] = "calendarDay",
        ["mo"] = "month",
        ["yr"] = "year",
        ["wk"] = "week",
        ["hr"] = "hour",
        ["working-day"] = "workingDay",
        ["calendar-day"] = "calendarDay",
    };

    private static readonly Dictionary<string, string> OpenParts = new(StringComparer.Ordinal)
    {
        ["LT"] = "retention",
        ["RT"] = "realTime",
        ["AA"] = "asAppropriate",
        ["AP"] = "asPrescribed",
        ["ST"] = "sameTime",
        ["BE"] = "beforeEvent",
    };

    /// <summary>The names of all collections, the oldest first.</summary>
    public static IReadOnlyList<string> Collections { get; } = [.. Enumerable.Range(2, 47).Select(number => $"dev{number}")];

    private readonly TimeLimit? limit = TimeLimit.TryParse(Cells["phrase"], out var read) ? read : null;

    public string Phrase => Cells["phrase"];

    /// <summary>Whether it sets no limit that a careful person could state.</summary>
    public bool IsTrap => Cells["expected_rule_kind"] == "Unparseable";

    public string Group => IsTrap ? "trap" : Cells["group"];

    /// <summary>As the label has it, or as a second honest reading.</summary>
    public bool IsRight =>
        IsExact(Rule) || Cells["alt"].Split('|', StringSplitOptions.RemoveEmptyEntries).Any(alt => IsAlternative(alt, Rule));

    /// <summary>Read as something else, with nothing said.</summary>
    public bool IsMisreadWithoutADoubt => !IsRight && limit is { Ambiguities.Count: 0 };

    public string Reading => limit?.Rule.Sentence.Chinese ?? "refused";

    private JsonObject? Rule { get; } =
        TimeLimit.TryParse(Cells["phrase"], out var found)
            ? JsonNode.Parse(JsonSerializer.Serialize<DeadlineRule>(found.Rule))!.AsObject()
            : null;

    public static IReadOnlyList<LabelledPhrase> Read(string file)
    {
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file))
                .Where(line => line.Length > 0)
                .Select(line => line.Split('\t')),
        ];
        return
        [
            .. rows.Skip(1)
                .Select(cells => new LabelledPhrase(
                    rows[0]
                        .Zip(cells.Concat(Enumerable.Repeat("", rows[0].Length)))
                        .ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)
                )),
        ];
    }

    private static string? KindOf(string label) =>
        label switch
        {
            "Unparseable" => null,
            "LongTerm" => "retention",
            _ => char.ToLowerInvariant(label[0]) + label[1..],
        };

    private static string Text(JsonObject? rule, string name) => rule?[name]?.ToString() ?? "";

    private static string Date(JsonObject rule) =>
        rule["month"] is { } month ? string.Create(CultureInfo.InvariantCulture, $"{(int)month:00}-{(int)rule["day"]!:00}") : "";

    private bool IsExact(JsonObject? rule)
    {
        string? kind = KindOf(Cells["expected_rule_kind"]);
        if (kind is null || rule is null || Text(rule, "kind") != kind)
        {
            return kind is null && rule is null;
        }

        string day = Cells["day"];
        if (kind == "composite")
        {
            return HasParts(rule);
        }

        if (Cells["month"].Length > 0)
        {
            var year = Year().Match(Cells["remarks"]);
            bool isEnd = (Cells["month"], day, Text(rule, "day")) == ("2", "28", "29");
            return Text(rule, "month") == Cells["month"]
                && (Text(rule, "day") == day || isEnd)
                && (!year.Success || Text(rule, "year") == year.Groups[1].Value);
        }

        return kind switch
        {
            "quarterlyBy" or "monthlyBy" when day.Length > 0 => Text(rule, "day") == day,
            "weeklyBy" => Text(rule, "weekday") == Cells["n"],
            _ => Cells["n"].Length == 0
                || (
                    Text(rule, "n") == Cells["n"]
                    && (Cells["unit"].Length == 0 || Text(rule, "unit") == Units.GetValueOrDefault(Cells["unit"], Cells["unit"]))
                ),
        };
    }

    private bool HasParts(JsonObject rule)
    {
        var wanted = Parts().Match(Cells["remarks"]);
        var left = rule["parts"]!.AsArray().Select(part => part!.AsObject()).ToList();
        string[] names = wanted.Success
            ? wanted.Groups[1].Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [];
        return names
            .Where(name => PartName().IsMatch(name))
            .All(name => left.Find(part => IsPart(name, part)) is { } found && left.Remove(found));
    }

    private static bool IsPart(string name, JsonObject part)
    {
        string kind = Text(part, "kind");
        (string n, string unit) = (Text(part, "n"), Text(part, "unit"));
        var match = PartName().Match(name);
        (string letters, string number, string of) = (
            match.Groups[1].Value,
            match.Groups[2].Value,
            Units.GetValueOrDefault(match.Groups[3].Value, "")
        );
        return letters switch
        {
            // 保存10年以上: at least so long; where it stands alone, the labels take either kind.
            "MIN" => kind is "minimumPeriod" or "retention" && (n, unit) == (number, of),
            "UI" => (kind, n, unit) == ("updateInterval", number, of)
                || (number, of, kind)
                    is
                        ("3", "month", "quarterlyBy")
                        or
                        ("1", "month", "monthlyBy")
                        or
                        ("1", "year", "annualBy")
                        or
                        ("1", "week", "weeklyBy"),
            "BE" when number.Length > 0 => (kind, n, unit) == ("beforeEvent", number, of.Length > 0 ? of : "calendarDay"),
            "AN" => kind == "annualBy" && Date(part) == number,
            "LT" when number.Length > 0 => (kind, n, unit) == ("retention", number, "year"),
            _ => Periods.TryGetValue(letters, out var period)
                ? (kind, n, unit) == (period.Kind, number, period.Unit)
                : kind == OpenParts[letters],
        };
    }

    private static bool IsAlternative(string alternative, JsonObject? rule)
    {
        string[] pieces = alternative.Split(':');
        string? kind = KindOf(pieces[0]);
        if (kind is null || rule is null || Text(rule, "kind") != kind)
        {
            return kind is null && rule is null;
        }

        string n = pieces.Length > 1 ? pieces[1] : "";
        bool number =
            n.Length == 0
            || (
                n.Contains('-', StringComparison.Ordinal) ? Date(rule) == n
                : kind == "composite"
                    ? rule["parts"]!.AsArray().Any(part => Text(part!.AsObject(), "n") == n || Text(part.AsObject(), "day") == n)
                : Text(rule, "n") == n || Text(rule, "day") == n
            );
        if (kind == "composite" && pieces.Length > 2)
        {
            return rule["parts"]!
                .AsArray()
                .Any(part =>
                    Text(part!.AsObject(), "n") == n && Text(part.AsObject(), "unit") == Units.GetValueOrDefault(pieces[2], pieces[2])
                );
        }

        return number
            && (pieces.Length < 3 || Text(rule, "unit") == Units.GetValueOrDefault(pieces[2], pieces[2]))
            && (pieces.Length > 1 || kind != "annualBy" || Text(rule, "month").Length == 0);
    }

    [GeneratedRegex(@"year=(\d+)")]
    private static partial Regex Year();

    [GeneratedRegex("parts=([^;]*(?:;[A-Z][^;]*)*)")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(MIN|UI|BE|AN|LT|WD|CD|MO|HR|RT|AA|AP|ST)([\d-]*)([a-z]*)$")]
    private static partial Regex PartName();
}
