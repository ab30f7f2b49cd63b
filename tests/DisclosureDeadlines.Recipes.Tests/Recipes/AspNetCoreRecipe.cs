using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Phrases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DisclosureDeadlines.Recipes.Tests.Recipes;

/// <summary>docs/recipes.md: a calendar as a singleton in ASP.NET Core.</summary>
internal static class AspNetCoreRecipe
{
    public static void AddDeadlines(WebApplicationBuilder builder)
    {
        // recipe
        builder.Services.Configure<DeadlineOptions>(builder.Configuration.GetSection("Deadlines"));
        builder.Services.AddSingleton<CurrentCalendar>();
        builder.Services.AddSingleton(TimeProvider.System);
        // end
    }

    public static void MapDeadlines(WebApplication app)
    {
        // recipe
        app.MapGet(
            "/due",
            (DateOnly on, string limit, CurrentCalendar calendar) =>
                TimeLimit.TryParse(limit, null, out var read, out var error)
                    ? Results.Ok(read.DueFor(on, calendar.Value))
                    : Results.Problem(error.ToString(), statusCode: 400)
        );

        app.MapGet("/late", (DateOnly due, TimeProvider clock) => Results.Ok(BeijingDate.Of(clock.GetUtcNow()).ToDateOnly() > due));
        // end
    }

    // recipe
    public sealed class DeadlineOptions
    {
        /// <summary>A place whose own days off count too, such as 宁夏.</summary>
        public string? Region { get; set; }

        /// <summary>A folder with notices as JSON; a new one counts when the options are read again.</summary>
        public string? Notices { get; set; }
    }

    public sealed class CurrentCalendar : IDisposable
    {
        private readonly IDisposable? change;
        private volatile WorkingDayCalendar value;

        public CurrentCalendar(IOptionsMonitor<DeadlineOptions> options)
        {
            value = Make(options.CurrentValue);
            change = options.OnChange(changed => value = Make(changed));
        }

        /// <summary>A calendar never changes; a new notice makes a new one.</summary>
        public WorkingDayCalendar Value => value;

        public void Dispose() => change?.Dispose();

        private static WorkingDayCalendar Make(DeadlineOptions options)
        {
            var calendar = ChinaCalendar.Projected;
            if (options.Notices is { } folder)
            {
                var notices = new List<HolidayNotice>();
                foreach (string file in Directory.EnumerateFiles(folder, "*.json"))
                {
                    using var stream = File.OpenRead(file);
                    notices.AddRange(NoticeDocument.Read(stream, Path.GetFileName(file)));
                }

                calendar = calendar.With([.. notices]);
            }

            return Region.TryFind(options.Region, out var region) ? calendar.In(region) : calendar;
        }
    }
    // end
}
