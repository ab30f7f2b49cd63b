using System.Collections.Immutable;
using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Reads the dates of a notice: 1月24日至30日, 1月17日（星期六）、18日, 5月1、2、3日. A month or year that is not repeated is the one before it; a December
/// beside January is the one before the year. What is in brackets after a date is checked against it.
/// </summary>
internal sealed class NoticeDayReader(NoticeScript script, int year, string item, bool isRegional)
{
    private const int LongestSpan = 31;

    private readonly bool bordersOnJanuary = HasJanuary(item);
    private (int Year, int Month)? current;

    /// <summary>The span that a day without a month is looked for in first: 29日 after 1月29日至2月4日 is a day of it.</summary>
    public NoticeDay? Span { get; set; }

    private string Text => script.Plain;

    /// <summary>A list of dates and spans that begins here, with their brackets; nothing if none begins here.</summary>
    /// <param name="at">Where it begins; then where it ends.</param>
    /// <param name="end">The end of the sentence.</param>
    /// <param name="commas">
    /// Whether a comma may join dates: where a verb is still to come, but not where the list ends the statement.
    /// </param>
    public ImmutableArray<NoticeDay> Read(ref int at, int end, bool commas = true)
    {
        var days = ImmutableArray.CreateBuilder<NoticeDay>();
        for (int next = at; ReadOne(ref next, end, days.Count > 0) is { } day; )
        {
            days.Add(day);
            at = next;
            while (at < end && Text[at] == '（')
            {
                at = NoticeBrackets.Check(script, at, end, days);
            }

            next = at;
            if (!TakeJoint(ref next, end, commas))
            {
                break;
            }
        }

        return days.ToImmutable();
    }

    private static bool HasJanuary(string item)
    {
        for (int at = item.IndexOf("1月", StringComparison.Ordinal); at >= 0; at = item.IndexOf("1月", at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsAsciiDigit(item[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeJoint(ref int at, int end, bool commas)
    {
        foreach (string joint in (ReadOnlySpan<string>)["以及", "、", "，", "和", "及", "与"])
        {
            if (at + joint.Length <= end && (commas || joint != "，") && string.CompareOrdinal(Text, at, joint, 0, joint.Length) == 0)
            {
                at += joint.Length;
                return true;
            }
        }

        return false;
    }

    private NoticeDay? ReadOne(ref int at, int end, bool goesOn)
    {
        int from = at;
        if (ReadDate(ref at, end, goesOn) is not { } first)
        {
            return null;
        }

        int to = at;
        int firstEnd = at;
        List<NoticeDay> before = [new NoticeDay(first, first, from, firstEnd)];
        while (to < end && Text[to] == '（')
        {
            int close = NoticeBrackets.End(script, to, end);
            if (!IsSpanSign(close, end))
            {
                return new NoticeDay(first, first, from, firstEnd);
            }

            to = NoticeBrackets.Check(script, to, end, before);
        }

        if (!IsSpanSign(to, end))
        {
            return new NoticeDay(first, first, from, firstEnd);
        }

        int next = to + 1;
        if (ReadDate(ref next, end, goesOn: true) is not { } last)
        {
            throw script.Fault(to, $"“{script.Quote(from, next)}”之后应有日期", $"expected a date after \"{script.Quote(from, next)}\"");
        }

        if (last <= first || Period.DaysBetween(first, last) >= LongestSpan)
        {
            throw script.Fault(
                from,
                $"“{script.Quote(from, next)}”首尾不相符",
                $"the ends of \"{script.Quote(from, next)}\" do not fit together"
            );
        }

        at = next;
        return new NoticeDay(first, last, from, next);
    }

    private bool IsSpanSign(int at, int end) => at < end && Text[at] is '至' or '-' or '到';

    private LocalDate? ReadDate(ref int at, int end, bool goesOn)
    {
        int from = at;
        int next = at;
        int? ownYear = TakeUnit(ref next, end, '年', 4, 4);
        int? month = TakeUnit(ref next, end, '月', 1, 2);
        if (ownYear is not null && month is null)
        {
            return null;
        }

        int digits = next;
        int? day = TakeNumber(ref next, end, out bool arabic);
        if (day is null)
        {
            return null;
        }

        bool named = next < end && Text[next] is '日' or '号';
        if (named)
        {
            next++;
        }
        else if (!arabic || !MayLackUnit(next, end, goesOn || month is not null))
        {
            return null;
        }

        at = next;
        return Resolve(ownYear, month, day.Value, from, next, digits);
    }

    /// <summary>
    /// 5月1、2、3日, （5月1、2、3）, 其中1、2、3日: all but the last of a list may be without 日, and the last in brackets; so may, in a region's notice,
    /// one with its day of the week: 1月28（星期六）.
    /// </summary>
    private bool MayLackUnit(int at, int end, bool inList) =>
        at == end || Text[at] == '）' ? inList
        : Text[at] == '（' ? inList && isRegional && at + 1 < end && Text[at + 1] is '星' or '周'
        : Text[at] == '、' ? inList || (current is not null && at + 1 < end && char.IsAsciiDigit(Text[at + 1]))
        : inList && Text[at] is '-' or '至';

    private LocalDate Resolve(int? ownYear, int? month, int day, int from, int to, int digits)
    {
        if (month is null && Span is { } span && span.Dates().Any(d => d.Day == day))
        {
            var inside = span.Dates().First(d => d.Day == day);
            current = (inside.Year, inside.Month);
            return inside;
        }

        if (month is null && current is null)
        {
            throw script.Fault(digits, $"“{script.Quote(from, to)}”没有写明月份", $"no month is given for \"{script.Quote(from, to)}\"");
        }

        int inMonth = month ?? current!.Value.Month;
        int inYear =
            ownYear
            ?? (
                month is null ? current!.Value.Year
                : inMonth == 12 && bordersOnJanuary ? year - 1
                : year
            );
        if (inMonth is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(Math.Clamp(inYear, 1, 9999), inMonth))
        {
            throw script.Fault(from, $"没有“{script.Quote(from, to)}”这一天", $"there is no day \"{script.Quote(from, to)}\"");
        }

        var date = new LocalDate(inYear, inMonth, day);
        if (!HolidayNotice.IsOfYear(date, year))
        {
            throw script.Fault(
                from,
                $"“{script.Quote(from, to)}”既不在{year}年，也不在上一年12月",
                $"\"{script.Quote(from, to)}\" is neither in {year} nor in the December before"
            );
        }

        current = (inYear, inMonth);
        return date;
    }

    /// <summary>A number with its unit, such as 2026年; nothing, and no step forward, if it is not here.</summary>
    private int? TakeUnit(ref int at, int end, char unit, int fewest, int most)
    {
        int next = at;
        if (
            TakeNumber(ref next, end, out bool arabic) is { } number
            && next < end
            && Text[next] == unit
            && (!arabic || (next - at >= fewest && next - at <= most))
        )
        {
            at = next + 1;
            return number;
        }

        return null;
    }

    private int? TakeNumber(ref int at, int end, out bool arabic)
    {
        int from = at;
        arabic = at < end && char.IsAsciiDigit(Text[at]);
        while (at < end && (arabic ? char.IsAsciiDigit(Text[at]) : Numerals.IsNumeral(Text[at])))
        {
            at++;
        }

        return arabic
            ? int.TryParse(Text.AsSpan(from, at - from), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? number
                : null
            : Numerals.Read(Text.AsSpan(from, at - from));
    }
}
