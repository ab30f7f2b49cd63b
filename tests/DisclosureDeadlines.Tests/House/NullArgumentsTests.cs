using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Null where the signature forbids it is reported with the name of the parameter, and not later by a
/// <see cref="NullReferenceException"/>
/// from somewhere within. Nothing public is left out but what takes a span, which reflection cannot call, and the options that only the
/// serializer hands over.
/// </summary>
public sealed class NullArgumentsTests
{
    private static readonly DisclosureCatalogue Catalogue = DisclosureCatalogue.BuiltIn[0];

    private static readonly Deadline Deadline = new WorkingDaysAfter(20, null).Apply(Day.Of("2026-09-18"), ChinaCalendar.Official);

    private static readonly HolidayClause Clause = new("春节", [Day.Of("2027-02-05")]);

    /// <summary>One of everything that is called, or handed over.</summary>
    private static readonly ClockRule Reply = ClockRules.All[0];

    private static readonly Case Request = new(Reply, [new Happening(Day.Of("2025-05-06"), "received") { Channel = "person" }]);

    private static readonly object[] Samples =
    [
        Reply,
        Request,
        Request.Happenings,
        Request.Happenings[0],
        Request.Read(Day.Of("2025-05-20"), ChinaCalendar.Official),
        CasePolicy.Default,
        CasePolicy.Points[0],
        new HappeningJsonConverter(),
        new CaseJsonConverter(),
        new ReadingJsonConverter(),
        "text",
        ChinaCalendar.Official,
        Clause,
        new HolidayNotice(2027, "通知", Day.Of("2026-11-01"), [Clause]),
        Region.All[0],
        Catalogue,
        Catalogue.Items[0],
        CatalogueLint.Check(Catalogue),
        CountingPolicy.Default,
        new WorkingDaysAfter(20, null),
        new AnnualBy(new AnnualDate(1, 31)),
        ReportingPeriod.Parse("2025"),
        Deadline,
        Deadline.Explain(),
        Trigger.InformationFormed,
        new CompositePart(NoFixedDate.RealTime),
        TimeLimit.Parse("20个工作日内"),
        new BilingualText("文", "text"),
        LedgerColumns.Standard,
        new LedgerReader(LedgerColumns.Standard),
        new LedgerRow(1),
        new LedgerAudit(ChinaCalendar.Official, Day.Of("2026-09-18")),
        AuditSummary.Of([]),
        new AuditTally(),
        Stream.Null,
        new Utf8JsonWriter(Stream.Null),
        JsonSerializerOptions.Default,
        typeof(WorkingDaysAfter),
        new DateInterval(Day.Of("2026-09-18"), Day.Of("2026-10-22")),
        new RegionJsonConverter(),
        new LocalDateListJsonConverter(),
        new LocalDateJsonConverter(),
        new WorkingDayCalendarJsonConverter(),
        new DeadlineJsonConverter(),
        new DeadlineRuleJsonConverter(),
        new ReportingPeriodJsonConverter(),
        new TimeLimitJsonConverter(),
        new CatalogueTableOptions(),
        Array.Empty<LocalDate>(),
        new[] { Clause },
        Array.Empty<HolidayNotice>(),
        new[] { Deadline },
        Array.Empty<CompositePart>(),
        Array.Empty<DisclosureCatalogue>(),
        Array.Empty<AuditedRow>(),
        Array.Empty<LedgerRow>(),
        new[] { "text" },
        new[] { new[] { "text" } },
        new[] { 1 },
        new LedgerReminders(new LedgerAudit(ChinaCalendar.Official, Day.Of("2026-09-18")), [1]),
    ];

    public static TheoryData<string> Places => [.. Calls.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Sequences =>
        [.. Calls.Where(call => ElementOf(call.Value.Parameter) is not null).Select(call => call.Key).Order(StringComparer.Ordinal)];

    private static Dictionary<string, (MethodBase Method, ParameterInfo Parameter)> Calls { get; } =
        (
            from method in PublicCalls.All
            from parameter in method.GetParameters()
            where PublicCalls.MustNotBeNull(parameter) && !parameter.IsOut && parameter.ParameterType != typeof(JsonSerializerOptions)
            select (method, parameter)
        ).ToDictionary(call => $"{PublicCalls.NameOf(call.method)}: {call.parameter.Name}");

    [Theory]
    [MemberData(nameof(Places))]
    public void Call_WithNullForThis_SaysWhichArgument(string place) =>
        Assert.Equal(Calls[place].Parameter.Name, Assert.IsType<ArgumentNullException>(ThrownWith(place, null)).ParamName);

    /// <summary>The same where a sequence is handed over that cannot be gone through, or in which an element is null.</summary>
    [Theory]
    [MemberData(nameof(Sequences))]
    public void Call_WithASequenceNeverMadeOrANullInIt_SaysWhichArgument(string place)
    {
        var parameter = Calls[place].Parameter;
        var element = ElementOf(parameter)!;
        object?[] wrong = parameter.ParameterType.IsArray
            ? []
            : [Activator.CreateInstance(typeof(ImmutableArray<>).MakeGenericType(element))];
        bool mayHoldNull =
            element.IsValueType
            || new NullabilityInfoContext().Create(parameter) is var info
                && (info.ElementType ?? info.GenericTypeArguments[0]).ReadState != NullabilityState.NotNull;

        foreach (object? sequence in mayHoldNull ? wrong : [.. wrong, Array.CreateInstance(element, 2)])
        {
            Assert.Equal(parameter.Name, Assert.IsAssignableFrom<ArgumentException>(ThrownWith(place, sequence)).ParamName);
        }
    }

    private static Exception? ThrownWith(string place, object? argument)
    {
        var (method, parameter) = Calls[place];
        object?[] arguments =
        [
            .. method.GetParameters().Select(other => other.Position == parameter.Position ? argument : Argument(other)),
        ];
        object? receiver = method.IsStatic || method.IsConstructor ? null : Sample(method.DeclaringType!);
        var thrown = Record.Exception(() =>
        {
            object? result = PublicCalls.Make(method, receiver, arguments);
            _ = (result as IEnumerable)?.Cast<object?>().Count();
        });
        return (thrown as TargetInvocationException)?.InnerException ?? thrown;
    }

    private static Type? ElementOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        bool isSequence =
            type.IsGenericType
            && type.GetGenericTypeDefinition() is var open
            && (open == typeof(IEnumerable<>) || open == typeof(IReadOnlyList<>));
        return type.IsArray ? type.GetElementType()
            : isSequence ? type.GetGenericArguments()[0]
            : null;
    }

    private static object? Argument(ParameterInfo parameter) =>
        parameter.IsOut ? null
        : parameter.ParameterType.IsValueType || PublicCalls.MustNotBeNull(parameter) ? Sample(parameter.ParameterType)
        : null;

    private static object Sample(Type type) =>
        type.IsValueType
            ? Activator.CreateInstance(type)!
            : Samples.FirstOrDefault(type.IsInstanceOfType) ?? throw new InvalidOperationException($"There is no sample of {type}.");
}
