using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Days of the year: 1月31日, 3月底, 9月15日至10月14日, 七月下旬, 第一季度, 2018年10月31日.</summary>
internal static class DateAnchors
{
    /// <summary>A month and its day, or all of it, from the month's number on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the anchor begins, with 每年 or 次年.</param>
    /// <param name="at">Where the month's number stands.</param>
    /// <param name="every">Whether the words before say that it is a date of every year.</param>
    public static Anchor ReadMonth(ReadOnlySpan<char> text, int start, int at, bool every)
    {
        if (Seasons.Read(text, start, at) is { Kind: AnchorKind.Season } season)
        {
            return season;
        }

        int? month = Text.Number(text, at, out int monthEnd);
        int next = monthEnd + 1;
        bool listed = IsListed(text, at) && EndsMonth(text, next);
        if (month is null or < 1 or > 12)
        {
            return listed ? Anchor.Faulty(AnchorKind.Annual, start, next, Fault.OneDate, at)
                : every || (Text.NumberEnd(text, next) is var e && e > next && Text.At(text, e, "日"))
                    ? Anchor.Faulty(AnchorKind.Annual, start, next, Fault.Date, at)
                : new(AnchorKind.None, start, next);
        }

        int part = Text.At(text, next, "份") ? next + 1 : next;
        int longest = CalendarSystem.Iso.GetDaysInMonth(2000, month.Value);
        int firstMonth = 0;
        int firstDay = 0;
        bool twice = Text.At(text, part, "月");
        if (!DayAt(text, part, longest, out int day, out int end, out bool isEnd) || twice)
        {
            if (end > part && Text.NumberEnd(text, part) is var number && number > part && Text.Any(text, number, ["日", "号"]) > 0)
            {
                return Anchor.Faulty(AnchorKind.Annual, start, end, listed ? Fault.OneDate : Fault.Date, at);
            }

            int of = Lexicon.Length(text, part + 1, WordClass.Third) > 0 ? Text.Any(text, part, ["的"]) : 0;
            var third = Lexicon.At(text, part + of, WordClass.Third);
            if (third.Length > 0)
            {
                part += of;
                isEnd = third.Value == 3 && listed;
                (firstMonth, firstDay, day, end) = (
                    month.Value,
                    (third.Value * 10) - 9,
                    third.Value == 3 ? longest : third.Value * 10,
                    part + third.Length
                );
            }
            else if (listed)
            {
                return DateLists.Listed(text, Anchor.Faulty(AnchorKind.Annual, start, next, Fault.OneDate, at), month.Value, longest);
            }
            else if (MonthEdges.Read(text, start, part, month.Value, every) is { Kind: not AnchorKind.None } edge)
            {
                return edge;
            }
            else if (
                Text.NumberEnd(text, part) is var bare
                && bare > part
                && Lexicon.Length(text, bare, every ? WordClass.Before | WordClass.Verb : WordClass.Before) > 0
            )
            {
                // 每年3月31前: 日 is missing.
                return Anchor.Faulty(AnchorKind.Annual, start, bare, Fault.Date, at);
            }
            else if ((every || part > next) && IsWholeMonth(text, part, every))
            {
                (firstMonth, firstDay, day, end) = (month.Value, 1, longest, part);
            }
            else
            {
                return every ? Anchor.Faulty(AnchorKind.Annual, start, part, Fault.Date, at) : new(AnchorKind.None, start, part);
            }
        }

        var date = new Anchor(AnchorKind.Annual, start, end)
        {
            Month = month.Value,
            Day = day,
            FirstMonth = firstMonth,
            FirstDay = firstDay,
            Traits = (every ? Traits.Every : Traits.None) | (isEnd || firstMonth > 0 ? Traits.Closed : Traits.None),
        };
        if (listed)
        {
            return DateEnds.Ended(text, date) with
            {
                Fault = Fault.OneDate,
                FaultAt = at,
                Traits = DateEnds.Ended(text, date).Traits | (isEnd ? Traits.MonthEnd : Traits.None),
            };
        }

        int to = isEnd ? 0 : Lexicon.Length(text, end, WordClass.To);
        return DateEnds.Ended(text, to > 0 ? Stretch(text, date, end + to) : date);
    }

    /// <summary>The whole months of a quarter, a half year or 1-3月; with 末 or 底 only its last day.</summary>
    public static Anchor ReadWindow(ReadOnlySpan<char> text, int start, int end, int first, int last, Traits traits)
    {
        if (ReportNames.Is(text, end))
        {
            // 上半年报告形成后20日内: of which time the report is.
            return new(AnchorKind.None, start, end);
        }

        int close = Text.Any(text, end, ["结束前", "末前", "底前", "末", "底"]);
        int inside = close > 0 ? close : Text.Any(text, end, ["之内", "以内", "内", "期间"]);
        return new(AnchorKind.Annual, start, end + inside)
        {
            Month = last,
            Day = CalendarSystem.Iso.GetDaysInMonth(2000, last),
            FirstMonth = close > 0 ? 0 : first,
            FirstDay = close > 0 ? 0 : 1,
            Period = 'Q',
            Traits = traits | Traits.Closed,
            Fault = IsListed(text, start) ? Fault.OneDate : Fault.None,
            FaultAt = start,
        };
    }

    public static Anchor ReadQuarter(ReadOnlySpan<char> text, int start, int end, int quarter, Traits traits) =>
        ReadWindow(text, start, end, (quarter * 3) - 2, quarter * 3, traits);

    /// <summary>底, 末 or a number with 日. False for a day that the month has not.</summary>
    public static bool DayAt(ReadOnlySpan<char> text, int at, int longest, out int day, out int end, out bool isEnd)
    {
        isEnd = false;
        (day, end) = (longest, at + 1);
        at += Text.At(text, at, "的") ? 1 : 0;
        var close = Lexicon.At(text, at, WordClass.LastDay | WordClass.End);
        if (close.Length > 0)
        {
            isEnd = true;
            end = at + close.Length;
            return true;
        }

        int? number = Text.Number(text, at, out end);
        if (end == at || !(Text.At(text, end, "日") || Text.At(text, end, "号")))
        {
            return false;
        }

        day = number ?? 0;
        end++;
        end += Text.Any(text, end, ["(含)", "(含当日)", "(含当天)", "(含本日)"]);
        return day >= 1 && day <= longest;
    }

    /// <summary>Whether other numbers or months stand before this one: to keep only the last of them would lose the others.</summary>
    public static bool IsListed(ReadOnlySpan<char> text, int at)
    {
        int last = at - 1;
        bool apart =
            last > 0 && text[last] is '、' or ',' or '和' or '及' or '与' or '或' or '/' or '.' or '-' or '~' or '—' or '至' or '到' or '·';
        last -= apart ? 1 : 0;
        last -= last > 0 && text[last] == '份' ? 1 : 0;
        return last >= 0
            && ((apart && Numerals.IsNumeral(text[last])) || (last > 0 && text[last] == '月' && Numerals.IsNumeral(text[last - 1])));
    }

    /// <summary>Whether a month that ends here is a date or a time of its own, not the beginning of a name (1-6月经济数据).</summary>
    private static bool EndsMonth(ReadOnlySpan<char> text, int end) =>
        end == text.Length
        || text[end]
            is '份'
                or '的'
                or '底'
                or '末'
                or '初'
                or '最'
                or '上'
                or '中'
                or '下'
                or '前'
                or '内'
                or '各'
                or '召'
                or '举'
                or ','
                or ';'
                or '。'
                or ')'
        || Numerals.IsNumeral(text[end])
        || Text.VerbAt(text, end) > 0;

    private static bool IsWholeMonth(ReadOnlySpan<char> text, int end, bool every) =>
        !ReportNames.Is(text, end)
        && Lexicon.Length(text, end, WordClass.Before) == 0
        && !(end < text.Length && (text[end] == '月' || OddSigns.OddSignAt(text, end) > 0))
        && (
            end == text.Length
            || Text.Any(text, end, ["内", ")"]) > 0
            || Text.VerbAt(text, end) > 0
            || (every ? text[end] is not ('初' or '的' or '第' or '至' or '到' or '-' or '、' or '后' or '中' or '末') : text[end] == '向')
        );

    /// <summary>Past the numbers with 年, 月 and 日 that stand at an index.</summary>
    public static int PastDate(ReadOnlySpan<char> text, int at)
    {
        for (int end; (end = Text.NumberEnd(text, at)) > at && Text.Any(text, end, ["年", "月", "日", "号"]) > 0; )
        {
            at = end + 1;
        }

        return at;
    }

    public static int Inside(ReadOnlySpan<char> text, int at) =>
        Text.Any(text, at, ["之内", "以内", "内"]) is > 0 and var inside && !Text.At(text, at, "内容") ? inside : 0;

    private static Anchor Stretch(ReadOnlySpan<char> text, Anchor first, int at)
    {
        int month = first.Month;
        int? number = Text.Number(text, at, out int end);
        int from = at;
        if (Text.At(text, end, "月"))
        {
            (month, from) = (number ?? 0, end + 1);
        }

        if (month is < 1 or > 12 || !DayAt(text, from, CalendarSystem.Iso.GetDaysInMonth(2000, month), out int day, out end, out _))
        {
            return first with { Fault = Fault.Date, FaultAt = at };
        }

        bool window = first.FirstMonth > 0;
        return first with
        {
            End = end,
            Month = month,
            Day = day,
            FirstMonth = window ? first.FirstMonth : first.Month,
            FirstDay = window ? first.FirstDay : first.Day,
            Traits = first.Traits | Traits.Closed,
        };
    }
}
