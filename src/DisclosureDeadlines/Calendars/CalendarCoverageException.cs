using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Calendars;

/// <summary>The answer would need a day that the calendar does not know. No answer is better than a guessed one.</summary>
public sealed class CalendarCoverageException : Exception
{
    private readonly bool noticeMissing;

    internal CalendarCoverageException(LocalDate day, LocalDate firstDay, LocalDate lastDay, bool noticeMissing, int? index = null)
        : this(day, firstDay, lastDay, Place(index, SentenceFor(day, firstDay, lastDay, noticeMissing)))
    {
        Index = index;
        this.noticeMissing = noticeMissing;
    }

    private CalendarCoverageException(LocalDate day, LocalDate firstDay, LocalDate lastDay, BilingualText sentence)
        : base(sentence.ToString(null))
    {
        Sentence = sentence;
        Day = day;
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The day that was asked about, or the first day beyond the calendar that the answer would have needed.</summary>
    public LocalDate Day { get; }

    /// <summary>The first day that the calendar knows.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day that the calendar knows.</summary>
    public LocalDate LastDay { get; }

    /// <summary>
    /// Of a question about many dates, the index of the first date that was refused, from 0; <see langword="null"/> for one date.
    /// </summary>
    public int? Index { get; }

    internal BilingualText Sentence { get; }

    /// <summary>The same refusal, for the date at an index.</summary>
    internal CalendarCoverageException At(int index) => new(Day, FirstDay, LastDay, noticeMissing, index);

    private static BilingualText Place(int? index, BilingualText sentence) =>
        index is null
            ? sentence
            : new(
                string.Create(CultureInfo.InvariantCulture, $"下标为 {index} 的日期：{sentence.Chinese}"),
                string.Create(CultureInfo.InvariantCulture, $"For the date at index {index}: {sentence.English}")
            );

    private static BilingualText SentenceFor(LocalDate day, LocalDate first, LocalDate last, bool noticeMissing)
    {
        if (day < first)
        {
            return new(
                $"需要 {Iso(day)} 的日历，但已知的日子从 {Iso(first)} 开始。",
                $"The answer needs {Iso(day)}, but the days known begin on {Iso(first)}."
            );
        }

        return noticeMissing
            ? new(
                $"需要 {Iso(day)} 的日历，但已知的日子到 {Iso(last)} 为止：缺 {last.Year + 1} 年的节假日安排通知。",
                $"The answer needs {Iso(day)}, but the days known end on {Iso(last)}: the holiday notice for {last.Year + 1} is missing."
            )
            : new(
                $"需要 {Iso(day)} 的日历，但已知的日子到 {Iso(last)} 为止。",
                $"The answer needs {Iso(day)}, but the days known end on {Iso(last)}."
            );
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
