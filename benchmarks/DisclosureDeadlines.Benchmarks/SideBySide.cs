using System.Globalization;
using System.Text;
using DisclosureDeadlines.Benchmarks.Measuring;
using DisclosureDeadlines.Benchmarks.Peers;
using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>
/// The same questions for programs in other languages: the days of the calendar and a file of questions with the answers that are expected,
/// so that each peer is held to them before it is timed (<c>benchmarks/peers/run</c>).
/// </summary>
internal static class SideBySide
{
    /// <summary>Working days to add.</summary>
    private const int Added = 20;

    private const int Count = 100_000;

    /// <summary>
    /// Writes <c>days.csv</c> and <c>questions.csv</c> into a folder, and gives the first lines of the table: this library's own.
    /// </summary>
    public static string Write(string folder)
    {
        var calendar = ChinaCalendar.Official;
        File.WriteAllLines(
            Path.Combine(folder, "days.csv"),
            calendar
                .Days(new(calendar.FirstDay, calendar.LastDay))
                .Select(day => string.Create(CultureInfo.InvariantCulture, $"{day.Date:uuuu'-'MM'-'dd},{(day.IsWorkingDay ? 1 : 0)}"))
        );

        // From 2005 on: an npm package knows no earlier year.
        int first = new DateOnly(2005, 1, 1).DayNumber;
        var starts = Questions.Random(Count, first, calendar.LastDay.ToDateOnly().DayNumber - 400);
        DateOnly[] ends = [.. starts.Select((start, i) => start.AddDays(i % 366))];
        File.WriteAllLines(
            Path.Combine(folder, "questions.csv"),
            starts.Select(
                (start, i) =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{start:yyyy-MM-dd},{calendar.AddWorkingDays(start, Added):yyyy-MM-dd},{ends[i]:yyyy-MM-dd},{calendar.CountWorkingDays(start, ends[i])}"
                    )
            )
        );

        var results = new DateOnly[Count];
        var counts = new int[Count];
        List<Case> cases =
        [
            new("+20 working days, one by one", Count, () => Loop.Over(starts, new Add(calendar, Added))),
            new("+20 working days, over a span", Count, () => calendar.AddWorkingDays(starts, Added, results)),
            new("working days between, over a span", Count, () => calendar.CountWorkingDays(starts, ends, counts)),
        ];
        var measured = Interleaved.Measure(cases, rounds: 31);
        var text = new StringBuilder("| program | question | ns an answer | answers alike |\n|---|---|---:|---:|\n");
        foreach (var work in cases)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| DisclosureDeadlines | {work.Name} | {measured.Of(work.Name):0.0} | {Count} of {Count} |\n"
            );
        }

        return text.ToString();
    }
}
