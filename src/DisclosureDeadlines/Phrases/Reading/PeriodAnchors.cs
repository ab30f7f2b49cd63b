using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What recurs: 每年, 每季度第一个月15日, 每月10日, 按季, 每3个月.</summary>
internal static class PeriodAnchors
{
    private const int MostUnits = 99;

    public static Anchor ReadEvery(ReadOnlySpan<char> text, int at)
    {
        bool apart = Text.At(text, at + 1, "隔");
        int next = at + 1 + Text.Any(text, at + 1, ["隔", "满"]) + Text.Any(text, at + 1, ["一会计", "个会计", "会计"]);
        var traits = Traits.Every | (apart ? Traits.Apart : Traits.None);
        if (next < text.Length && Numerals.IsNumeral(text[next]) && Text.Number(text, next, out int end) is { } number)
        {
            var word = NumberAnchors.UnitAt(text, end);
            var (unit, factor, _) = word.Length > 0 ? NumberAnchors.UnitOf(word) : default;
            bool one =
                word.Length == 0 && number == 1 && end < text.Length && text[end] != '月' && PeriodName(text, end) is { Length: > 0 };
            if (one)
            {
                return ReadPeriod(text, at, end + PeriodName(text, end).Length, (char)PeriodName(text, end).Value, traits);
            }

            if (word.Length == 0 || number < 1)
            {
                return new(AnchorKind.None, at, end);
            }

            if (number > (IsInterval(text, at, end + word.Length) ? NumberAnchors.MostOf(unit) : MostUnits) / factor)
            {
                // Left out, the cycle would be lost beside another limit.
                return Anchor.Faulty(AnchorKind.Cycle, at, end + word.Length, Fault.Limit, at);
            }

            return Lexicon.Length(text, end + word.Length, WordClass.Over) > 0
                ? new(AnchorKind.None, at, end + word.Length)
                : Counted(
                    text,
                    new(AnchorKind.Cycle, at, end + word.Length)
                    {
                        Length = number * factor,
                        Unit = unit,
                        Traits = traits,
                    }
                );
        }

        var period = Lexicon.At(text, next, WordClass.Period);
        int width = period.Length;
        if (width > 0 && OtherPeriodAt(text, next + width) is > 0 and var other)
        {
            return Anchor.Faulty(AnchorKind.Cycle, at, next + width, Fault.OneCycle, other);
        }

        if (
            width > 0
            && (IsTimeOfDay(text, next + width) || WordLists.OpeningHours.At(text, next + width) > 0 || text[..at].EndsWith("平均"))
        )
        {
            // 每日营业时间限于8时至24时; 平均每年上线率.
            return new(AnchorKind.None, at, next + width);
        }

        char name = (char)period.Value;
        name = name == 'D' && text[..at].EndsWith("工作日") ? 'B' : name;
        return width == 0 ? new(AnchorKind.None, at, at + 1)
            : Lexicon.Length(text, next + width, WordClass.Over) > 0 ? new(AnchorKind.None, at, next + width)
            : ReadPeriod(text, at, next + width, name, traits);
    }

    /// <summary>至少每180日更新一次, 每180日至少更新2次: how often something is updated, which 更新周期为180日 says too.</summary>
    private static bool IsInterval(ReadOnlySpan<char> text, int at, int end) =>
        text[..at].EndsWith("至少") || Text.At(text, end, "至少更新");

    /// <summary>每日9时至17时, 每天24小时: when something is open, and not how often it is published.</summary>
    private static bool IsTimeOfDay(ReadOnlySpan<char> text, int at)
    {
        int hour = at + Text.Any(text, at, ["上午", "下午", "早上", "晚上", "夜晚", "夜间", "凌晨", "中午"]);
        int end = Text.NumberEnd(text, hour);
        int minutes = Text.At(text, end, ":") ? Text.NumberEnd(text, end + 1) - end : 0;
        int unit = minutes > 1 ? minutes : Text.Any(text, end, ["时整", "点整", "时", "点"]);
        if (end > hour && unit > 0 && Text.VerbAt(text, end + unit + Text.Any(text, end + unit, ["一"])) > 0)
        {
            // 每日8时更新, 每日8时一报: one time of every day.
            return false;
        }

        return end > hour
            && Text.Any(text, end, ["时", "点", ":", "小时"]) > 0
            && text[at..Math.Min(text.Length, end + 8)].IndexOf('前') < 0;
    }

    /// <summary>按月, 逐季: a cycle where the name of the period ends the words.</summary>
    public static Anchor ReadBy(ReadOnlySpan<char> text, int at, int nameAt)
    {
        var name = PeriodName(text, nameAt);
        int end = nameAt + name.Length;
        // 应当逐日计算: behind a word of duty whatever is done.
        bool isBound = name.Length > 0 && text[..at].EndsWith("应当") && end < text.Length && text[end] is not ('的' or '度' or '份');
        return name.Length == 0 || !(isBound || EndsPeriodName(text, end))
            ? new(AnchorKind.None, at, at + 1)
            : ReadPeriod(text, at, nameAt + name.Length, (char)name.Value, Traits.None);
    }

    /// <summary>隔周更新: every second one; but not 间隔周期, 隔年3月底前.</summary>
    public static Anchor ReadOther(ReadOnlySpan<char> text, int at)
    {
        // 公示期满隔日公布: the day after the next, once.
        var name = at > 0 && text[at - 1] is '间' or '每' or '相' or '满' or '后' or '毕' or '起' ? default : PeriodName(text, at + 1);
        if (name.Length == 0 || !EndsPeriodName(text, at + 1 + name.Length))
        {
            return new(AnchorKind.None, at, at + 1);
        }

        var (length, unit) = TimesReader.LengthOf((char)name.Value);
        return Counted(text, new(AnchorKind.Cycle, at, at + 1 + name.Length) { Length = 2 * length, Unit = unit });
    }

    /// <summary>按月、季、年: the next period of the list; one of no kind if there is none.</summary>
    public static Anchor ReadNextBy(ReadOnlySpan<char> text, int end)
    {
        int joint = Text.Any(text, end, ["或者", "或", "、", "/", "和", "及", "与"]);
        return joint == 0 ? default : ReadBy(text, end + joint, end + joint);
    }

    /// <summary>A period, with the day in it if one is named.</summary>
    public static Anchor ReadPeriod(ReadOnlySpan<char> text, int at, int end, char period, Traits traits)
    {
        var dated = traits.HasFlag(Traits.Apart)
            ? default
            : period switch
            {
                'Y' => DaysOfYear.OfYear(text, at, end),
                'Q' => DaysOfMonth.OfQuarter(text, at, end, Traits.Every),
                'M' => DaysOfMonth.OfMonth(text, at, end, Anchor.Unsaid),
                'W' => WeekAnchors.Read(text, at, end, Anchor.Unsaid),
                _ => default,
            };
        if (dated.Kind != AnchorKind.None)
        {
            return dated;
        }

        var (length, unit) = TimesReader.LengthOf(period);
        traits |= SpeaksOfUpdates(text, end) ? Traits.Updated : Traits.None;
        return Counted(
            text,
            new(AnchorKind.Cycle, at, end)
            {
                Length = length,
                Unit = unit,
                Period = period,
                Traits = traits,
            }
        );
    }

    /// <summary>The name of a period after 按 or 逐, or at the head of a phrase.</summary>
    public static Word PeriodName(ReadOnlySpan<char> text, int at)
    {
        var word = Lexicon.At(text, at, WordClass.Period);
        return word.Length > 0 && text[at] is '年' or '半' or '季' or '月' or '周' or '日' ? word : default;
    }

    private static bool EndsPeriodName(ReadOnlySpan<char> text, int end) =>
        end >= text.Length
        || text[end] is '或' or '、' or '/' or ',' or ';' or '向' or '对' or '将' or '把' or '定' or '及' or '和'
        || Text.VerbAt(text, end) > 0
        || WordLists.PaidBy.At(text, end) > 0
        || Text.Any(text, end, ["予以", "逐级"]) > 0;

    /// <summary>每月（季）, 每月/季: where the second period stands; 0 if there is none.</summary>
    private static int OtherPeriodAt(ReadOnlySpan<char> text, int at)
    {
        int place = at + 1;
        if (at >= text.Length || text[at] is not ('(' or '/') || PeriodName(text, place) is not { Length: > 0 and var width })
        {
            return 0;
        }

        return text[at] == '(' ? (Text.At(text, place + width, ")") ? place : 0) : (EndsPeriodName(text, place + width) ? place : 0);
    }

    /// <summary>更新 speaks of a cycle.</summary>
    private static bool SpeaksOfUpdates(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..Math.Min(text.Length, end + 8)];
        int clause = rest.IndexOfAny(",;。");
        return Text.Has(clause < 0 ? rest : rest[..clause], "更新");
    }

    /// <summary>The cycle with the times that are said right behind it, or further on in its clause.</summary>
    private static Anchor Counted(ReadOnlySpan<char> text, Anchor cycle)
    {
        int length = TimesReader.Length(text, cycle.End, out int times);
        if (length > 0)
        {
            return cycle with { End = cycle.End + length, Times = times, Traits = cycle.Traits | Traits.Counted };
        }

        int next = TimesReader.PastWords(text, cycle.End);
        if (OddSigns.IsOddNumberAt(text, next))
        {
            return cycle with { Fault = Fault.ExactNumber, FaultAt = next };
        }

        int count = Text.NumberEnd(text, cycle.End);
        bool counted = count > cycle.End && (count == text.Length || Text.Any(text, count, ["次", "条", "篇", "期", "份"]) > 0);
        if (counted || Lexicon.Length(text, cycle.End, WordClass.YearEnd) > 0)
        {
            return cycle with { Fault = counted ? Fault.End : Fault.Limit, FaultAt = counted ? cycle.End : cycle.Start };
        }

        int stop = text[cycle.End..].IndexOfAny(",;。(每");
        int last = stop < 0 ? text.Length : cycle.End + stop;
        for (int at = cycle.End; at < last; at++)
        {
            if (!Numerals.IsNumeral(text[at]))
            {
                continue;
            }

            int? number = Text.Number(text, at, out int end);
            if (at > 1 && text[at - 1] is '-' or '—' or '~' or '至' && Numerals.IsNumeral(text[at - 2]) && Text.At(text, end, "次"))
            {
                // 每年召开2—3次.
                return cycle with { Fault = Fault.ExactNumber, FaultAt = at };
            }

            bool isBatch = Text.Any(text, end, ["批", "期"]) > 0 && (end + 1 == last || Text.At(text, end + 1, "以上"));
            if (
                number is > 1 and <= 999
                && (isBatch || Text.At(text, end, "次"))
                && !Text.At(text, end, "次日")
                && !Text.At(text, at - 1, "第")
            )
            {
                return cycle with { Times = number.Value, Traits = cycle.Traits | Traits.Counted };
            }

            at = end - 1;
        }

        return cycle;
    }
}
