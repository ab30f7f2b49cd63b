using DisclosureDeadlines.Calendars;
using Quartz;
using Quartz.Impl.Calendar;

namespace DisclosureDeadlines.Recipes.Tests.Recipes;

/// <summary>docs/recipes.md: a job on working days only.</summary>
internal static class QuartzRecipe
{
    public static async Task ScheduleAsync(IScheduler scheduler, IJobDetail job, WorkingDayCalendar calendar, DateOnly from)
    {
        // recipe
        await scheduler.AddCalendar("working days", RestDays.Of(calendar, from), AddCalendarOptions.ReplacingAndUpdatingTriggers);
        var everyWorkingDayAtNine = TriggerBuilder
            .Create()
            .WithCronSchedule("0 0 9 * * ?", cron => cron.InTimeZone(RestDays.Beijing))
            .WithCalendarName("working days")
            .Build();
        await scheduler.ScheduleJob(job, everyWorkingDayAtNine);
        // end
    }

    // recipe
    public static class RestDays
    {
        public static TimeZoneInfo Beijing { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

        /// <summary>Quartz's own calendar of days left out: a job store can keep it, which it cannot do with a class of yours.</summary>
        public static HolidayCalendar Of(WorkingDayCalendar calendar, DateOnly from, int days = 400)
        {
            var rest = new HolidayCalendar { TimeZone = Beijing };
            for (var day = from; day < from.AddDays(days); day = day.AddDays(1))
            {
                if (!calendar.IsWorkingDay(day))
                {
                    rest.AddExcludedDay(day);
                }
            }

            return rest;
        }
    }
    // end
}
