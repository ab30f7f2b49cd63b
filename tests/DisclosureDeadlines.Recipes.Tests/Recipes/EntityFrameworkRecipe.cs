using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace DisclosureDeadlines.Recipes.Tests.Recipes;

/// <summary>docs/recipes.md: limits, rules and periods in a database.</summary>
internal static class EntityFrameworkRecipe
{
    // recipe
    public sealed class Duty
    {
        public int Id { get; set; }
        public string Title { get; set; } = "";
        public TimeLimit Limit { get; set; } = null!;
        public DeadlineRule Rule { get; set; } = null!;
        public ReportingPeriod? Period { get; set; }
        public DateOnly EventOn { get; set; }

        /// <summary>Kept beside the limit, so that a query can ask for it. It is set again when a notice changes the calendar.</summary>
        public DateOnly? DueOn { get; set; }

        public void Reckon(WorkingDayCalendar calendar) => DueOn = Limit.DueFor(EventOn, calendar).DueOn?.ToDateOnly();
    }

    public sealed class Duties(DbContextOptions<Duties> options) : DbContext(options)
    {
        public DbSet<Duty> All => Set<Duty>();

        protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
        {
            conventions.Properties<TimeLimit>().HaveConversion<AsJson<TimeLimit>>();
            conventions.Properties<DeadlineRule>().HaveConversion<AsJson<DeadlineRule>>();
            conventions.Properties<ReportingPeriod>().HaveConversion<AsText>();
        }
    }

    /// <summary>The phrase together with its law, which its text alone would lose; a rule as its members.</summary>
    public sealed class AsJson<T>()
        : ValueConverter<T, string>(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!
        );

    public sealed class AsText()
        : ValueConverter<ReportingPeriod, string>(period => period.ToString(), text => ReportingPeriod.Parse(text));

    // end

    public static IQueryable<Duty> DueSoon(Duties duties, DateOnly today)
    {
        // recipe
        var soon = ChinaCalendar.Projected.AddWorkingDays(today, 5);
        var open = duties.All.Where(duty => duty.DueOn >= today && duty.DueOn <= soon).OrderBy(duty => duty.DueOn);
        // end
        return open;
    }
}
