using DisclosureDeadlines.Tests.House;
using FsCheck;
using FsCheck.Fluent;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>A day to start from, two years away from both ends of the facts, so that no answer is refused.</summary>
public sealed record Start(DateOnly Date);

/// <summary>Working days to add, forward or back.</summary>
public sealed record AnyNumber(int Days);

/// <summary>Working days to add, at least one.</summary>
public sealed record Positive(int Days);

/// <summary>Calendar days from one day to a later one.</summary>
public sealed record Gap(int Days);

/// <summary>What the laws of adding and counting are tried with. Smaller numbers and earlier days are the simpler cases.</summary>
public static class ArithmeticCases
{
    private static readonly DateOnly First = new(2003, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    /// <summary>Half the starts are special days or stand next to one: on ordinary days there is little to get wrong.</summary>
    public static Arbitrary<Start> Starts() =>
        Arb.From(
            Gen.OneOf(
                    Gen.Choose(First.DayNumber, Last.DayNumber).Select(DateOnly.FromDayNumber),
                    Gen.Elements(NaiveCalendar.AllDays().Where(IsNearASpecialDay).ToArray())
                )
                .Select(day => new Start(day)),
            start => Smaller(start.Date.DayNumber - First.DayNumber).Select(days => new Start(First.AddDays(days)))
        );

    public static Arbitrary<AnyNumber> AnyNumbers() =>
        Arb.From(
            Gen.Choose(-200, 200).Select(n => new AnyNumber(n)),
            number => Smaller(Math.Abs(number.Days)).Select(n => new AnyNumber(Math.Sign(number.Days) * n))
        );

    public static Arbitrary<Positive> Positives() =>
        Arb.From(
            Gen.Choose(1, 200).Select(n => new Positive(n)),
            positive => Smaller(positive.Days).Where(n => n > 0).Select(n => new Positive(n))
        );

    public static Arbitrary<Gap> Gaps() =>
        Arb.From(Gen.Choose(0, 400).Select(n => new Gap(n)), gap => Smaller(gap.Days).Select(n => new Gap(n)));

    private static IEnumerable<int> Smaller(int number) => number == 0 ? [] : new[] { 0, number / 2, number - 1 }.Distinct();

    private static bool IsNearASpecialDay(DateOnly day) =>
        day >= First
        && day <= Last
        && Enumerable.Range(-2, 5).Any(offset => NaiveCalendar.Instance.KindOf(day.AddDays(offset)) is "Holiday" or "MakeUpWorkday");
}
