using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>
/// A time limit as an authority prints it, and the rule it states.
/// <code>
/// 信息形成或者变更之日起20个工作日内     within 20 working days after 信息形成或变更
/// 该政府信息形成或变更之日起20个工作日内公开
/// 作出处罚决定后七个工作日内             within 7 working days after 作出处罚决定
/// 颁发之日起15日内                       within 15 calendar days after 颁发
/// 在答复建议和提案提出人的1个月内        within 1 month after 答复建议和提案提出人
/// 信息形成之日起一年内                   within 1 year after 信息形成
/// 每年1月31日前                          every year by 31 January
/// 实时公开                               in real time
/// </code>
/// </summary>
/// <remarks>
/// <para>White space and line breaks, full and half width, Chinese and Arabic numerals make no difference. What cannot be read
/// is said to be unreadable; nothing is guessed.</para>
/// <para>The grammar, on text without white space and in half width:</para>
/// <code>
/// limit    = open [verb] | annual [verb] | after [verb]     ; and then 。 or nothing
/// open     = 实时 | 据实动态 | 动态 | 适时 | 及时 | 按规定时限 | 按规定
/// annual   = 每年 ["的"] number 月 ( number 日 | 底 ) ["之" | "以"] 前
/// after    = [ [自|从|在|于] trigger link [","] ] number unit [以内|之内|内]
/// link     = 之日起 | 之日后 | 起 | 之后 | 以后 | 后, or 的, or one of them and 的
/// unit     = 个工作日 | 工作日 | 日 | 天 | 个月 | 年
/// verb     = {及时|主动|予以|进行|向社会|对外} 公开 | 公布 | 公示 | 公告 | 发布
/// number   = Arabic 1 to 9999 | Chinese 一 to 九百九十九
/// </code>
/// <para>Immutable. Equal when text and rule are.</para>
/// </remarks>
public sealed class TimeLimit : IEquatable<TimeLimit>, IParsable<TimeLimit>
{
    private TimeLimit(string text, DeadlineRule rule)
    {
        Text = text;
        Rule = rule;
    }

    /// <summary>The phrase as it was given.</summary>
    public string Text { get; }

    /// <summary>The rule that it states.</summary>
    public DeadlineRule Rule { get; }

    /// <summary>Reads a phrase.</summary>
    /// <exception cref="TimeLimitFormatException">The phrase cannot be read; the message says where, what was expected and what was found.</exception>
    public static TimeLimit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var limit, out var error) ? limit : throw new TimeLimitFormatException(error);
    }

    /// <summary>Reads a phrase, if it can be read.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TimeLimit? limit) => TryParse(text, out limit, out _);

    /// <summary>Reads a phrase, or says why it cannot be read.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out TimeLimit? limit,
        [NotNullWhen(false)] out TimeLimitError? error)
    {
        var rule = new PhraseParser(text ?? "").Parse(out error);
        limit = rule is null ? null : new TimeLimit(text!, rule);
        return limit is not null;
    }

    static TimeLimit IParsable<TimeLimit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TimeLimit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TimeLimit result) =>
        TryParse(s, out result);

    /// <inheritdoc />
    public bool Equals(TimeLimit? other) => other is not null && Text == other.Text && Rule.Equals(other.Rule);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as TimeLimit);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Text, Rule);

    /// <summary>The phrase as it was given.</summary>
    public override string ToString() => Text;
}
