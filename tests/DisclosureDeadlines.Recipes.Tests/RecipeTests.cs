using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Recipes.Tests.Recipes;
using DisclosureDeadlines.Rules;
using Hangfire;
using Hangfire.InMemory;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Quartz;
using Xunit;

namespace DisclosureDeadlines.Recipes.Tests;

/// <summary>The recipes do what docs/recipes.md says of them.</summary>
public sealed class RecipeTests
{
    private const string Phrase = "信息形成之日起20个工作日内";

    [Fact]
    public async Task AspNetCore_ACalendarInContainer_AnswersAndFollowsANewNotice()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection([new("Deadlines:Notices", folder.FullName)]);
            AspNetCoreRecipe.AddDeadlines(builder);
            await using var app = builder.Build();
            AspNetCoreRecipe.MapDeadlines(app);
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

            var answer = await client.GetFromJsonAsync<JsonNode>($"/due?on=2026-09-18&limit={Phrase}");
            var refused = await client.GetAsync("/due?on=2026-09-18&limit=x");
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "own.json"),
                """{"year":2026,"title":"司庆","issued":"2026-01-01","holidays":[{"name":"司庆","daysOff":["2026-10-22"],"makeUpWorkdays":[]}]}"""
            );
            ((IConfigurationRoot)app.Configuration).Reload();
            var later = await client.GetFromJsonAsync<JsonNode>($"/due?on=2026-09-18&limit={Phrase}");

            Assert.Equal("2026-10-22", (string?)answer!["dueOn"]);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains("x", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal("2026-10-23", (string?)later!["dueOn"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task EntityFramework_LimitsRulesAndPeriods_ComeBackWholeAndAreFoundByDueDate()
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var options = new DbContextOptionsBuilder<EntityFrameworkRecipe.Duties>().UseSqlite(connection).Options;
        var limit = TimeLimit.Parse("应当在三日内撤回", "行政处罚法");
        await using (var duties = new EntityFrameworkRecipe.Duties(options))
        {
            await duties.Database.EnsureCreatedAsync();
            var soon = new EntityFrameworkRecipe.Duty
            {
                Title = "撤回",
                Limit = limit,
                Rule = limit.Rule,
                Period = ReportingPeriod.Parse("2025-Q3"),
                EventOn = new DateOnly(2026, 9, 30),
            };
            var late = new EntityFrameworkRecipe.Duty
            {
                Title = "预算",
                Limit = TimeLimit.Parse(Phrase),
                Rule = TimeLimit.Parse(Phrase).Rule,
                EventOn = new DateOnly(2026, 9, 18),
            };
            soon.Reckon(ChinaCalendar.Official);
            late.Reckon(ChinaCalendar.Official);
            duties.AddRange(soon, late);
            await duties.SaveChangesAsync();
        }

        await using var again = new EntityFrameworkRecipe.Duties(options);
        var found = await EntityFrameworkRecipe.DueSoon(again, new DateOnly(2026, 10, 8)).SingleAsync();

        // Three working days after 2026-09-30: October 8th, 9th and 10th, a make-up workday.
        Assert.Equal(
            ("撤回", new DateOnly(2026, 10, 10), limit, limit.Rule, "行政处罚法"),
            (found.Title, found.DueOn!.Value, found.Limit, found.Rule, found.Limit.Law)
        );
        Assert.Equal("2025-Q3", found.Period!.ToString());
    }

    [Fact]
    public async Task Quartz_AJobOnWorkingDays_SkipsHolidaysAndKeepsMakeUpWorkdays()
    {
        var scheduler = await QuartzSchedulerBuilder.Create().BuildScheduler();
        var job = JobBuilder.Create<Nothing>().Build();
        await QuartzRecipe.ScheduleAsync(scheduler, job, ChinaCalendar.Projected, new DateOnly(2026, 9, 1));

        var trigger = Assert.Single(await scheduler.GetTriggersOfJob(job.Key));
        var calendar = await scheduler.GetCalendar("working days");
        var nine = Enumerable.Range(0, 13).Select(i => new DateTimeOffset(2026, 9, 30, 9, 0, 0, TimeSpan.FromHours(8)).AddDays(i));
        int[] days = [.. nine.Where(calendar!.IsTimeIncluded).Select(time => time.Day)];

        await scheduler.Shutdown();
        Assert.Equal("working days", trigger.CalendarName);
        Assert.Equal([30, 8, 9, 10, 12], days);
    }

    [Fact]
    public void Hangfire_AReminder_ComesSoManyWorkingDaysLaterInTheMorning()
    {
        using var storage = new InMemoryStorage();
        var jobs = new BackgroundJobClient(storage);

        string job = HangfireRecipe.RemindAfter(jobs, new Fixed(new DateTimeOffset(2026, 9, 17, 17, 0, 0, TimeSpan.Zero)), "预算");

        // It is 2026-09-18 in Beijing by then; the 15th working day after is October 15th.
        var at = storage.GetMonitoringApi().ScheduledJobs(0, 10).Single(scheduled => scheduled.Key == job).Value.EnqueueAt;
        Assert.Equal(new DateTime(2026, 10, 15, 1, 0, 0, DateTimeKind.Utc), at);
    }

    private sealed class Fixed(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Nothing : IJob
    {
        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
    }
}
