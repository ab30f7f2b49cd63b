using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Which year, quarter, month or week is reported on, seen from the date: −1, 0 or 1; null if the phrase does not say.</summary>
internal static class Reported
{
    public static readonly string[][] Years =
    [
        ["下一年", "下年", "次年", "来年", "下一个年"],
        ["本年", "当年", "该年"],
        ["上一年", "上年", "去年"],
    ];

    public static readonly string[][] Quarters =
    [
        ["下一季", "下季", "下一个季"],
        ["本季", "当季", "该季"],
        ["上一季", "上季"],
    ];

    public static readonly string[][] Months =
    [
        ["下一月", "下月", "次月", "下个月"],
        ["本月", "当月", "该月"],
        ["上一月", "上月", "上个月"],
    ];

    public static readonly string[][] Weeks =
    [
        ["下一周", "下周"],
        ["本周", "当周", "该周"],
        ["上一周", "上周"],
    ];

    /// <summary>当年年底前公布下一年度计划: the year that what is published is named for comes before the year of the date.</summary>
    public static int? Year(in Place place, out Doubts doubts)
    {
        int? dated = place.Anchor.Offset == Anchor.Unsaid ? null : place.Anchor.Offset;
        doubts = Doubts.None;
        if (dated == 1)
        {
            return dated;
        }

        // 1月10日前公布本年度计划、上年度总结: for which of the two, nobody can say.
        var after = place.Text[place.End..];
        int stop = after.IndexOfAny(",;。每");
        after = stop < 0 ? after : after[..stop];
        bool both = Find(after, Years.AsSpan(1, 1)) is not null && Find(after, Years.AsSpan(2)) is not null;
        doubts = both ? Doubts.PeriodNotSaid : Doubts.None;
        return In(place, Years) ?? dated;
    }

    public static int? In(in Place place, string[][] names)
    {
        var after = place.Text[place.End..];
        int stop = after.IndexOfAny(";。每");
        after = BeforeNextDate(stop < 0 ? after : after[..stop], names);
        var before = place.Before;
        before = place.IsFirst ? before : before[(before.LastIndexOfAny(",;。") + 1)..];
        // 自批准次月起每月10日前: from when on, and not of which month.
        before = before.TrimEnd(',').EndsWith("起") ? [] : before;
        return Find(after, names) ?? Find(before, names);
    }

    /// <summary>In 12月31日前完成，次年1月31日前公开 the 次年 belongs to the second date.</summary>
    private static ReadOnlySpan<char> BeforeNextDate(ReadOnlySpan<char> words, string[][] names)
    {
        for (int i = 0; i < words.Length; i++)
        {
            int end = Text.NumberEnd(words, i);
            bool relative = i > 0 && words[i - 1] is '上' or '下';
            bool dated =
                !relative
                && (words[i] is '底' or '末' || (end > i && end < words.Length && words[end] is '月' or '日' or '号' or '个' or '天'));
            if (dated)
            {
                int comma = words[..i].LastIndexOfAny(",、");
                var own = words[..(comma < 0 ? i : comma)].TrimEnd("年度的");
                foreach (string[] name in names)
                {
                    own = own[..^Text.Ending(own, name)];
                    own = own[..^(own.Length > 0 && Text.Ending([.. own, '年'], name) is > 1 and var cut ? cut - 1 : 0)];
                }

                return own;
            }

            i = Math.Max(i, end - 1);
        }

        return words;
    }

    private static int? Find(ReadOnlySpan<char> words, ReadOnlySpan<string[]> names)
    {
        for (int i = 0; i < words.Length; i++)
        {
            // 公布一次月报: so often, and not of the next month.
            bool counts = i > 0 && words[i] == '次' && Numerals.IsNumeral(words[i - 1]);
            if (!counts && words[i] is '上' or '下' or '本' or '当' or '该' or '次' or '来' or '去')
            {
                for (int offset = 0; offset < names.Length; offset++)
                {
                    if (Text.Any(words, i, names[offset]) > 0)
                    {
                        // The date lies after the period that came before it.
                        return offset - 1;
                    }
                }
            }
        }

        return null;
    }
}
