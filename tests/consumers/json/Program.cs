using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DisclosureDeadlines;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;

// A context of one's own, generated in another assembly than the library's, with models of one's own around the library's.
var audit = new LedgerAudit(ChinaCalendar.Official, new DateOnly(2026, 10, 30));
var row = audit.Audit(
    new LedgerRow(2)
    {
        Title = "通知",
        Limit = "20个工作日内",
        EventDate = new LocalDate(2026, 9, 18),
    }
);
var day = ChinaCalendar.Official.Describe(new DateOnly(2026, 10, 1));
var answer = JsonSerializer.SerializeToElement(
    new Answer(day.Date, day.Kind, [day.Certainty], ChinaCalendar.Official),
    OurContext.Default.Answer
);
string lastDay = answer.GetProperty("calendar").GetProperty("lastDay").GetString()!;
Console.WriteLine($"{answer.GetProperty("date")} {answer.GetProperty("kind")} {answer.GetProperty("certainties")[0]} {lastDay}");

var json = JsonSerializer.SerializeToElement(row, OurContext.Default.AuditedRow);
Console.WriteLine($"{json.GetProperty("state")} {json.GetProperty("dueOn")} {json.GetProperty("row").GetProperty("eventDate")}");

var notice = JsonSerializer.SerializeToElement(day, OurContext.Default.CalendarDay).GetProperty("notice");
Console.WriteLine(notice.GetProperty("clauses")[0].GetProperty("daysOff")[0]);

// Chained with the library's own.
var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
{
    TypeInfoResolver = JsonTypeInfoResolver.Combine(OurContext.Default, DeadlinesJsonContext.Default),
};
var rule = (JsonTypeInfo<DeadlineRule>)options.GetTypeInfo(typeof(DeadlineRule));
Console.WriteLine(JsonSerializer.Deserialize("""{"kind":"workingDaysAfter","n":20}""", rule)!.Sentence.English);

internal sealed record Answer(
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Date,
    DayKind Kind,
    IReadOnlyList<Certainty> Certainties,
    WorkingDayCalendar Calendar
);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(AuditedRow))]
[JsonSerializable(typeof(AuditSummary))]
[JsonSerializable(typeof(CalendarDay))]
[JsonSerializable(typeof(CataloguePlan))]
[JsonSerializable(typeof(DeadlineMove))]
[JsonSerializable(typeof(DeadlineStatus))]
[JsonSerializable(typeof(HolidayNotice))]
[JsonSerializable(typeof(ItemDeadline))]
[JsonSerializable(typeof(LedgerAudit))]
[JsonSerializable(typeof(LintFinding))]
[JsonSerializable(typeof(OpenChoice))]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(ReadingSpan))]
[JsonSerializable(typeof(Region))]
[JsonSerializable(typeof(Reminder))]
[JsonSerializable(typeof(StatutoryDeadline))]
[JsonSerializable(typeof(TimeLimit))]
[JsonSerializable(typeof(TimeLimitAmbiguity))]
internal sealed partial class OurContext : JsonSerializerContext;
