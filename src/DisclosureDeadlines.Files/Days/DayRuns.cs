using NodaTime;

namespace DisclosureDeadlines.Files.Days;

/// <summary>Days in order, as few words as will do: 2026-10-01 … 2026-10-07, with runs joined.</summary>
internal static class DayRuns
{
    public static string Of(IReadOnlyList<LocalDate> days)
    {
        var runs = new List<(LocalDate First, LocalDate Last)>();
        foreach (var day in days)
        {
            if (runs.Count > 0 && runs[^1].Last.PlusDays(1) == day)
            {
                runs[^1] = (runs[^1].First, day);
            }
            else
            {
                runs.Add((day, day));
            }
        }

        string to = Language.Pick("至", "..");
        return string.Join(
            Language.Pick("、", ", "),
            runs.Select(run => run.First == run.Last ? $"{run.First:uuuu'-'MM'-'dd}" : $"{run.First:uuuu'-'MM'-'dd}{to}{run.Last:MM'-'dd}")
        );
    }
}
