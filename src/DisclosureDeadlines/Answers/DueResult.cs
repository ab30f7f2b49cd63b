using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>The result of a <see cref="DueQuestion"/>.</summary>
/// <param name="Subject">The limit, as it was on the day of the event.</param>
/// <param name="Chosen">The calendar it was counted on.</param>
/// <param name="Deadline">The answer.</param>
/// <param name="Status">Whether the duty is in time; null where no day to judge on was named.</param>
internal sealed record DueResult(DueSubject Subject, ChosenCalendar Chosen, Deadline Deadline, DeadlineStatus? Status)
{
    /// <summary>The user's own notices that the answer depends on.</summary>
    public IReadOnlyList<HolidayNotice> Imported { get; } = Chosen.ImportedFor(Deadline);

    /// <summary>The last day that the answer depends on; of several limits, the last of any of them. Null if it depends on none.</summary>
    public LocalDate? LastDay => LastDayOf(Deadline);

    /// <param name="inFull">Whether the explanation and the choices are written too.</param>
    public DueAnswer ToAnswer(bool inFull) =>
        new()
        {
            Event = Deadline.EventDate,
            Phrase = Subject.Limit.Text,
            Deadline = Deadline,
            Catalogue = Subject.Catalogue,
            Item = Subject.Item,
            Ambiguities = Subject.Limit.Ambiguities,
            Status = Status,
            ImportedNotices = [.. Imported.Select(notice => notice.ShortName)],
            InFull = inFull,
        };

    private static LocalDate? LastDayOf(Deadline deadline)
    {
        var last = deadline.DueOn;
        foreach (var part in deadline.Parts)
        {
            if (LastDayOf(part) is { } day && (last is null || day > last))
            {
                last = day;
            }
        }

        return last is { } found ? LocalDate.Max(found, deadline.EventDate) : null;
    }
}
