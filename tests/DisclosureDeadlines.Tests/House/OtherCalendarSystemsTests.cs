using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// A day of the Julian, Hebrew, Islamic, Coptic or Persian calendar is the same day: every public call that takes a <see cref="LocalDate"/>
/// answers as for the day of the ISO calendar, and every <see cref="LocalDate"/> that comes of it is of the ISO calendar. What only the
/// serializer calls is tried with the models.
/// </summary>
public sealed class OtherCalendarSystemsTests
{
    private const int Seed = 20261206;
    private const int Answers = 5;
    private const int MostTries = 3000;
    private const int Deepest = 3;
    private const int MostElements = 5;

    private static readonly EdgeValues Edges = new();

    private static readonly LocalDate[] Days =
    [
        new(2001, 1, 1),
        new(2026, 9, 18),
        new(2026, 9, 19),
        new(2026, 10, 1),
        new(2026, 12, 31),
        new(2027, 3, 1),
    ];

    private static readonly Dictionary<string, MethodBase> Calls = PublicCalls
        .All.Where(method => !typeof(JsonConverter).IsAssignableFrom(method.DeclaringType))
        .Where(method => Array.Exists(method.GetParameters(), parameter => !parameter.IsOut && TakesDates(parameter.ParameterType)))
        .ToDictionary(PublicCalls.NameOf);

    public static TheoryData<string> Names => [.. Calls.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void Calls_ThatTakeDates_AreFound() => Assert.InRange(Calls.Count, 35, 100);

    /// <summary>Reflection hands over no spans.</summary>
    [Fact]
    public void Spans_OfDaysOfAnotherCalendarSystem_AnswerAsForTheSameDays()
    {
        var calendar = ChinaCalendar.Official;
        int[] each = [20, 0, -1, 5, -20, 0];
        LocalDate[] starts = [.. Days.Select(day => LocalDate.Min(LocalDate.Max(day, new(2002, 3, 1)), new(2026, 9, 30)))];
        foreach (var system in EdgeDates.OtherSystems)
        {
            LocalDate[] others = Array.ConvertAll(starts, day => day.WithCalendar(system));
            foreach (int n in each)
            {
                Assert.Equal(
                    Results(starts, days => calendar.AddWorkingDays(starts, n, days)),
                    Results(starts, days => calendar.AddWorkingDays(others, n, days))
                );
            }

            Assert.Equal(
                Results(starts, days => calendar.AddWorkingDays(starts, each, days)),
                Results(starts, days => calendar.AddWorkingDays(others, each, days))
            );
            int[] counts = new int[starts.Length];
            calendar.CountWorkingDays(others, starts, counts);
            Assert.All(counts, count => Assert.Equal(0, count));
            Assert.All(
                EdgeRules.All.Where(rule => rule is PeriodAfter { Length: 1 } or SameTime or RecurringBy { HasDate: true }),
                rule =>
                    Assert.Equal(
                        Results(starts, days => rule.Apply(starts, ChinaCalendar.Projected, days)),
                        Results(starts, days => rule.Apply(others, ChinaCalendar.Projected, days))
                    )
            );
        }
    }

    private static LocalDate[] Results(LocalDate[] starts, Action<LocalDate[]> write)
    {
        LocalDate[] results = new LocalDate[starts.Length];
        write(results);
        Assert.All(results, day => Assert.Equal(CalendarSystem.Iso, day.Calendar));
        return results;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Call_WithADayOfAnotherCalendarSystem_AnswersAsForTheSameDay(string name)
    {
        var method = Calls[name];
        var random = new Random(Seed);
        foreach (var system in EdgeDates.OtherSystems)
        {
            int answers = 0;
            for (int i = 0; i < MostTries && answers < Answers; i++)
            {
                object? receiver = method.IsStatic || method.IsConstructor ? null : Any(Edges.Of(method.DeclaringType!), random);
                object?[] arguments = [.. method.GetParameters().Select(parameter => Argument(parameter, random))];
                object?[] others = [.. arguments.Select(argument => In(system, argument))];

                string expected = Answer(method, receiver, arguments, out bool isAnswered);
                string actual = Answer(method, receiver, others, out _);

                Assert.True(expected == actual, $"seed {Seed}, {system}, {string.Join(", ", arguments)}:\n{expected}\nis not\n{actual}");
                answers += isAnswered ? 1 : 0;
            }

            Assert.Equal(Answers, answers);
        }
    }

    private static bool TakesDates(Type type) =>
        type == typeof(LocalDate)
        || type == typeof(DateInterval)
        || (type.IsGenericType && type.GetGenericArguments().Contains(typeof(LocalDate)));

    private static object? Argument(ParameterInfo parameter, Random random)
    {
        var type = parameter.ParameterType;
        if (parameter.IsOut || !TakesDates(type))
        {
            return Any(Edges.Of(parameter), random);
        }

        if (type == typeof(DateInterval))
        {
            int first = random.Next(Days.Length);
            return new DateInterval(Days[first], Days[random.Next(first, Days.Length)]);
        }

        // Of two sequences, one off and one worked, the second has other days, or none.
        bool isSequence = type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Nullable<>);
        return !isSequence ? Any(Days, random)
            : PublicCalls.MustNotBeNull(parameter) ? Days[random.Next(2)..3]
            : Days[3..random.Next(3, Days.Length)];
    }

    private static object? In(CalendarSystem system, object? argument) =>
        argument switch
        {
            LocalDate date => date.WithCalendar(system),
            DateInterval days => new DateInterval(days.Start.WithCalendar(system), days.End.WithCalendar(system)),
            LocalDate[] dates => Array.ConvertAll(dates, date => date.WithCalendar(system)),
            _ => argument,
        };

    private static T Any<T>(IReadOnlyList<T> some, Random random) => some[random.Next(some.Count)];

    private static string Answer(MethodBase method, object? receiver, object?[] arguments, out bool isAnswered)
    {
        var text = new StringBuilder();
        isAnswered = true;
        try
        {
            Print(PublicCalls.Make(method, receiver, arguments), Deepest, text);
            Array.ForEach(
                method.GetParameters(),
                parameter => Print(parameter.IsOut ? arguments[parameter.Position] : null, Deepest, text)
            );
        }
#pragma warning disable CA1031 // Which exception it is, is the answer.
        catch (Exception e)
#pragma warning restore CA1031
        {
            isAnswered = false;
            var thrown = (e as TargetInvocationException)?.InnerException ?? e;
            text.Append(CultureInfo.InvariantCulture, $"{thrown.GetType().Name}");
            Print((thrown as CalendarCoverageException)?.Day, 1, text);
        }

        return text.ToString();
    }

    /// <summary>Prints a value and what it is made of; each date with its calendar, which must be the one of ISO.</summary>
    private static void Print(object? value, int deep, StringBuilder text)
    {
        switch (value)
        {
            case LocalDate date:
                Assert.Equal(CalendarSystem.Iso, date.Calendar);
                text.Append(CultureInfo.InvariantCulture, $"{date:uuuu-MM-dd} ");
                break;
            case IEnumerable sequence and not string:
                foreach (object? element in sequence.Cast<object?>().Take(MostElements))
                {
                    Print(element, deep, text);
                }

                break;
            case not null when value.GetType().Assembly == typeof(DeadlineRule).Assembly && !value.GetType().IsEnum:
                text.Append(value).Append(' ');
                foreach (
                    var property in value
                        .GetType()
                        .GetProperties()
                        .Where(property => deep > 0 && !property.GetMethod!.IsStatic && property.GetIndexParameters().Length == 0)
                )
                {
                    Print(property.GetValue(value), deep - 1, text);
                }

                break;
            default:
                text.Append(value).Append(' ');
                break;
        }
    }
}
