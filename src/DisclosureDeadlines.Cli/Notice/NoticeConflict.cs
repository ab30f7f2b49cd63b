using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Notice;

/// <summary>How a notice relates to those that are known already.</summary>
internal static class NoticeConflict
{
    /// <summary>
    /// Refuses a notice that orders other days for a holiday than another notice of the same day: nobody can say which of the two counts.
    /// </summary>
    public static void Refuse(HolidayNotice notice, WorkingDayCalendar known)
    {
        var other = In(notice.Region, known)
            .Notices.FirstOrDefault(other =>
                other.Year == notice.Year
                && Equals(other.Region, notice.Region)
                && other.Issued == notice.Issued
                && !IsSamePaper(other, notice)
                && Differ(other, notice)
            );
        if (other is not null)
        {
            throw new UserErrorException(
                $"{notice.ShortName} 与同日发布的 {other.ShortName} 安排不同，不知道以哪件为准；没有导入。先前导入有误的，先用 notice remove 删除。",
                $"{notice.ShortName} and {other.ShortName}, issued on the same day, arrange different days, and nothing says which of them counts; it was not imported. Take a wrong one out with: notice remove."
            );
        }
    }

    /// <summary>Says how many days of a notice a later one decides otherwise.</summary>
    public static IEnumerable<string> Overruled(HolidayNotice notice, WorkingDayCalendar before)
    {
        var after = In(notice.Region, before).With(notice);
        var days = notice
            .Clauses.Where(clause => clause.BindsOffices)
            .SelectMany(clause =>
                clause
                    .DaysOff.Select(day => (Day: day, Worked: false))
                    .Concat(clause.MakeUpWorkdays.Select(day => (Day: day, Worked: true)))
            );
        int otherwise = days.Count(day => after.Contains(day.Day) && after.IsWorkingDay(day.Day) != day.Worked);
        if (otherwise > 0)
        {
            yield return Language.Pick(
                $"其中{otherwise}天已由别的通知另作安排，以后发的为准。",
                $"{otherwise} of its days are arranged otherwise by another notice that has the last word."
            );
        }
    }

    private static WorkingDayCalendar In(Region? region, WorkingDayCalendar calendar) => region is null ? calendar : calendar.In(region);

    private static bool IsSamePaper(HolidayNotice one, HolidayNotice other) =>
        NoticeIdentity.AreSame(one, other) || (one.Number is not null && one.Number == other.Number);

    private static bool Differ(HolidayNotice one, HolidayNotice other) =>
        one.Clauses.Any(mine =>
            other.Clauses.Any(theirs =>
                mine.Name.Split('、').Intersect(theirs.Name.Split('、')).Any()
                && mine.BindsOffices
                && theirs.BindsOffices
                && !(mine.DaysOff.ToHashSet().SetEquals(theirs.DaysOff) && mine.MakeUpWorkdays.ToHashSet().SetEquals(theirs.MakeUpWorkdays))
            )
        );
}
