using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Checks a notice's days against the decree on holidays and the lunar calendar: 春节 without the first lunar day is a mistake, whatever
/// name is on it. What a notice may do, but no other has done, is a remark.
/// </summary>
internal static class DecreeCheck
{
    private static readonly string[] Yearly = ["春节", "国庆节"];

    /// <summary>The first holiday of the decree whose own day is not among the days off that are given for it.</summary>
    public static (HolidayClause Clause, string Name, LocalDate Day)? FirstLost(int year, IReadOnlyList<HolidayClause> clauses)
    {
        foreach (var clause in clauses)
        {
            foreach (string name in HolidayNames.Split(clause.Name))
            {
                if (
                    HolidayNames.DayOf(name, year) is { } day
                    && !clauses.Where(other => HolidayNames.Split(other.Name).Contains(name)).Any(other => other.DaysOff.Contains(day))
                )
                {
                    return (clause, name, day);
                }
            }
        }

        return null;
    }

    /// <summary>What is worth knowing about a notice in data, and is not a fault.</summary>
    public static IEnumerable<BilingualText> Remarks(HolidayNotice notice)
    {
        foreach (var day in notice.Clauses.SelectMany(clause => clause.MakeUpWorkdays).Where(day => !IsWeekend(day)).Order())
        {
            yield return new(
                $"{Iso(day)}写作调休上班日，但它不是周末；按工作日计",
                $"{Iso(day)} is called a make-up workday, but it is on no weekend; it is counted as a working day"
            );
        }

        string[] arranged =
        [
            .. notice.Clauses.Where(clause => clause.BindsOffices).SelectMany(clause => HolidayNames.Split(clause.Name)).Distinct(),
        ];
        if (notice.Region is not null || !Yearly.All(arranged.Contains))
        {
            yield break;
        }

        var off = notice.Clauses.SelectMany(clause => clause.DaysOff).ToHashSet();
        var decree = HolidayDecree.InForce(notice.Year, null).DaysOf(notice.Year).ToArray();
        foreach (var (name, days) in decree)
        {
            foreach (var day in days.Where(day => !off.Contains(day)))
            {
                yield return new(
                    $"{Iso(day)}（{name}）依《全国年节及纪念日放假办法》放假，这里没有",
                    $"{Iso(day)} ({name}) is off by the decree on holidays, and is not off here"
                );
            }
        }

        HolidayClause[] own = [.. notice.Clauses.Where(clause => HolidayNames.Split(clause.Name).All(HolidayNames.IsStatutory))];
        int balance =
            own.SelectMany(clause => clause.DaysOff).Count(day => !IsWeekend(day))
            - own.SelectMany(clause => clause.MakeUpWorkdays).Count(IsWeekend);
        int given = decree.Where(holiday => arranged.Contains(holiday.Name)).Sum(holiday => holiday.Days.Length);
        if (balance != given)
        {
            yield return new(
                $"周一至周五放假的天数减去周末上班的天数是{balance}天，法定节假日是{given}天；请与原文核对",
                $"the weekdays off less the weekend days worked are {balance}, but the decree gives {given} days; check it against the printed notice"
            );
        }
    }

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek >= IsoDayOfWeek.Saturday;

    private static string Iso(LocalDate date) => $"{date:uuuu'-'MM'-'dd}";
}
