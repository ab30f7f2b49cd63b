using System.Text;
using System.Text.Json;
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
    /// <exception cref="OfficeFileException">It is no day.</exception>
    public static LocalDate Day(string? text, Question question)
    {
        string written = (text ?? "").Trim();
        if (Today.Contains(written, StringComparer.OrdinalIgnoreCase) && !Today.Contains(question.Today))
        {
            return Day(question.Today, question);
        }

        return WrittenDate.TryRead(written, from1904: false, out var date) ? date : throw new OfficeFileException(
            $"日期应如 2026-09-18、2026年9月18日 或 今天，却是“{Shown(written)}”。",
            $"Expected a date such as 2026-09-18, 2026年9月18日 or today, found \"{Shown(written)}\".");
    }

    /// <summary>The calendar with the notices that the user keeps, in the region asked for, else in the catalogue's.</summary>
    public static ChosenCalendar Calendar(Question question, DisclosureCatalogue? catalogue = null, IReadOnlyList<HolidayNotice>? arriving = null)
    {
        HolidayNotice[] kept = [.. question.Notices.SelectMany(Kept)];
        HolidayNotice[] imported = [.. kept.Where(one => arriving?.Any(other => NoticeIdentity.AreSame(one, other)) != true), .. arriving ?? []];
        var calendar = imported.Length > 0 ? ChinaCalendar.Projected.With(imported) : ChinaCalendar.Projected;
        Region[] brought = [.. imported.Select(notice => notice.Region).OfType<Region>().Distinct()];
        var place = Place(question, catalogue, brought);
        return new ChosenCalendar(place is null ? calendar : calendar.In(place), imported);
    }

    public static bool IsRegionGiven(Question question) => !string.IsNullOrEmpty(question.Region);

    public static CatalogueReading? Catalogue(Question question, byte[] file)
    {
        if (string.IsNullOrEmpty(question.Catalogue))
        {
            return null;
        }

        if (file.Length == 0)
        {
            return DisclosureCatalogue.TryFind(question.Catalogue, out var builtIn) ? CatalogueReading.Of(builtIn) : throw new OfficeFileException(
                $"没有名为“{Shown(question.Catalogue)}”的目录。",
                $"There is no catalogue \"{Shown(question.Catalogue)}\".");
        }

        using var open = new MemoryStream(file, writable: false);
        return CatalogueFile.Read(open, question.Catalogue, hasMergedCells: false);
    }

    public static ReportingPeriod? Period(Question question) =>
        string.IsNullOrWhiteSpace(question.Period) ? null
        : ReportingPeriod.TryParse(question.Period.Trim(), out var period) ? period
        : throw new OfficeFileException(
            $"所属期应如 2025、2025-H1、2025-Q3、2025-09，却是“{Shown(question.Period)}”。",
            $"Expected a period such as 2025, 2025-H1, 2025-Q3 or 2025-09, found \"{Shown(question.Period)}\".");

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

    public static byte[] Text(Action<TextWriter> write, bool withMark = false) => Bytes(stream =>
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

    private static Region? Place(Question question, DisclosureCatalogue? catalogue, Region[] brought)
    {
        if (!IsRegionGiven(question))
        {
            return catalogue?.Place is { } place ? Region.Find(place, brought)
                : catalogue is not null && Region.Find(catalogue.Authority, brought) is { IsUnknown: false } around ? around
                : null;
        }

        string name = question.Region!.Trim();
        return name is "national" or "全国" ? null
            : brought.Concat(Region.All).FirstOrDefault(region => region.IsCalled(name)) is { } known ? known
            : Region.PlacesCalled(name).Count > 0 && Region.Find(name, brought) is { IsUnknown: false } asked ? asked
            : throw new OfficeFileException($"不认识地区“{Shown(name)}”。", $"There is no region \"{Shown(name)}\".");
    }
}
