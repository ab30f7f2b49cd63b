using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>A real limit with the label of a person who had not seen it read, and how the library's reading stands to it.</summary>
internal sealed partial record LabelledLimit(string Phrase, string Kind, string N, string Unit, string Month, string Day, string Group, string Remarks, string Alternatives)
{
    private static readonly Dictionary<string, (string Kind, string Unit)> Shorthand = new(StringComparer.Ordinal)
    {
        ["WD"] = ("workingDaysAfter", "workingDay"), ["CD"] = ("calendarDaysAfter", "calendarDay"), ["MO"] = ("monthsAfter", "month"), ["HR"] = ("hoursAfter", "hour"),
        ["LT"] = ("retention", ""), ["RT"] = ("realTime", ""), ["AA"] = ("asAppropriate", ""), ["AP"] = ("asPrescribed", ""), ["ST"] = ("sameTime", ""), ["BE"] = ("beforeEvent", ""),
    };

    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["wd"] = "workingDay", ["cd"] = "calendarDay", ["mo"] = "month", ["yr"] = "year", ["wk"] = "week", ["hr"] = "hour",
        ["working-day"] = "workingDay", ["calendar-day"] = "calendarDay",
    };

    public static IReadOnlyList<LabelledLimit> Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", file)).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => new LabelledLimit(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[1] == "Unparseable" ? "trap" : cells[7], cells[9], cells[10])),
    ];

    /// <summary>exact, acceptable, refused, misread, or misread with a doubt that is said.</summary>
    public string Verdict()
    {
        var outcome = Reader.Read(Phrase, "", null);
        bool isRead = outcome.Rule is not null;
        var rule = isRead ? JsonSerializer.SerializeToElement(outcome.Rule!, DeadlinesJsonContext.Default.DeadlineRule) : default;
        return IsExact(isRead, rule) ? "exact"
            : Alternatives.Split('|', StringSplitOptions.RemoveEmptyEntries).Any(alternative => IsAlternative(alternative, isRead, rule)) ? "acceptable"
            : !isRead ? "refused"
            : outcome.Doubts != Doubts.None ? "misread with a doubt" : "misread";
    }

    private bool IsExact(bool isRead, JsonElement rule)
    {
        if (Kind == "Unparseable" || !isRead)
        {
            return Kind == "Unparseable" && !isRead;
        }

        string kind = Camel(Kind);
        if (Of(rule, "kind") != kind)
        {
            return false;
        }

        if (kind == "composite")
        {
            return HasParts(rule);
        }

        if (Month.Length > 0)
        {
            string year = NamedYear().Match(Remarks).Groups[1].Value;
            bool day = Of(rule, "day") == Day || (Month == "2" && Day == "28" && Of(rule, "day") == "29");
            return Of(rule, "month") == Month && day && (year.Length == 0 || Of(rule, "year") == year);
        }

        return kind is "quarterlyBy" or "monthlyBy" && Day.Length > 0 ? Of(rule, "day") == Day
            : kind == "weeklyBy" ? Of(rule, "weekday") == N
            : N.Length == 0 || (Of(rule, "n") == N && (Unit.Length == 0 || Of(rule, "unit") == Units.GetValueOrDefault(Unit, Unit)));
    }

    private static bool IsAlternative(string alternative, bool isRead, JsonElement rule)
    {
        string[] cells = alternative.Split(':');
        if (cells[0] == "Unparseable" || !isRead)
        {
            return cells[0] == "Unparseable" && !isRead;
        }

        string kind = Camel(cells[0]);
        string n = cells.Length > 1 ? cells[1] : "";
        bool number = n.Length == 0
            || (n.Contains('-', StringComparison.Ordinal) ? MonthAndDay(rule) == n
                : kind == "composite" ? Parts(rule).Any(part => Of(part, "n") == n || Of(part, "day") == n)
                : Of(rule, "n") == n || Of(rule, "day") == n);
        bool unit = cells.Length < 3 || Of(rule, "unit") == Units.GetValueOrDefault(cells[2], cells[2]);
        return Of(rule, "kind") == kind && number && unit && !(cells.Length == 1 && kind == "annualBy" && Of(rule, "month").Length > 0);
    }

    private bool HasParts(JsonElement rule)
    {
        var left = Parts(rule).ToList();
        foreach (Match wanted in Part().Matches(WantedParts().Match(Remarks).Groups[1].Value))
        {
            int found = left.FindIndex(part => Says(part, wanted));
            if (found < 0)
            {
                return false;
            }

            left.RemoveAt(found);
        }

        return true;
    }

    private static bool Says(JsonElement part, Match wanted)
    {
        string name = wanted.Groups[1].Value;
        string n = wanted.Groups[2].Value;
        string unit = Units.GetValueOrDefault(wanted.Groups[3].Value, "");
        string kind = Of(part, "kind");
        return name switch
        {
            "AN" => kind == "annualBy" && MonthAndDay(part) == n,
            "MIN" => kind == "minimumPeriod" && Of(part, "n") == n && Of(part, "unit") == unit,
            "UI" => (kind == "updateInterval" && Of(part, "n") == n && Of(part, "unit") == unit)
                || kind == (n + wanted.Groups[3].Value) switch { "3mo" => "quarterlyBy", "1mo" => "monthlyBy", "1yr" => "annualBy", "1wk" => "weeklyBy", _ => "" },
            "BE" => kind == "beforeEvent" && (n.Length == 0 || (Of(part, "n") == n && Of(part, "unit") == (unit.Length > 0 ? unit : "calendarDay"))),
            _ => kind == Shorthand[name].Kind && (n.Length == 0 || Of(part, "n") == n) && (Shorthand[name].Unit.Length == 0 || Of(part, "unit") == Shorthand[name].Unit),
        };
    }

    private static IEnumerable<JsonElement> Parts(JsonElement rule) => rule.TryGetProperty("parts", out var parts) ? parts.EnumerateArray() : [];

    private static string MonthAndDay(JsonElement rule) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(rule, "month").PadLeft(2, '0')}-{Of(rule, "day").PadLeft(2, '0')}");

    private static string Of(JsonElement rule, string name) => rule.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static string Camel(string kind) => kind == "LongTerm" ? "retention" : char.ToLowerInvariant(kind[0]) + kind[1..];

    [GeneratedRegex(@"year=(\d+)")]
    private static partial Regex NamedYear();

    [GeneratedRegex(@"parts=(\S+)")]
    private static partial Regex WantedParts();

    [GeneratedRegex(@"([A-Z]{2,3})(\d{2}-\d{2}|\d*)([a-z]*)")]
    private static partial Regex Part();
}
