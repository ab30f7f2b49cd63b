using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Page;

/// <summary>The parts that several questions have: a day, a calendar, a catalogue.</summary>
internal static class Asked
{
    private static readonly string[] Today = ["今天", "今日", "today"];

    public static LocalDate DayOf(Question question) => Day(question.Today, question);

    /// <summary>A day in any way of writing that a ledger may have, or 今天.</summary>
    /// <exception cref="OfficeFileException">It is not a day.</exception>
    public static LocalDate Day(string? text, Question question)
    {
        string written = (text ?? "").Trim();
        if (Today.Contains(written, StringComparer.OrdinalIgnoreCase) && !Today.Contains(question.Today))
        {
            return Day(question.Today, question);
        }

        return WrittenDate.TryRead(written, from1904: false, out var date)
            ? date
            : throw new QuestionException(
                $"日期应如 2026-09-18、2026年9月18日 或 今天，却是“{Shown(written)}”。",
                $"Expected a date such as 2026-09-18, 2026年9月18日 or today, found \"{Shown(written)}\"."
            );
    }

    /// <summary>Which calendar is counted on, with the notices that the user keeps.</summary>
    public static CalendarQuestion Calendar(Question question) =>
        new() { Region = IsRegionGiven(question) ? question.Region : null, Imported = [.. question.Notices.SelectMany(Kept)] };

    public static bool IsRegionGiven(Question question) => !string.IsNullOrEmpty(question.Region);

    public static CatalogueReading? Catalogue(Question question, byte[] file)
    {
        if (string.IsNullOrEmpty(question.Catalogue))
        {
            return null;
        }

        if (file.Length == 0)
        {
            return DisclosureCatalogue.TryFind(question.Catalogue, out var builtIn)
                ? CatalogueReading.Of(builtIn)
                : throw new QuestionException(
                    $"没有名为“{Shown(question.Catalogue)}”的目录。",
                    $"There is no catalogue \"{Shown(question.Catalogue)}\"."
                );
        }

        using var open = new MemoryStream(file, writable: false);
        return CatalogueFile.Read(open, question.Catalogue, question.MergedCells);
    }

    public static ReportingPeriod? Period(Question question) =>
        string.IsNullOrWhiteSpace(question.Period) ? null
        : AskedValue.TryPeriod(question.Period.Trim(), out var period, out var fault) ? period
        : throw new QuestionException(AskedValue.Named(Language.Pick("所属期", "The period"), fault));

    /// <summary>How the year of days without one is given, in the words that stand at its field.</summary>
    public static BilingualText HowToGiveYear { get; } =
        new("请在页面上“没写年份的日期，算在哪一年”一栏里写", "which the field \"Days without a year are in\" gives");

    /// <summary>The year of days without one; null where none is given, or where it is none, with the sentence that says so.</summary>
    public static int? YearOfDays(Question question, out BilingualText? fault)
    {
        fault = null;
        if (string.IsNullOrWhiteSpace(question.YearOfDays))
        {
            return null;
        }

        if (AskedValue.TryYear(question.YearOfDays, out int year, out var wrong))
        {
            return year;
        }

        fault = AskedValue.Named(Language.Pick("没写年份的日期", "Days without a year"), wrong);
        return null;
    }

    public static byte[] Json<T>(T answer) => Encoding.UTF8.GetBytes(Files.Json.Line(answer));

    public static byte[] Document(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Files.Json.WriterOptions))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    public static byte[] Text(Action<TextWriter> write, bool withMark = false) =>
        Bytes(stream =>
        {
            using var text = new StreamWriter(stream, new UTF8Encoding(withMark), leaveOpen: true);
            write(text);
        });

    public static string Shown(string text) => Foundation.Excerpt.Of(text);

    private static IEnumerable<HolidayNotice> Kept(string document)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(document));
        return NoticeDocument.Read(stream, Language.Pick("保存的通知", "A notice that was kept"));
    }
}
