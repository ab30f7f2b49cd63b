using System.Globalization;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>The months of a run as a wall calendar.</summary>
internal static class CasePicture
{
    public static string Of(Reading reading, ClockWalk walk, bool chinese)
    {
        if (walk.Run is not { } run || reading.Last is null)
        {
            return "";
        }

        var marks = Marks(reading, run, walk.At, chinese ? "起" : "E");
        return MonthGrid.Of(
                reading.StartedOn!.Value,
                reading.DueOn!.Value,
                reading.Calendar,
                chinese,
                day => marks.GetValueOrDefault(day, "")
            )
            + (
                chinese
                    ? "起 起算日   数字 第几日   = 停计   - 周末   * 放假   + 调休上班   ! 截止日期"
                    : "E start   number: day counted   = left out   - weekend   * holiday   + make-up workday   ! due"
            );
    }

    private static Dictionary<LocalDate, string> Marks(Reading reading, ClockRun run, DateOnly at, string start)
    {
        var marks = new Dictionary<LocalDate, string> { [CaseDays.Of(run.Start)] = start };
        var leftOut = run.OpenEnded(at);
        int counted = 0;
        for (var day = run.Start.AddDays(1); day <= reading.Last; day = day.AddDays(1))
        {
            var before = day.AddDays(-1);
            if (run.Count.CountedBetween(before, day, leftOut) > 0)
            {
                marks[CaseDays.Of(day)] = (++counted).ToString(CultureInfo.InvariantCulture);
            }
            else if (run.Count.LeftOutBetween(before, day, leftOut) > 0)
            {
                marks[CaseDays.Of(day)] = "=";
            }
        }

        marks[reading.DueOn!.Value] = marks.GetValueOrDefault(reading.DueOn.Value, "") + "!";
        return marks;
    }
}
