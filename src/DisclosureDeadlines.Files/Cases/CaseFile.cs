using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Inputs;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Files.Cases;

/// <summary>
/// One case as a file has it: one line for each happening, a table of date, happening and remarks in any file of an office, or JSON.
/// </summary>
internal static class CaseFile
{
    /// <summary>No case has so much in it; a register of many cases is read as a table.</summary>
    public const int MaxBytes = 1 << 20;

    private static readonly string[] Headings = ["日期", "时间", "date", "on", "day"];

    private static readonly string[] RegisterHeadings = ["编号", "序号", "案号", "number", "case", "id"];

    /// <param name="whole">The file, not larger than <see cref="MaxBytes"/>.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="QuestionException">It cannot be read as a case.</exception>
    /// <exception cref="OfficeFileException">It is not text, and not a file with tables.</exception>
    public static CaseQuestion Read(Stream whole, string name)
    {
        if (FileKinds.Of(whole) is not (FileKind.Text or FileKind.Json))
        {
            return new(name, null, null, CaseTable.Read(whole, name));
        }

        string text = TextOf(whole, name);
        return text.AsSpan().TrimStart() is ['[' or '{', ..] ? FromJson(text, name) : new(name, null, null, FromLines(text, name));
    }

    /// <summary>The sentence for a file that is larger.</summary>
    public static QuestionException TooLarge(string name) =>
        new(
            $"{name} 超过 {MaxBytes >> 20} MB，不会是一个办件的经过。",
            $"{name} is larger than {MaxBytes >> 20} MB, so it is not what happened in one case."
        );

    private static string TextOf(Stream whole, string name)
    {
        var encoding = TextEncoding.Detect(whole, name);
        using var reader = new StreamReader(whole, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return reader.ReadToEnd();
    }

    private static CaseQuestion FromJson(string text, string name)
    {
        using var utf8 = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return JsonField.Read(
            name,
            utf8,
            file =>
            {
                if (file.IsList)
                {
                    return new CaseQuestion(name, null, null, [.. file.AsList().Select(item => item.As(CaseJson.ReadHappening))]);
                }

                file.AsObject("rule", "region", "happenings");
                var rule = file.Optional("rule") is { } named ? named.As(json => CaseJson.ReadRule(json)) : null;
                return new CaseQuestion(
                    name,
                    rule,
                    file.Optional("region")?.AsText(),
                    [.. file.Required("happenings").AsList().Select(item => item.As(CaseJson.ReadHappening))]
                );
            }
        );
    }

    private static List<Happening> FromLines(string text, string name)
    {
        var happenings = new List<Happening>();
        int number = 0;
        foreach (string line in Lines(text, name))
        {
            number++;
            string first = line.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var word, ..] ? word : "";
            if (
                first.Length == 0
                || first[0] == '#'
                || (happenings.Count == 0 && Headings.Contains(first, StringComparer.OrdinalIgnoreCase))
            )
            {
                continue;
            }

            if (happenings.Count == 0 && RegisterHeadings.Contains(first, StringComparer.OrdinalIgnoreCase))
            {
                throw new QuestionException(
                    $"{name} 是多个办件的登记表，请用 case audit。",
                    $"{name} is a register of several cases; use case audit."
                );
            }

            happenings.Add(
                HappeningLine.Read(line, out var fault)
                    ?? throw new QuestionException($"{name} 第{number}行：{fault!.Chinese}", $"{name}, line {number}: {fault.English}")
            );
        }

        return happenings.Count > 0 ? happenings : throw new QuestionException($"{name} 里没有经过。", $"{name} holds no happening.");
    }

    /// <summary>The lines; those of a table with commas or semicolons have blanks instead.</summary>
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
