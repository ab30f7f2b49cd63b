using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases;

/// <summary>
/// A time limit as an authority prints it, and the rule it states.
/// <code>
/// 信息形成或者变更之日起20个工作日内         信息形成或变更之日起20个工作日内
/// 该政府信息形成或变更之日起20个工作日内公开   信息形成或变更之日起20个工作日内
/// 作出处罚决定后七个工作日内               作出处罚决定之日起7个工作日内
/// 在答复建议和提案提出人的1个月内            答复建议和提案提出人之日起1个月内
/// 县级人民政府应当自批准之日起15日内予以公告   批准之日起15日内
/// 会议召开的三日前                      会议召开的3日前
/// 公文印发次日公开                      公文印发之日起1日内
/// 每年1月底前                          每年1月31日前
/// 每年9月15日至10月14日公布              每年9月15日至10月14日
/// 每季度第一个月15日前                   每季度第1个月15日前
/// 每月10日前发布上月月报                 每月10日前
/// 2018年10月31日前公布                  2018年10月31日前
/// 与政策文件同步公开                     与政策文件同步公开
/// 半年至少更新1次                       至少每6个月更新一次
/// 公示期不少于5个工作日                  公示期不少于5个工作日
/// 自信息形成之日起5个工作日内；长期公示       信息形成之日起5个工作日内；长期公开
/// 实时公开                            实时公开
/// 同上                               同上
/// </code>
/// </summary>
/// <remarks>
/// <para>White space and line breaks, full and half width, Chinese and Arabic numerals make no difference. A whole sentence can stand round
/// the limit: who acts, what is published, and what is done within it. What cannot be read is said to be
/// unreadable; nothing is guessed. What is read but leaves something open is named in <see cref="Ambiguities"/>.</para>
/// <para>Refused, as no rule says them: a period that must pass first (20个工作日后公开), a duty that is denied (不予公开), a length in a condition
/// (三个月内仍不…的), the month or year after an event (信息形成的次月), a cycle of several years with a date, a number that is not exact (数十日, 三点五日),
/// a year that is not the date's own (去年10月31日前, 今年10月31日前, 2026年度1月31日前).</para>
/// <para>
/// 日 is a calendar day, unless the phrase or the law it rests on makes it a working day. A law whose 日 are not known here leaves an
/// ambiguity.
/// </para>
/// <para>The grammar, on text without white space and in half width:</para>
/// <code>
/// phrase    = [item] [exception] limit { joint [item] limit } [exception] ["。"]
/// item      = 1. | ① | (一) | 一、                                  ; the number of an item of a list
/// exception = 法律另有规定的从其规定 | 如遇节假日顺延 | 经批准可延长 … | … 不计算在内 | 涉密除外
/// joint     = ; | , | 、 | ( | 或者 | 并 | 随后 | 其中 condition
/// limit     = after | lead | yearly | quarterly | monthly | weekly | date | together | cycle | display | kept | open | 同上
/// after     = [event] [ceiling] number unit [以内|之内|内] [tail] | [event] (次日|下一个工作日)
/// event     = [subject] [duty] [自|从|在|于] words link { (、|或) words link }     ; or words that end with 形成, 变更 and the like
/// link      = 之日起 | 之日 | 起 | 之后 | 以后 | 后 | 的
/// ceiling   = 不超过 | 不迟于 | 不晚于 | 最长 | 最迟 | 原则上 | 一般
/// duty      = 应当 | 应 | 须 | 必须 | 要
/// lead      = [event words] [的] number unit 前 | 提前 number unit
/// remark    = （工作日） | 以工作日计算 | 所称日均为工作日 | the same of 自然日      ; anywhere, on every 日 of the phrase
/// yearly    = [每年|次年|当年] (month - month | day | day 至 day | month 上旬|中旬|下旬|最后一天 | 第 n 季度 | 上半年|下半年 | 年底) [前|内]
/// quarterly = 每季度 [第 n 个月|首月|末月 dayofmonth 前 | 末] | 按季度
/// monthly   = 每月|次月 [dayofmonth] 前 | 按月 | 月底前
/// weekly    = 每周 [一 … 日] [前]
/// date      = year 年 (day|底) 前
/// day       = number 月 (number 日 | 底)
/// together  = 与 words 同步|同时|一并 | [event words] 当日|当天 | 在 words 时
/// cycle     = 年度 | 季度 | 月度 | 每 [number] unit [更新] [n 次] | number unit n 次 | n 次/unit
/// display   = (公示期|公告期|征求意见 …) [不少于|至少] number unit [以上]
/// kept      = 公开满 number unit | 保留 number unit | 长期 | 永久 | 任期内
/// open      = 实时 | 随时 | 及时 | 适时 | 尽快 | 据实 | 动态 | 不定期 | 按 … 规定|要求|部署
/// unit      = 个工作日 | 工作日 | 日 | 自然日 | 天 | 周 | 星期 | 个月 | 季度 | 半年 | 年 | 小时
/// number    = Arabic 1 to 9999 | Chinese 一 to 九百九十九            ; whole: nothing of a larger, vague or broken number
/// </code>
/// <para>Immutable. Equal when text and rule are. As JSON it is the phrase, or an object of the phrase and its law.</para>
/// </remarks>
/// <example>
/// <code>
/// var limit = TimeLimit.Parse("信息形成或者变更之日起20个工作日内");
/// Console.WriteLine(limit.Rule); // within 20 working days after 信息形成或变更
/// Console.WriteLine($"{limit.DueFor(new DateOnly(2026, 9, 18), ChinaCalendar.Official).DueOn:uuuu-MM-dd}"); // 2026-10-22
/// </code>
/// </example>
[JsonConverter(typeof(TimeLimitJsonConverter))]
public sealed class TimeLimit : IEquatable<TimeLimit>, ISpanParsable<TimeLimit>
{
    private TimeLimit(string text, string? law, DeadlineRule rule, Doubts doubts)
    {
        Text = text;
        Law = law;
        Rule = rule;
        Ambiguities = TimeLimitAmbiguity.Of(doubts, text, law);
    }

    /// <summary>The phrase as it was given.</summary>
    public string Text { get; }

    /// <summary>The law that it was read by, as it was given; <see langword="null"/> if none was.</summary>
    public string? Law { get; }

    /// <summary>The rule that it states.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>What the phrase leaves open; empty if nothing.</summary>
    public IReadOnlyList<TimeLimitAmbiguity> Ambiguities { get; }

    /// <summary>Reads a phrase.</summary>
    /// <exception cref="TimeLimitFormatException">
    /// The phrase cannot be read; the message says where, what was expected and what was found.
    /// </exception>
    public static TimeLimit Parse(string text) => Parse(text, null);

    /// <summary>Reads a phrase of a law, in some of which 日 means working days.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="law">The law that the limit rests on, such as 行政处罚法第四十八条; <see langword="null"/> if it is not known.</param>
    /// <exception cref="TimeLimitFormatException">
    /// The phrase cannot be read; the message says where, what was expected and what was found.
    /// </exception>
    public static TimeLimit Parse(string text, string? law)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, law, out var limit, out var error) ? limit : throw new TimeLimitFormatException(error);
    }

    /// <summary>Reads a phrase, if it can be read.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TimeLimit? limit) =>
        TryParse(text, null, out limit, out _);

    /// <summary>Reads a phrase, or says why it cannot be read.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out TimeLimit? limit,
        [NotNullWhen(false)] out TimeLimitError? error
    ) => TryParse(text, null, out limit, out error);

    /// <summary>Reads a phrase of a law, in some of which 日 means working days, or says why it cannot be read.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="law">The law that the limit rests on, such as 行政处罚法第四十八条; <see langword="null"/> if it is not known.</param>
    /// <param name="limit">The limit, if the phrase can be read.</param>
    /// <param name="error">Why it cannot, if it cannot.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        string? law,
        [NotNullWhen(true)] out TimeLimit? limit,
        [NotNullWhen(false)] out TimeLimitError? error
    )
    {
        var outcome = Reader.Read(text, law, null);
        limit = outcome.Rule is null ? null : new TimeLimit(text!, law, outcome.Rule, outcome.Doubts);
        error = outcome.Rule is null ? new TimeLimitError(text ?? "", outcome.FaultAt, outcome.Expected!) : null;
        return limit is not null;
    }

    /// <summary>Whether a law is named: only such a one can say otherwise for the events of another day.</summary>
    internal bool NamesALaw =>
        !string.IsNullOrWhiteSpace(Law) || Text.Contains('法', StringComparison.Ordinal) || Text.Contains('《', StringComparison.Ordinal);

    /// <summary>
    /// The limit as the law it rests on counted on the day of an event: before the law said so, its 日 were calendar days.
    /// </summary>
    /// <param name="eventDate">The day of the event.</param>
    public TimeLimit ForEventOn(LocalDate eventDate)
    {
        if (!NamesALaw)
        {
            return this;
        }

        var outcome = Reader.Read(Text, Law, eventDate.ToIso());
        return outcome.Rule is null || outcome.Rule.Equals(Rule) ? this : new TimeLimit(Text, Law, outcome.Rule, outcome.Doubts);
    }

    /// <inheritdoc cref="ForEventOn(LocalDate)" />
    public TimeLimit ForEventOn(DateOnly eventDate) => ForEventOn(LocalDate.FromDateOnly(eventDate));

    /// <summary>
    /// The last day in time for an event, by the law as it counted on that day. This is what <c>deadlines due</c> answers.
    /// </summary>
    /// <remarks>
    /// <c>limit.Rule.Apply(…)</c> applies the rule as the law counts today: a penalty decided before 2021-07-15 would be counted in working
    /// days, which the law of its day did not ask for.
    /// </remarks>
    /// <param name="eventDate">The day of the event, in Beijing. It is not counted.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <param name="period">The period that a recurring duty reports on (所属期); <see langword="null"/> if it is not known.</param>
    /// <returns>The answer. It has no due date, but a reason, where the rule computes none.</returns>
    /// <exception cref="CalendarCoverageException">The event, the answer or a day between them is outside the calendar.</exception>
    /// <exception cref="ArgumentException">A period is given to a rule that recurs in periods of another kind.</exception>
    public Deadline DueFor(
        LocalDate eventDate,
        WorkingDayCalendar calendar,
        CountingPolicy? policy = null,
        ReportingPeriod? period = null
    ) => ForEventOn(eventDate).Rule.Apply(eventDate, calendar, policy, period);

    /// <inheritdoc cref="DueFor(LocalDate, WorkingDayCalendar, CountingPolicy, ReportingPeriod)" />
    public Deadline DueFor(
        DateOnly eventDate,
        WorkingDayCalendar calendar,
        CountingPolicy? policy = null,
        ReportingPeriod? period = null
    ) => DueFor(LocalDate.FromDateOnly(eventDate), calendar, policy, period);

    /// <summary>
    /// As <see cref="DueFor(LocalDate, WorkingDayCalendar, CountingPolicy, ReportingPeriod)"/>, but without an exception where the calendar
    /// does not reach far enough: an event of December may be due in a year whose notice is still to come.
    /// </summary>
    /// <param name="eventDate">The day of the event, in Beijing. It is not counted.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="deadline">The answer; <see langword="null"/> if the calendar does not reach far enough.</param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <param name="period">The period that a recurring duty reports on (所属期); <see langword="null"/> if it is not known.</param>
    /// <returns>Whether the calendar knows the event, the answer and all days between them.</returns>
    /// <exception cref="ArgumentException">A period is given to a rule that recurs in periods of another kind.</exception>
    public bool TryDueFor(
        LocalDate eventDate,
        WorkingDayCalendar calendar,
        [NotNullWhen(true)] out Deadline? deadline,
        CountingPolicy? policy = null,
        ReportingPeriod? period = null
    ) => ForEventOn(eventDate).Rule.TryApply(eventDate, calendar, out deadline, policy, period);

    /// <inheritdoc cref="TryDueFor(LocalDate, WorkingDayCalendar, out Deadline, CountingPolicy, ReportingPeriod)" />
    public bool TryDueFor(
        DateOnly eventDate,
        WorkingDayCalendar calendar,
        [NotNullWhen(true)] out Deadline? deadline,
        CountingPolicy? policy = null,
        ReportingPeriod? period = null
    ) => TryDueFor(LocalDate.FromDateOnly(eventDate), calendar, out deadline, policy, period);

    static TimeLimit IParsable<TimeLimit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TimeLimit>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out TimeLimit result
    ) => TryParse(s, out result);

    static TimeLimit ISpanParsable<TimeLimit>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool ISpanParsable<TimeLimit>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out TimeLimit result
    ) => TryParse(s.ToString(), out result);

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(TimeLimit? left, TimeLimit? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(TimeLimit? left, TimeLimit? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(TimeLimit? other) => other is not null && Text == other.Text && Law == other.Law && Rule.Equals(other.Rule);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TimeLimit);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Text, Law, Rule);

    /// <summary>The phrase as it was given.</summary>
    public override string ToString() => Text;
}
