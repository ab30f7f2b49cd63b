using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Whoever hands null where the signature forbids it is told so by the name of the parameter, and not later by a <see cref="NullReferenceException"/>
/// from somewhere within. Nothing public is left out but what takes a span, which reflection cannot call, and the options that only the serializer hands over.
/// </summary>
public sealed class NullArgumentsTests
{
    private static readonly DisclosureCatalogue Catalogue = DisclosureCatalogue.BuiltIn[0];

    private static readonly Deadline Deadline = new WorkingDaysAfter(20, null).Apply(Day.Of("2026-09-18"), ChinaCalendar.Official);

    private static readonly HolidayClause Clause = new("春节", [Day.Of("2027-02-05")]);

    /// <summary>One of everything that is called, or handed over.</summary>
    private static readonly object[] Samples =
    [
        "text", ChinaCalendar.Official, Clause, new HolidayNotice(2027, "通知", Day.Of("2026-11-01"), [Clause]), Region.All[0], Catalogue, Catalogue.Items[0], CatalogueLint.Check(Catalogue),
        CountingPolicy.Default, new WorkingDaysAfter(20, null), new AnnualBy(new AnnualDate(1, 31)), ReportingPeriod.Parse("2025"), Deadline, Deadline.Explain(), Trigger.InformationFormed,
        new CompositePart(NoFixedDate.RealTime), TimeLimit.Parse("20个工作日内"), new BilingualText("文", "text"), LedgerColumns.Standard, new LedgerReader(LedgerColumns.Standard), new LedgerRow(1),
        new LedgerAudit(ChinaCalendar.Official, Day.Of("2026-09-18")), AuditSummary.Of([]), new AuditTally(), Stream.Null, new Utf8JsonWriter(Stream.Null), JsonSerializerOptions.Default,
        typeof(WorkingDaysAfter), new DeadlineJsonConverter(), new DeadlineRuleJsonConverter(), new ReportingPeriodJsonConverter(), new TimeLimitJsonConverter(), new CatalogueTableOptions(),
        Array.Empty<LocalDate>(), new[] { Clause }, Array.Empty<HolidayNotice>(), new[] { Deadline }, Array.Empty<CompositePart>(), Array.Empty<DisclosureCatalogue>(), Array.Empty<AuditedRow>(),
        Array.Empty<LedgerRow>(), new[] { "text" }, new[] { new[] { "text" } },
        new[] { 1 }, new LedgerReminders(new LedgerAudit(ChinaCalendar.Official, Day.Of("2026-09-18")), [1]),
    ];

    public static TheoryData<string> Places => [.. Calls.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, (MethodBase Method, ParameterInfo Parameter)> Calls { get; } =
    (
        from type in typeof(DeadlineRule).Assembly.GetExportedTypes()
        where !type.IsEnum && !typeof(JsonSerializerContext).IsAssignableFrom(type)
        from method in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>()
        where !(method.IsConstructor && type.IsAbstract) && !method.Name.StartsWith('<')
            && method.GetParameters().All(p => !p.ParameterType.IsByRefLike && !p.ParameterType.IsByRef)
        from parameter in method.GetParameters()
        where MustNotBeNull(parameter) && parameter.ParameterType != typeof(JsonSerializerOptions)
        select (method, parameter)).ToDictionary(
            call => $"{call.method.DeclaringType!.Name}.{call.method.Name}({string.Join(", ", call.method.GetParameters().Select(p => p.ParameterType.Name))}): {call.parameter.Name}");

    [Theory]
    [MemberData(nameof(Places))]
    public void Call_WithNullForThis_SaysWhichArgument(string place)
    {
        var (method, parameter) = Calls[place];
        object?[] arguments = [.. method.GetParameters().Select(other => other.Position == parameter.Position ? null : Argument(other))];
        object? receiver = method.IsStatic || method.IsConstructor ? null : Sample(method.DeclaringType!);

        var thrown = Record.Exception(() => method is ConstructorInfo made ? made.Invoke(arguments) : method.Invoke(receiver, arguments));

        Assert.Equal(parameter.Name, Assert.IsType<ArgumentNullException>(Assert.IsType<TargetInvocationException>(thrown).InnerException).ParamName);
    }

    private static bool MustNotBeNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static object? Argument(ParameterInfo parameter) => parameter.ParameterType.IsValueType || MustNotBeNull(parameter) ? Sample(parameter.ParameterType) : null;

    private static object Sample(Type type) => type.IsValueType
        ? Activator.CreateInstance(type)!
        : Samples.FirstOrDefault(type.IsInstanceOfType) ?? throw new InvalidOperationException($"There is no sample of {type}.");
}
