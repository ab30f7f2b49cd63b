using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary>One case as a file tells it: a line a happening, a table of date, happening and remarks, or JSON.</summary>
/// <param name="Name">What the file is called.</param>
/// <param name="Rule">The rule that a JSON document names; null where it names none.</param>
/// <param name="Region">The region that it names.</param>
/// <param name="Happenings">What happened.</param>
internal sealed record CaseInput(string Name, ClockRule? Rule, string? Region, IReadOnlyList<Happening> Happenings)
{
    /// <summary>No case has so much to tell; a register of many cases is another command's.</summary>
    private const int MaxBytes = 1 << 20;

    private static readonly string[] Headings = ["日期", "时间", "date", "on", "day"];

    private static readonly string[] RegisterHeadings = ["编号", "序号", "案号", "number", "case", "id"];

    /// <exception cref="UserErrorException">It cannot be read as a case.</exception>
    /// <exception cref="OfficeFileException">It is no text.</exception>
    public static CaseInput Read(string path, Terminal terminal)
    {
        string name = InputFile.NameOf(path);
        using var whole = InputFile.ReadAll(path, terminal.Input, MaxBytes)
            ?? throw new UserErrorException($"{name} 超过 {MaxBytes >> 20} MB，不会是一个办件的经过。", $"{name} is larger than {MaxBytes >> 20} MB, so it is not what happened in one case.");
        string text = TextOf(whole, name);
        return text.AsSpan().TrimStart() is ['[' or '{', ..] ? FromJson(text, name) : new(name, null, null, FromLines(text, name));
    }

    /// <summary>Refuses a happening on a day that no calendar knows, whether or not it is looked at: it is a slip of the pen.</summary>
    public void CheckDays(WorkingDayCalendar calendar)
    {
        if (Happenings.FirstOrDefault(happening => !calendar.Contains(happening.On)) is { } outside)
        {
            throw new UserErrorException(
                $"{Name}：{outside.On:uuuu-MM-dd} 的 {Excerpt.Of(outside.Kind)} 不在日历之内，日历从 {calendar.FirstDay:uuuu-MM-dd} 到 {calendar.LastDay:uuuu-MM-dd}。",
                $"{Name}: {Excerpt.Of(outside.Kind)} on {outside.On:uuuu-MM-dd} is outside the calendar, which goes from {calendar.FirstDay:uuuu-MM-dd} to {calendar.LastDay:uuuu-MM-dd}.");
        }
    }

    private static string TextOf(MemoryStream whole, string name)
    {
        var encoding = TextEncoding.Detect(whole, name);
        using var reader = new StreamReader(whole, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return reader.ReadToEnd();
    }

    private static CaseInput FromJson(string text, string name)
    {
        using var utf8 = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return JsonField.Read(name, utf8, file =>
        {
            if (file.IsList)
            {
                return new CaseInput(name, null, null, [.. file.AsList().Select(item => item.As(CaseJson.ReadHappening))]);
            }

            file.AsObject("rule", "region", "happenings");
            var rule = file.Optional("rule") is { } named ? named.As(json => CaseJson.ReadRule(json)) : null;
            return new CaseInput(name, rule, file.Optional("region")?.AsText(), [.. file.Required("happenings").AsList().Select(item => item.As(CaseJson.ReadHappening))]);
        });
    }

    private static List<Happening> FromLines(string text, string name)
    {
        var happenings = new List<Happening>();
        int number = 0;
        foreach (string line in Lines(text, name))
        {
            number++;
            string first = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var word, ..] ? word : "";
            if (first.Length == 0 || first[0] == '#' || (happenings.Count == 0 && Headings.Contains(first, StringComparer.OrdinalIgnoreCase)))
            {
                continue;
            }

            if (happenings.Count == 0 && RegisterHeadings.Contains(first, StringComparer.OrdinalIgnoreCase))
            {
                throw new UserErrorException($"{name} 是多个办件的登记表，请用 case audit。", $"{name} is a register of several cases; use case audit.");
            }

            happenings.Add(HappeningLine.Read(line, out var fault) ?? throw new UserErrorException($"{name} 第{number}行：{fault!.Chinese}", $"{name}, line {number}: {fault.English}"));
        }

        return happenings.Count > 0 ? happenings : throw new UserErrorException($"{name} 里没有经过。", $"{name} holds no happening.");
    }

    /// <summary>The lines; those of a table parted by commas or semicolons with blanks instead.</summary>
    private static string[] Lines(string text, string name)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        string sample = Array.Find(lines, line => line.AsSpan().TrimStart() is [>= '0' and <= '9', ..]) ?? "";
        string date = sample.Split([',', ';', ' ', '\t', '\u3000'], 2, StringSplitOptions.TrimEntries)[0];
        int after = sample.IndexOf(date, StringComparison.Ordinal) + date.Length;
        bool isTable = date.Length > 0 && after < sample.Length && sample[after] is ',' or ';';
        if (!isTable)
        {
            return lines;
        }

        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        using var table = CsvTableReader.Open(stream, name);
        return [.. table.Rows.Prepend(table.Header).Select(row => string.Join(' ', row.Cells))];
    }
}
