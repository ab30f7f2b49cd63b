using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Several dates that share their end: 每年6月30日、12月31日前; 每年1、4、7、10月8日前.</summary>
internal static class DateLists
{
    private const string Joints = "、和及";

    /// <summary>Lets the dates that are joined to one with 前 share it.</summary>
    public static void Close(ReadOnlySpan<char> text, Span<Anchor> before, ref Anchor last)
    {
        bool closes =
            last.Kind is AnchorKind.Annual or AnchorKind.Monthly or AnchorKind.Weekly or AnchorKind.Fixed
            && last.Fault == Fault.None
            && (last.Has(Traits.Before | Traits.Closed) || IsForEach(text, before, last));
        last =
            closes && !last.Has(Traits.Before) && IsForEach(text, before, last) ? last with { Traits = last.Traits | Traits.Before } : last;
        for (int i = before.Length - 1, next = last.Start; closes && i >= 0 && IsJoined(text, before[i], last, next); i--)
        {
            before[i] = before[i] with { Fault = Fault.None, Traits = before[i].Traits | Traits.Before | Traits.Closed };
            next = before[i].Start;
        }
    }

    /// <summary>每年5月31日和11月30日各结算一次: on each of the days.</summary>
    private static bool IsForEach(ReadOnlySpan<char> text, ReadOnlySpan<Anchor> before, Anchor last)
    {
        int stop = text[last.End..].IndexOfAny(",;。");
        var act = stop < 0 ? text[last.End..] : text.Slice(last.End, stop);
        return last.Kind == AnchorKind.Annual
            && act is ['各', ..]
            && act.EndsWith("一次")
            && before.Length > 0
            && before[^1].Has(Traits.Every)
            && IsJoined(text, before[^1], last, last.Start);
    }

    /// <summary>Adds an anchor, or, for a month with others before it, one for each; −1 if there are too many.</summary>
    public static int Expand(ReadOnlySpan<char> text, Span<Anchor> anchors, int count, Anchor last)
    {
        int first = last is { Kind: AnchorKind.Annual, Fault: Fault.OneDate, Month: > 0, Period: '\0' }
            ? FirstOf(text, last.FaultAt)
            : last.FaultAt;
        if (last.Fault != Fault.OneDate || first >= last.FaultAt)
        {
            anchors[count++] = last;
            return count;
        }

        int begin = first;
        int offset = last.Offset;
        while (count > 0 && anchors[count - 1].End > first)
        {
            // 每年3月、6月、9月底前: the months were met one by one before the last one told what they are.
            count--;
            offset = anchors[count].Has(Traits.Relative) ? anchors[count].Offset : offset;
        }

        var every = text[..begin].EndsWith("每年") || text[..begin].EndsWith("每年的") ? Traits.Every : Traits.None;
        for (int at = first; at <= last.FaultAt; )
        {
            if (count == anchors.Length)
            {
                return -1;
            }

            int month = Text.Number(text, at, out int end)!.Value;
            int longest = CalendarSystem.Iso.GetDaysInMonth(2000, month);
            bool isLast = at == last.FaultAt;
            anchors[count++] = last with
            {
                Start = at,
                End = isLast ? last.End : end,
                Month = month,
                Offset = offset,
                Day = last.Has(Traits.MonthEnd) ? longest : last.Day,
                FirstMonth = last.FirstMonth > 0 ? month : 0,
                Fault = last.Day > longest && !last.Has(Traits.MonthEnd) ? Fault.Date : Fault.None,
                FaultAt = at,
                Traits = last.Traits | every | Traits.Before,
            };
            at = isLast ? last.End : end + 1 + Text.Any(text, end + 1, ["份", "、", "和", "及"]);
            at += !isLast && Text.At(text, at, "、") ? 1 : 0;
        }

        return count;
    }

    /// <summary>
    /// 每年6月、12月, 每年2次（6月、12月）: whole months, which nothing but the year or the count before them makes dates. Each is named in full: 三、四月份
    /// may be one time of the year.
    /// </summary>
    private static bool IsOfEveryYear(ReadOnlySpan<char> text, int at)
    {
        int first = FirstOf(text, at);
        for (int i = first; i < at; i++)
        {
            if (Joints.Contains(text[i], StringComparison.Ordinal) && text[i - 1] is not ('月' or '份'))
            {
                return false;
            }
        }

        return first < at && WordLists.BeforeMonths.EndLength(text[..first]) > 0;
    }

    /// <summary>A month of a list, which is whole where the list makes dates of its months.</summary>
    public static Anchor Listed(ReadOnlySpan<char> text, Anchor faulty, int month, int longest) =>
        IsOfEveryYear(text, faulty.FaultAt)
            ? faulty with
            {
                Month = month,
                Day = longest,
                FirstMonth = month,
                FirstDay = 1,
                Traits = Traits.Closed | Traits.MonthEnd,
            }
            : faulty;

    private static bool IsJoined(ReadOnlySpan<char> text, Anchor one, Anchor last, int next)
    {
        bool open =
            one.Kind == last.Kind
            && !one.Has(Traits.Before)
            && (one.Fault == Fault.None || (one.Fault == Fault.Before && one.FaultAt == one.End));
        return open && next == one.End + 1 && Joints.Contains(text[one.End], StringComparison.Ordinal);
    }

    /// <summary>Where the list of months begins that ends with the month at an index; the index itself if it is no plain list.</summary>
    private static int FirstOf(ReadOnlySpan<char> text, int at)
    {
        int first = at;
        int after = Text.Number(text, at, out _) ?? 0;
        while (first > 1 && Joints.Contains(text[first - 1], StringComparison.Ordinal))
        {
            int end = first - 1;
            end -= text[end - 1] == '份' ? 1 : 0;
            end -= end > 0 && text[end - 1] == '月' ? 1 : 0;
            int start = end;
            while (start > 0 && Numerals.IsNumeral(text[start - 1]))
            {
                start--;
            }

            if (start == end || Numerals.Read(text[start..end]) is not (>= 1 and <= 12 and var month) || month >= after)
            {
                return at;
            }

            (first, after) = (start, month);
        }

        return
            first == at || (first > 0 && text[first - 1] is not ('年' or '的' or ',' or ';' or '。' or '(' or ':' or '于' or '在' or '为'))
            ? at
            : first;
    }
}
