using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using DisclosureDeadlines.Calendars;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>
/// A first answer does not wait for the facts to be read, and one that names a notice only for those of its years. The library is loaded
/// once more for each case, so that its statics are as in a new process, and each of them that is made on demand tells whether it has been.
/// </summary>
public sealed class FirstAnswerTests
{
    private const string Notices = "SeedNotices.LazyAll";
    private const string Decree = "HolidayDecree.LazyAll";

    /// <summary>A notice of the next year may have ordered something for December; none is there yet.</summary>
    private static readonly string[] NoticesOf2026 = ["seeds/calendar/national/2026.json", "seeds/calendar/national/2027.json"];

    public static TheoryData<string> Calendars() => [nameof(ChinaCalendar.Official), nameof(ChinaCalendar.Projected)];

    [Theory]
    [MemberData(nameof(Calendars))]
    public void Arithmetic_FirstThingAsked_ReadsNoFacts(string calendar)
    {
        using var library = new NewlyLoaded(calendar);
        library.Ask("AddWorkingDays", new DateOnly(2026, 9, 18), 20);
        library.Ask("IsWorkingDay", new DateOnly(2026, 9, 20));
        library.Ask("CountWorkingDays", new DateOnly(2026, 9, 18), new DateOnly(2026, 10, 22));
        library.Ask("NextOrSame", new DateOnly(2026, 10, 1));
        library.Ask("PreviousOrSame", new DateOnly(2026, 10, 1));
        library.Ask("KindOf", new DateOnly(2026, 9, 20));
        library.Ask("AddWorkingDays", new NodaTime.LocalDate(2026, 9, 18), 20);
        library.Ask("CertaintyOf", new NodaTime.DateInterval(new NodaTime.LocalDate(2026, 9, 18), new NodaTime.LocalDate(2026, 12, 31)));
        library.Ask(
            "CertaintyReasonOf",
            new NodaTime.DateInterval(new NodaTime.LocalDate(2026, 9, 18), new NodaTime.LocalDate(2026, 12, 31))
        );
        Assert.Empty(library.NoticesLookedFor());
        Assert.DoesNotContain(Notices, library.Made());
        Assert.DoesNotContain(Decree, library.Made());

        library.Ask("Describe", new NodaTime.LocalDate(2026, 10, 1));
        Assert.Equal(NoticesOf2026, library.NoticesLookedFor());
        Assert.DoesNotContain(Notices, library.Made());
    }

    [Fact]
    public void Rule_AppliedWithoutAName_ReadsNoFacts()
    {
        using var library = new NewlyLoaded(nameof(ChinaCalendar.Projected));
        object deadline = library.Apply20WorkingDays(new NodaTime.LocalDate(2026, 12, 18));
        Assert.Equal("Projected", deadline.GetType().GetProperty("Certainty")!.GetValue(deadline)!.ToString());
        _ = deadline.GetType().GetProperty("PublishBy")!.GetValue(deadline);
        _ = deadline.GetType().GetProperty("CertaintyReason")!.GetValue(deadline);
        _ = deadline.GetType().GetProperty("DataVersion")!.GetValue(deadline);
        Assert.Empty(library.NoticesLookedFor());
        Assert.DoesNotContain(Notices, library.Made());

        library.Ask("Describe", new NodaTime.LocalDate(2026, 10, 1));
        Assert.Equal(NoticesOf2026, library.NoticesLookedFor());
        Assert.DoesNotContain(Notices, library.Made());
    }

    private sealed class NewlyLoaded : IDisposable
    {
        private readonly AssemblyLoadContext context = new(nameof(FirstAnswerTests), isCollectible: true);
        private readonly Assembly library;
        private readonly object calendar;

        public NewlyLoaded(string name)
        {
            library = context.LoadFromAssemblyPath(typeof(ChinaCalendar).Assembly.Location);
            calendar = Type("Calendars.ChinaCalendar").GetProperty(name)!.GetValue(null)!;
        }

        public void Ask(string question, params object[] arguments) =>
            calendar.GetType().GetMethod(question, [.. arguments.Select(argument => argument.GetType())])!.Invoke(calendar, arguments);

        public object Apply20WorkingDays(NodaTime.LocalDate eventDate)
        {
            var make = Type("Rules.WorkingDaysAfter").GetConstructors()[0];
            object rule = make.Invoke([20, .. make.GetParameters().Skip(1).Select(parameter => parameter.DefaultValue)]);
            var apply = rule.GetType()
                .GetMethod(
                    "Apply",
                    [typeof(NodaTime.LocalDate), calendar.GetType(), Type("Rules.CountingPolicy"), Type("Rules.ReportingPeriod")]
                )!;
            return apply.Invoke(rule, [eventDate, calendar, null, null])!;
        }

        /// <summary>The statics that have been made so far.</summary>
        public IReadOnlyList<string> Made() =>
            [
                .. from type in library.GetTypes()
                where !type.ContainsGenericParameters
                from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic)
                where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(Lazy<>)
                where (bool)field.FieldType.GetProperty("IsValueCreated")!.GetValue(field.GetValue(null))!
                select $"{type.Name}.{field.Name}",
            ];

        /// <summary>The years' files of notices that have been asked for so far.</summary>
        public IEnumerable<string> NoticesLookedFor() =>
            (
                (IDictionary)
                    Type("Calendars.SeedNotices").GetField("ReadFiles", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!
            )
                .Keys.Cast<string>()
                .Order(StringComparer.Ordinal);

        public void Dispose() => context.Unload();

        private Type Type(string name) => library.GetType($"DisclosureDeadlines.{name}", throwOnError: true)!;
    }
}
