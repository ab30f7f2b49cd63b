using DisclosureDeadlines.Calendars;
using Hangfire;

namespace DisclosureDeadlines.Recipes.Tests.Recipes;

/// <summary>docs/recipes.md: a job N working days from now.</summary>
internal static class HangfireRecipe
{
    public static string RemindAfter(IBackgroundJobClient jobs, TimeProvider clock, string title)
    {
        // recipe
        DateTimeOffset InWorkingDays(int days)
        {
            var day = ChinaCalendar.Projected.AddWorkingDays(BeijingDate.Of(clock.GetUtcNow()).ToDateOnly(), days);
            return new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8));
        }

        string job = jobs.Schedule(() => Console.WriteLine(title), InWorkingDays(15));
        // end
        return job;
    }
}
