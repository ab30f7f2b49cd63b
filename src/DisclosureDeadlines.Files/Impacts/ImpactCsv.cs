using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Files.Impacts;

/// <summary>The rows that move, as a table.</summary>
internal static class ImpactCsv
{
    private static readonly string[] Header =
    [
        "row",
        "title",
        "item",
        "limit",
        "event",
        "period",
        "office",
        "dueOnBefore",
        "dueOn",
        "publishByBefore",
        "publishBy",
        "certaintyBefore",
        "certainty",
        "status",
        "daysOff",
        "daysWorked",
        "reason",
    ];

    /// <param name="stream">Where to write.</param>
    /// <param name="work">The rows.</param>
    /// <param name="withMark">Whether a byte order mark comes first, without which Excel does not read Chinese.</param>
    public static void Write(Stream stream, ImpactWork work, bool withMark)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(withMark), 1 << 16, leaveOpen: true);
        CsvTable.Write(text, Header, work.Moves().Select(row => Fields(row, work.Run)));
    }

    private static string?[] Fields(MovedRow moved, ImpactRun run)
    {
        var audited = moved.Audited;
        return
        [
            SmallNumber.Of(audited.Row.Number),
            audited.Row.Title,
            audited.Row.Item,
            audited.Limit?.Text ?? audited.Row.Limit,
            IsoDate.Of(audited.Row.EventDate),
            audited.Period?.ToString() ?? audited.Row.Period,
            audited.Office,
            IsoDate.Of(moved.Before.DueOn),
            IsoDate.Of(moved.After.DueOn),
            IsoDate.Of(moved.Before.PublishBy),
            IsoDate.Of(moved.After.PublishBy),
            Name(moved.Before.Certainty),
            Name(moved.After.Certainty),
            Json.Name(moved.StateOn(run.Audit.Today)),
            Days(moved, worked: false),
            Days(moved, worked: true),
            moved.Move.ToString(),
        ];
    }

    private static string Days(MovedRow moved, bool worked) =>
        string.Join(' ', moved.Move.Days.Where(day => day.IsWorkingDay == worked).Select(day => IsoDate.Of(day.Date)));

    private static string? Name(Certainty? certainty) => certainty is { } known ? Json.Name(known) : null;
}
