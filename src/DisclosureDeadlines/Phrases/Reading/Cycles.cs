using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Which period a date belongs to: the cycle before it (每季度 … 次月10日前), or an event, for which there is no rule.</summary>
internal static class Cycles
{
    /// <summary>How often a rule recurs: Y, H, Q, M or W; E if it does not.</summary>
    public static char Of(DeadlineRule rule) =>
        rule switch
        {
            QuarterlyBy or StandingDuty { Length: 3, Unit: TimeUnit.Month } => 'Q',
            MonthlyBy or StandingDuty { Length: 1, Unit: TimeUnit.Month } => 'M',
            WeeklyBy or StandingDuty { Length: 1, Unit: TimeUnit.Week } => 'W',
            AnnualBy or StandingDuty { Length: 1, Unit: TimeUnit.Year } => 'Y',
            StandingDuty { Length: 6, Unit: TimeUnit.Month } => 'H',
            _ => 'E',
        };

    /// <summary>按月更新——价格表每月公示: one cycle said twice, of which the one that the report goes by is kept.</summary>
    public static void LeaveSaidTwice(ReadOnlySpan<char> text, List<Part> parts)
    {
        if (parts.Count == 2 && IsBare(parts[0]) && IsBare(parts[1]) && parts[0].Rule!.Equals(parts[1].Rule))
        {
            parts[0] = parts[0] with { Doubts = parts[0].Doubts | parts[1].Doubts };
            parts.RemoveAt(1);
        }

        if (
            parts.Count == 2
            && IsBare(parts[0])
            && IsBare(parts[1])
            && Of(parts[0].Rule!) == Of(parts[1].Rule!)
            && parts[0].Rule is RecurringBy != parts[1].Rule is RecurringBy
            && text[..Math.Max(parts[0].Start, parts[1].Start)].IndexOfAny(",;。和、") < 0
        )
        {
            parts.RemoveAt(parts[0].Rule is RecurringBy ? 1 : 0);
        }
    }

    /// <summary>每月公开 and 至少每1个月更新一次 ask the same where neither names a day or a case.</summary>
    private static bool IsBare(in Part part) =>
        part.Condition is null
        && part.Rule is RecurringBy { HasDate: false } or StandingDuty { Kind: RuleKind.UpdateInterval, Times: 1 }
        && Of(part.Rule) != 'E';

    /// <summary>A cycle that names no day.</summary>
    public static Part Read(in Place place)
    {
        var anchor = place.Anchor;
        bool periodic =
            anchor.Period is 'Q' or 'M' or 'W' && anchor.Times == 1 && (anchor.Has(Traits.NoDay) || !anchor.Has(Traits.Updated));
        var apart = anchor.Has(Traits.Apart) ? Doubts.EveryOther : Doubts.None;
        apart |= IsForATime(place) ? Doubts.ConditionAside : Doubts.None;
        if (!periodic)
        {
            bool isCycle = anchor.Times == 1 && (anchor.Period != '\0' || anchor.Has(Traits.Every));
            return anchor.Times > StandingDuty.MaxTimes
                ? Part.Refused(Fault.CycleTimes, anchor.Start)
                : new(StandingDuty.UpdateInterval(anchor.Length, anchor.Unit, anchor.Times), anchor.Start, anchor.End)
                {
                    Doubts = apart,
                    IsCycle = isCycle,
                };
        }

        DeadlineRule rule = anchor.Period switch
        {
            'Q' => new QuarterlyBy(),
            'M' => new MonthlyBy(null, (PeriodOffset?)Reported.In(place, Reported.Months)),
            _ => new WeeklyBy(null, (PeriodOffset?)Reported.In(place, Reported.Weeks)),
        };
        return new(rule, anchor.Start, anchor.End)
        {
            Doubts = apart | (anchor.Has(Traits.NoDay) ? Doubts.DayNotNamed : Doubts.None),
            IsCycle = !anchor.Has(Traits.NoDay),
        };
    }

    /// <summary>灾情稳定前每24小时报告一次; 汛期每日公布: as long as something lasts, which the rule leaves out.</summary>
    private static bool IsForATime(in Place place)
    {
        var words = Lexicon.TrimEnd(place.Clause, WordClass.Duty).TrimEnd(")");
        return words.Length > 1 && WordLists.ForATime.EndLength(words) > 0;
    }

    /// <summary>每年 … 每季度: the shorter cycle is the one that is meant.</summary>
    public static bool IsInner(in Place place) =>
        place.Last.Rule is { } last
        && Of(last) == 'Y'
        && place.Text[place.At] is '每' or '按' or '逐' or '季'
        && place.Before.IndexOfAny(",;。或、") < 0;

    /// <summary>每年汛期前公布, 每年开学前公布: before something that has no date.</summary>
    public static bool IsBeforeEvent(in Place place)
    {
        var clause = place.Text[place.End..];
        int stop = clause.IndexOfAny(",;。(");
        clause = stop < 0 ? clause : clause[..stop];
        int before = clause.IndexOf('前');
        bool ends = before > 0 && (before + 1 == clause.Length || Text.VerbAt(clause, before + 1) > 0);
        return ends
            && !HasTime(clause[..before])
            && Text.Ending(clause[..(before + 1)], ["提前", "以前", "之前", "当前", "目前", "底前", "末前", "初前"]) == 0;
    }

    /// <summary>每年汛期前（5月31日前）: the bracket says which day that is.</summary>
    public static bool IsExplained(in Place place)
    {
        var clause = place.Text[place.End..];
        int open = clause.IndexOf("前(");
        return open > 0
            && clause[..open].IndexOfAny(",;。(") < 0
            && Text.NumberEnd(clause, open + 2) is var month
            && month > open + 2
            && Text.At(clause, month, "月");
    }

    /// <summary>Whether a number with a unit of time or a date stands there: 两季 is none.</summary>
    public static bool HasTime(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            int end = Text.NumberEnd(words, at);
            if (end > at && (NumberAnchors.UnitAt(words, end).Length > 0 || Text.Any(words, end, ["月", "日", "号"]) > 0))
            {
                return true;
            }

            at = Math.Max(at, end - 1);
        }

        return false;
    }

    public static bool IsCeiling(in Place place) =>
        WordLists.NoLater.EndLength(Text.Trim(place.Before, ["每年", "次年", "翌年", "当年", "的", "每"])) > 0;

    /// <summary>
    /// 每年对执行情况进行评估，并于次年3月31日前公布: in the clause before stands what is done every year, and no event whose next year is meant.
    /// </summary>
    private static bool IsYearlyDuty(in Place place, ReadOnlySpan<char> words) =>
        place.Last.IsCycle
        && Of(place.Last.Rule!) is 'Y' or 'M' or 'Q'
        && !words.IsEmpty
        && place.Before.LastIndexOf(',') >= words.Length
        && words.IndexOf(',') < 0
        && !HasTime(words)
        && !words.EndsWith("的")
        && Lexicon.IndexOf(words, WordClass.Link | WordClass.Negation) < 0;

    /// <summary>The period that 次月, 次年 or 下季度 follows: Y, H, Q, M, E for an event, or a blank if none is named.</summary>
    public static char PeriodBefore(in Place place)
    {
        var text = place.Text;
        var words = text[place.AfterLast(out _)..place.At];
        if (
            words.EndsWith(":")
            && TriggerWords.AreWords(words[..^1])
            && (WordLists.CellLabel.EndLength(words[..^1]) > 0 || (Text.Has(words, "年度") && !Text.HasAny(words, ["季", "月"])))
            && Lexicon.EndLength(words[..^1], WordClass.Event | WordClass.Link) == 0
        )
        {
            // 公开时限：次年3月31日前: the head of the column, or of the row.
            return ' ';
        }

        for (
            int length;
            (
                length = Math.Max(
                    WordLists.NoLater.EndLength(words),
                    Math.Max(Lexicon.EndLength(words, WordClass.Duty), Text.Ending(words, [",", ":", "分别", "各自"]))
                )
            ) > 0;

        )
        {
            words = words[..^length];
        }

        words = words[(words.LastIndexOfAny(";。:") + 1)..];
        if (Lexicon.Length(words, 0, OpenSentence.AtOnce) is > 0 and var manner && Text.VerbAt(words, manner) == words.Length - manner)
        {
            // 适时公开，最迟不晚于次年3月31日: the manner is no event.
            words = [];
        }

        if (IsYearlyDuty(place, words))
        {
            return Of(place.Last.Rule!);
        }

        if (words.IsEmpty)
        {
            return place.Last.IsCycle ? Of(place.Last.Rule!) : ' ';
        }

        if (Text.Ending(words, ["上半年", "下半年"]) > 0)
        {
            return ' ';
        }

        var period = Lexicon.TrimEnd(words, WordClass.PeriodWord);
        bool ended = period.Length < words.Length;
        char named =
            Text.Ending(period, ["半年", "半年度"]) > 0 ? 'H'
            : Text.Ending(period, ["季度", "季"]) > 0 ? 'Q'
            : Text.Ending(period, ["月度", "月份", "月"]) > 0 ? 'M'
            : Text.Ending(period, ["年度", "年"]) > 0 ? 'Y'
            : ' ';
        if (named != ' ')
        {
            return named;
        }

        if (WordLists.YearlyReport.EndLength(words) > 0)
        {
            return 'Y';
        }

        // 季度数据，次月10日前: what is published has the period in its name.
        if (Text.HasAny(words, ["季度", "半年", "年度"]) && !Text.HasAny(words, ["每", "按", "逐", "上", "本", "下", "月度"]))
        {
            return words.StartsWith("季度") ? 'Q'
                : words.StartsWith("年度") ? 'Y'
                : 'E';
        }

        bool cycle = Text.HasAny(words, ["每", "按月", "按季", "按年", "逐月", "上月", "本月", "上年", "上季", "上一"]);
        bool eventful =
            Lexicon.EndLength(words, WordClass.Event) > 0
            || (
                WordLists.CycleSubject.EndLength(words) == 0
                && WordLists.Actor.EndLength(words) == 0
                && Lexicon.EndLength(words, WordClass.Subject) == 0
            )
            || words.EndsWith("的");
        return (!cycle && eventful) || (ended && !words.EndsWith("的")) ? 'E' : ' ';
    }
}
