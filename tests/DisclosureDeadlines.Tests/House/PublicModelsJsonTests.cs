using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>What a web endpoint returns without a thought: every public model, by the serializer's own habits.</summary>
public sealed class PublicModelsJsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Official;

    public static TheoryData<string> Models => [.. Samples().Keys];

    [Theory]
    [MemberData(nameof(Models))]
    public void Serialize_AModel_HasIsoDatesNamesAndNoCycle(string model)
    {
        var json = JsonSerializer.SerializeToElement(Samples()[model], Web);

        foreach (var (path, value) in Leaves(json, model))
        {
            string member = path[(path.LastIndexOf('.') + 1)..];
            Assert.False(member is "dayOfWeek" or "yearOfEra" or "dayOfYear", $"{path}: the inside of a date");
            Assert.False(
                value.ValueKind == JsonValueKind.Number && member is "kind" or "certainty" or "state" or "code" or "severity" or "level",
                $"{path}: an enum by its number"
            );
        }
    }

    /// <summary>
    /// A context that is generated in somebody else's program names the converters that the models carry: it does not compile where he may
    /// not name them.
    /// </summary>
    [Fact]
    public void Converters_ThatPublicModelsCarry_CanBeNamedByAnybody()
    {
        var carriers = typeof(TimeLimit)
            .Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties().Cast<MemberInfo>().Append(type))
            .Select(member => (Member: member, Converter: member.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType))
            .Where(carrier => carrier.Converter is not null)
            .ToList();

        Assert.Contains(carriers, carrier => carrier.Converter == typeof(LocalDateJsonConverter));
        Assert.All(carriers, carrier => Assert.True(carrier.Converter!.IsVisible && carrier.Converter.GetConstructor([]) is not null));
    }

    [Fact]
    public void Serialize_DaysOfAnotherCalendarSystem_AreTheSameDays()
    {
        var options = new JsonSerializerOptions { Converters = { new LocalDateJsonConverter(), new LocalDateListJsonConverter() } };
        var day = new LocalDate(2026, 9, 18).WithCalendar(CalendarSystem.Coptic);

        Assert.Equal("\"2026-09-18\"", JsonSerializer.Serialize(day, options));
        Assert.Equal("[\"2026-09-18\"]", JsonSerializer.Serialize<IReadOnlyList<LocalDate>>([day], options));
        Assert.Equal([new LocalDate(2026, 9, 18)], JsonSerializer.Deserialize<IReadOnlyList<LocalDate>>("[\"2026-09-18\"]", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LocalDate>("20260918", options));
    }

    [Fact]
    public void Serialize_ARegion_IsItsNameAndIsReadByAnyOfThem()
    {
        Assert.True(Region.TryFind("宁夏", out var ningxia));

        Assert.Equal("\"ningxia\"", JsonSerializer.Serialize(ningxia));
        Assert.Equal(ningxia, JsonSerializer.Deserialize<Region>("\"宁夏回族自治区\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Region>("\"nowhere\""));
    }

    [Fact]
    public void Serialize_ADay_SaysWhatThePaperSays()
    {
        var json = JsonSerializer.SerializeToElement(Calendar.Describe(new LocalDate(2026, 10, 1)), Web);

        Assert.Equal("2026-10-01", json.GetProperty("date").GetString());
        Assert.Equal("holiday", json.GetProperty("kind").GetString());
        Assert.Equal("official", json.GetProperty("certainty").GetString());
    }

    private static Dictionary<string, object> Samples()
    {
        Assert.True(DisclosureCatalogue.TryFind("zhongwei", out var zhongwei));
        var deadline = new WorkingDaysAfter(20).Apply(new LocalDate(2026, 9, 18), Calendar);
        var audit = new LedgerAudit(Calendar, new LocalDate(2026, 9, 30)) { Catalogue = zhongwei };
        var row = audit.Audit(
            new LedgerRow(2)
            {
                Title = "通知",
                Limit = "20个工作日",
                EventDate = new LocalDate(2026, 9, 1),
            }
        );
        var asked = new Case(
            ClockRules.All[0],
            [Happening.Parse("2025-05-06 received channel=person", null), Happening.Parse("2025-05-07 mystery", null)]
        );
        var reading = asked.Read(new LocalDate(2025, 5, 20), Calendar);
        object[] samples =
        [
            zhongwei,
            zhongwei.Items[0],
            zhongwei.Region!,
            zhongwei.DeadlinesFor(new LocalDate(2026, 9, 18), Calendar)[0],
            zhongwei.PlanFor(2026, Calendar),
            CatalogueLint.Check(zhongwei)[0],
            Calendar,
            Calendar.Describe(new LocalDate(2026, 10, 1)),
            Calendar.Notices[0],
            deadline,
            deadline.StatusOn(new LocalDate(2026, 9, 30)),
            deadline.Explain().Steps[0],
            TimeLimit.Parse("3个月").Ambiguities[0],
            StatutoryLimits.All[0],
            StatutoryLimits.DeadlinesFor("reply", new LocalDate(2026, 9, 18), Calendar)[0],
            row,
            row.Row,
            AuditSummary.Of([row]),
            new LedgerReminders(audit, [1]).Of(row)!,
            Impact.Of([deadline], Calendar.WithDaysOff("厂庆", new LocalDate(2026, 9, 21))).Moves[0],
            ReportingPeriod.Parse("2025-Q3"),
            asked,
            asked.Rule,
            asked.Happenings[0],
            reading,
            reading.Flags[0],
            reading.Spans[0],
            reading.Outlooks[0],
            CasePolicy.Points[0],
        ];
        return samples.ToDictionary(sample => sample.GetType().Name);
    }

    private static IEnumerable<(string Path, JsonElement Value)> Leaves(JsonElement json, string path) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Leaves(member.Value, $"{path}.{member.Name}")),
            JsonValueKind.Array => json.EnumerateArray().SelectMany((element, i) => Leaves(element, $"{path}[{i}]")),
            _ => [(path, json)],
        };
}
