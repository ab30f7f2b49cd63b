using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>
/// How sure an answer is that depends on all the days between two dates, in either order, and on which of the user's own notices it
/// depends.
/// </summary>
internal sealed record SpanSurety(Certainty Certainty, string? Reason, IReadOnlyList<string>? ImportedNotices)
{
    public static SpanSurety Of(ChosenCalendar chosen, LocalDate one, LocalDate other) =>
        new(
            chosen.Calendar.CertaintyOf(one, other),
            chosen.Calendar.CertaintyReasonOf(one, other)?.ToString(null),
            chosen.ImportedBetween(one, other) is { Count: > 0 } imported ? [.. imported.Select(notice => notice.ShortName)] : null
        );
}
