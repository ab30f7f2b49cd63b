using System.Collections;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>Days in a list that nobody can change.</summary>
/// <remarks>
/// The framework's lists of dates are compiled while the program runs, by every process anew, even where the program was compiled before
/// (ReadyToRun). A type of our own is compiled with us.
/// </remarks>
/// <param name="days">The days, which belong to the list from now on.</param>
internal sealed class DayList(params LocalDate[] days) : IReadOnlyList<LocalDate>
{
    public static DayList Empty { get; } = new();

    public int Count => days.Length;

    public LocalDate this[int index] => days[index];

    public IEnumerator<LocalDate> GetEnumerator()
    {
        foreach (var day in days)
        {
            yield return day;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
