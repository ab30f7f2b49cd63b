using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Impacts;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Notices;

namespace DisclosureDeadlines.Page;

/// <summary>A notice in its own words: what it orders, and what it moves in a ledger.</summary>
internal static class NoticeDesk
{
    /// <summary>The tool's answer, one notice or several.</summary>
    public static byte[] Read(Question question) =>
        Asked.Json(
            Readings(question, Asked.Calendar(question).CalendarOf(null))
                .Select(reading => NoticeAnswer.From(reading.Notice, reading.Remarks))
        );

    /// <summary>The notices in the form in which they are kept and come back with each question.</summary>
    public static byte[] Keep(Question question) =>
        Asked.Json(Readings(question, Asked.Calendar(question).CalendarOf(null)).Select(reading => NoticeAnswer.From(reading.Notice, [])));

    public static byte[] Impact(Question question, byte[] file, byte[] catalogue)
    {
        using var ledger = LedgerDesk.Open(question, file);
        var audit = LedgerDesk.Judge(question, catalogue, out var before);
        var national = Asked.Calendar(question).CalendarOf(null);
        var readings = Readings(question, national);
        HolidayNotice[] arriving = [.. readings.Select(reading => reading.Notice)];
        var after = (
            Asked.Calendar(question) with
            {
                Imported = [.. before.Imported.Where(kept => !arriving.Any(notice => NoticeIdentity.AreSame(kept, notice))), .. arriving],
            }
        ).Choose(audit.Catalogue);
        CheckRegions(readings, after.Calendar.Region);
        var work = new ImpactWork(new ImpactRun(ledger.Place, audit, before.Imported, after.Calendar, readings), ledger, new PageWatch());
        return Asked.Bytes(stream =>
        {
            if (question.As == "csv")
            {
                ImpactCsv.Write(stream, work, withMark: true);
            }
            else
            {
                ImpactJson.Write(stream, work);
            }
        });
    }

    private static List<NoticeReading> Readings(Question question, WorkingDayCalendar calendar)
    {
        string text = question.Text ?? "";
        string name = Language.Pick("通知", "The notice");
        if (!text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            var read = NoticeText.Read(text, name, calendar);
            return [new NoticeReading(read.Notice, read.Remarks)];
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return [.. NoticeDocument.Read(stream, name).Select(notice => new NoticeReading(notice, []))];
    }

    /// <summary>A region's notice moves nothing on another place's calendar, which would look as if it moved nothing at all.</summary>
    private static void CheckRegions(IReadOnlyList<NoticeReading> readings, Region? counted)
    {
        if (
            readings
                .Select(reading => reading.Notice)
                .FirstOrDefault(notice => notice.Region is { } bound && counted?.Around.Contains(bound) != true) is
            { Region: { } region } notice
        )
        {
            throw new QuestionException(
                $"{notice} 是{region}的通知，这次却只算{counted?.FullName ?? "全国"}的日子；请把地区选为{region}。",
                $"{notice} is a notice of {region}, but the days counted are {(counted is null ? "the national ones" : $"those of {counted}")}; choose that region."
            );
        }
    }
}
