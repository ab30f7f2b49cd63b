using DisclosureDeadlines;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(ChinaCalendar.Official);
builder.Services.ConfigureHttpJsonOptions(options =>
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, DeadlinesJsonContext.Default)
);
var app = builder.Build();

// The rule in the body, as JSON; the deadline as JSON.
app.MapPost(
    "/deadlines",
    (Question question, WorkingDayCalendar calendar) => question.Rule.Apply(question.Event, calendar, period: question.Period)
);

// A phrase and a date in the address; what cannot be read is the caller's fault, not the server's.
app.MapGet(
    "/due",
    (string limit, DateOnly on, WorkingDayCalendar calendar) =>
        TimeLimit.TryParse(limit, out var read, out var error)
            ? Results.Ok(read.DueFor(on, calendar))
            : Results.BadRequest(error.ToString())
);

// Types with a TryParse are bound by themselves.
app.MapGet("/period/{period}", (ReportingPeriod period) => new Answer(period.FirstDay.ToDateOnly(), period));

app.MapGet("/working-days/{from}/{count}", (DateOnly from, int count, WorkingDayCalendar calendar) => calendar.AddWorkingDays(from, count));

app.Run();

internal sealed record Question(DateOnly Event, DeadlineRule Rule, ReportingPeriod? Period = null);

internal sealed record Answer(DateOnly FirstDay, ReportingPeriod Period);
