using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>A deadline that a change of the calendar moves: from when to when, and by which days.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DeadlineMove : IFormattable
{
    private const string Weekdays = "一二三四五六日";
    private const int NamedDays = 4;

    internal DeadlineMove(Deadline before, Deadline after, ImmutableArray<CalendarDay> days)
    {
        Before = before;
        After = after;
        Days = days;
    }

    /// <summary>The deadline on the calendar before.</summary>
    public Deadline Before { get; }

    /// <summary>The deadline of the same rule, event, period and policy on the calendar after.</summary>
    public Deadline After { get; }

    /// <summary>
    /// The days that move it, in order, as they are now: those that the new answer begins from, counts or rolls over that are worked and
    /// were not, or the other way round. Had they alone changed, the due date would be the same new one. Empty where no day changed and the
    /// deadline only became surer, so that its <see cref="Deadline.PublishBy"/> needs no margin any more.
    /// </summary>
    public IReadOnlyList<CalendarDay> Days { get; }

    /// <summary>Whether the due date moves. If not, the publish-by day does.</summary>
    public bool IsDueDateMoved => Before.DueOn != After.DueOn;

    /// <summary>
    /// Whether there is less time than before: the due date, or where it stands the publish-by, is earlier now, or there is none any more.
    /// </summary>
    public bool IsEarlier =>
        IsDueDateMoved ? After.DueOn is null || After.DueOn < Before.DueOn : After.PublishBy is null || After.PublishBy < Before.PublishBy;

    /// <summary>The move as one sentence.</summary>
    public BilingualText Sentence =>
        new(
            $"{(IsDueDateMoved ? $"截止日期从{Zh(Before.DueOn)}变为{Zh(After.DueOn)}" : $"截止日期不变，建议最迟日从{Zh(Before.PublishBy)}变为{Zh(After.PublishBy)}")}：{ChineseReason()}",
            $"{(IsDueDateMoved ? $"due on {En(After.DueOn)} instead of {En(Before.DueOn)}" : $"due as before, publish by {En(After.PublishBy)} instead of {En(Before.PublishBy)}")}: {EnglishReason()}"
        );

    /// <summary>The sentence for the current UI culture.</summary>
    public override string ToString() => Sentence.ToString(null);

    /// <summary>
    /// The sentence for a culture; <see langword="null"/> means the current UI culture. The only format is <c>G</c>, the general one.
    /// </summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        BilingualText.RefuseFormat(format);
        return Sentence.ToString(formatProvider);
    }

    private string ChineseReason() =>
        Days.Count == 0
            ? "这些日子已由通知确定，不必再留余地"
            : string.Join("，", Days.Take(NamedDays).Select(day => $"{Zh(day.Date)}{Change(day).Chinese}"))
                + (Days.Count > NamedDays ? $"等{Days.Count}天" : "");

    private string EnglishReason() =>
        Days.Count == 0
            ? "a notice decides these days now, so no margin is needed"
            : string.Join(", ", Days.Take(NamedDays).Select(day => $"{En(day.Date)} {Change(day).English}"))
                + (Days.Count > NamedDays ? $" and {Days.Count - NamedDays} more" : "");

    private static BilingualText Change(CalendarDay day)
    {
        string notice = day.Notice is { } paper ? $"（{paper.ShortName}）" : "";
        string english = day.Notice is { } source ? $" [{source.ShortName}]" : "";
        return day.IsWorkingDay
            ? new($"要上班{notice}", $"is worked{english}")
            : new(
                $"{(day.HolidayName is { } name ? name + "放假" : "休息")}{notice}",
                $"is off{(day.HolidayName is { } holiday ? $" for {holiday}" : "")}{english}"
            );
    }

    private static string Zh(LocalDate? date) => date is { } day ? $"{day:uuuu'-'MM'-'dd}（周{Weekdays[(int)day.DayOfWeek - 1]}）" : "无";

    private static string En(LocalDate? date) => date is { } day ? $"{day:uuuu'-'MM'-'dd} ({day.DayOfWeek.ToString()[..3]})" : "none";
}
