using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary>How sure an answer is that rests on all the days between two dates, in either order.</summary>
internal sealed record SpanCertainty(Certainty Certainty, string? Reason)
{
    public static SpanCertainty Of(WorkingDayCalendar calendar, LocalDate one, LocalDate other) =>
        new(calendar.CertaintyOf(one, other), calendar.CertaintyReasonOf(one, other)?.ToString(null));

    /// <summary>An answer, with the doubt behind it where there is one.</summary>
    public string Note(string answer) => Reason is null ? answer : $"{answer}  ({Reason})";
}
