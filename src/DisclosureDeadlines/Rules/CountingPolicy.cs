using System.Collections.Frozen;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// The choices that the law leaves open when days are counted. That the day of the event is not counted (民法典 art. 201) and
/// that the last day is inside (art. 1259) are not among them.
/// </summary>
/// <remarks>Immutable; value equality.</remarks>
/// <example>
/// <code>
/// var policy = CountingPolicy.Default with { PeriodRoll = Roll.None };
/// Console.WriteLine($"{new CalendarDaysAfter(15).Apply(new DateOnly(2026, 9, 18), ChinaCalendar.Official, policy).DueOn:uuuu-MM-dd}"); // 2026-10-03
/// </code>
/// </example>
public sealed record CountingPolicy
{
    private readonly Roll periodRoll = Roll.Following;
    private readonly Roll fixedDateRoll = Roll.None;
    private readonly RestDayEvent restDayEvent = RestDayEvent.Strict;
    private readonly LeadDays leadDays = LeadDays.Whole;

    /// <summary>
    /// The choices that this library recommends: periods roll to the following working day, fixed dates do not roll, an event on a rest day
    /// is taken strictly, a lead is counted in whole days.
    /// </summary>
    public static CountingPolicy Default { get; } = new();

    /// <summary>
    /// The careful choices: periods do not roll, fixed dates on a rest day move back as is the practice, leads are clear days.
    /// </summary>
    public static CountingPolicy Earliest => Other.Earliest;

    /// <summary>
    /// Every choice the way that gives the later day: periods and fixed dates roll forward, an event on a rest day counts as on the next
    /// working day.
    /// </summary>
    public static CountingPolicy Latest => Other.Latest;

    /// <summary>The presets by name, for programs that let their user choose: <c>default</c>, <c>earliest</c>, <c>latest</c>.</summary>
    internal static IReadOnlyDictionary<string, CountingPolicy> Presets => Other.Presets;

    /// <summary>
    /// What happens when a period of calendar days, months or years ends on a rest day. By default <see cref="Roll.Following"/>
    /// (民法典 art. 203, which reaches administrative duties by analogy only).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public Roll PeriodRoll
    {
        get => periodRoll;
        init => periodRoll = Defined(value);
    }

    /// <summary>
    /// What happens when a fixed date such as 1月31日 is a rest day. By default <see cref="Roll.None"/>: a date is not a period,
    /// and nothing in the 政府信息公开条例 lets it roll.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public Roll FixedDateRoll
    {
        get => fixedDateRoll;
        init => fixedDateRoll = Defined(value);
    }

    /// <summary>
    /// How an event on a rest day is taken. By default <see cref="Rules.RestDayEvent.Strict"/>, which gives the earlier day.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public RestDayEvent RestDayEvent
    {
        get => restDayEvent;
        init => restDayEvent = Defined(value);
    }

    /// <summary>How "N days before an event" is counted. By default <see cref="Rules.LeadDays.Whole"/>; no text settles it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the named ones.</exception>
    public LeadDays LeadDays
    {
        get => leadDays;
        init => leadDays = Defined(value);
    }

    /// <summary>The choices in words, each with what it rests on.</summary>
    public IReadOnlyList<BilingualText> Citations => PolicyWords.Of(this);

    /// <summary>The choices, by name.</summary>
    public override string ToString() => $"period {PeriodRoll}, fixed date {FixedDateRoll}, rest-day event {RestDayEvent}, lead {LeadDays}";

    private static T Defined<T>(T value)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"This is no {typeof(T).Name}.");

    /// <summary>Made on their own, for most answers need the default alone.</summary>
    private static class Other
    {
        public static CountingPolicy Earliest { get; } =
            new()
            {
                PeriodRoll = Roll.None,
                FixedDateRoll = Roll.Preceding,
                LeadDays = LeadDays.Clear,
            };

        public static CountingPolicy Latest { get; } = new() { FixedDateRoll = Roll.Following, RestDayEvent = RestDayEvent.Deemed };

        public static IReadOnlyDictionary<string, CountingPolicy> Presets { get; } =
            new Dictionary<string, CountingPolicy>
            {
                ["default"] = Default,
                ["earliest"] = Earliest,
                ["latest"] = Latest,
            }.ToFrozenDictionary();
    }
}
