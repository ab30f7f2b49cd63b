using System.Globalization;
using System.Text.Json;
using DisclosureDeadlines;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Phrases;
using NodaTime;

var limit = TimeLimit.Parse("信息形成之日起20个工作日内");
string json = JsonSerializer.Serialize(limit.Rule, DeadlinesJsonContext.Default.DeadlineRule);
var deadline = JsonSerializer
    .Deserialize(json, DeadlinesJsonContext.Default.DeadlineRule)!
    .Apply(new LocalDate(2026, 9, 18), ChinaCalendar.Official);

Console.WriteLine(deadline.DueOn!.Value.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
Console.WriteLine(deadline.Rule.Sentence.Chinese);
Console.WriteLine(deadline.Explain().Steps.Count);
Console.WriteLine(
    JsonSerializer
        .Serialize(deadline, DeadlinesJsonContext.Default.Deadline)
        .Contains("\"certainty\":\"official\"", StringComparison.Ordinal)
);
Console.WriteLine(ChinaCalendar.Projected.LastDay.Year);
Console.WriteLine(DisclosureCatalogue.TryFind("hohhot", out var catalogue) ? catalogue.Items.Count : 0);
