using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The role of a length, by the first row of the table that fits.</summary>
internal static class Roles
{
    private const WordClass Touching = WordClass.Background | WordClass.Exceeds | WordClass.Ceiling | WordClass.Qualifier;

    /// <summary>How long the name of those can be who must not do something.</summary>
    private const int LongestActor = 40;

    private const WordClass Behind = WordClass.Silence | WordClass.Approx | WordClass.Passed | WordClass.Unmet;

    public static Role Of(in Place place)
    {
        var text = place.Text;
        var touch = Lexicon.Ending(place.Before, Touching).Class;
        touch = touch == WordClass.Background && WordLists.EndsLikePast.EndLength(place.Before) > 0 ? WordClass.None : touch;
        int inside = place.End + Lexicon.Length(text, place.End, WordClass.Inside);
        var right = Lexicon.At(text, place.End, Behind).Class;
        right |= inside > place.End ? Lexicon.At(text, inside, Behind).Class : WordClass.None;
        if ((right & WordClass.Unmet) != 0 && IsDoneAgain(text, inside))
        {
            right &= ~WordClass.Unmet;
        }

        var clause = ClassesIn(place.Clause);
        foreach (ref readonly var row in RoleTable.Rows)
        {
            bool fits =
                (row.Touch == 0 || (touch & row.Touch) != 0)
                && (row.Right == 0 || (right & row.Right) != 0)
                && (row.Clause == 0 || (clause & row.Clause) != 0)
                && (row.Where == Where.None || Is(row.Where, place, inside));
            if (fits)
            {
                return row.Role;
            }
        }

        return Role.Within;
    }

    /// <summary>The classes of words in the clause before that a row can ask for.</summary>
    private static WordClass ClassesIn(ReadOnlySpan<char> clause)
    {
        var found = clause.Contains('延') && Lexicon.IndexOf(clause, WordClass.Extension) >= 0 ? WordClass.Extension : WordClass.None;
        return found | (clause.Contains('效') && Lexicon.IndexOf(clause, WordClass.Validity) >= 0 ? WordClass.Validity : WordClass.None);
    }

    private static bool Is(Where where, in Place place, int inside) =>
        where switch
        {
            Where.OtherOne => IsDayBefore(place)
                || (
                    place.Text[place.At] == '一'
                    && place.Before.Length > 0
                    && place.Before[^1] is '上' or '下'
                    && !place.Before.EndsWith("原则上")
                ),
            Where.NoSince => place.Clause.IndexOf('延') >= 0
                && !Text.Has(place.Clause, "之日")
                && Lexicon.EndLength(place.Before, WordClass.Before) == 0,
            Where.Open => inside == place.End,
            Where.AboveOf => Text.At(place.Text, place.End, "以上的"),
            Where.FullOf => Text.At(place.Text, place.End, "的")
                && !Text.At(place.Text, place.End, "的除外")
                && Text.Ending(place.Before, ["满", "少于", "不足", "低于", "未达到"]) > 0,
            Where.Ceiling => IsSecondCeiling(place),
            Where.Range => Text.Any(place.Text, place.End, ["至", "到"]) > 0
                && (place.End + 1 == place.Text.Length || Numerals.IsNumeral(place.Text[place.End + 1])),
            Where.Unnamed => WordLists.FromTheEnd.EndLength(place.Before) > 0,
            Where.NamedCycle => Text.Any(place.Text, place.End, ["内", "前"]) == 0
                && WordLists.CycleLink.TrimEnd(place.Before) is var name
                && Lexicon.EndLength(name, WordClass.CycleName) > 0
                && !IsBetweenTwo(name),
            Where.Updated => Text.At(place.Text, place.End, "/次")
                || TimesReader.Length(place.Text, place.End, out _) > 0
                || Intervals.DoneLength(place, out _) > 0
                || (Intervals.UpdatedLength(place.Text, inside, out _) > 0 && Lexicon.EndLength(place.Before, WordClass.Link) == 0),
            Where.Kept => Keeping.IsKept(place),
            Where.Least => Standing.IsLeast(place),
            Where.LeastOf => Text.Any(place.Text, place.End, ["的", "以上的"]) > 0
                && Standing.IsLeast(place)
                && Standing.LeastLength(place.Before) > 0,
            Where.Above => Text.At(place.Text, place.End, "以上")
                && Lexicon.Length(place.Text, place.End + 2, WordClass.Before) == 0
                && !place.Clause.EndsWith("起")
                && !Leads.IsLed(place)
                && !Lexicon.TrimEnd(place.Before, WordClass.Qualifier).EndsWith("提前"),
            Where.Stays => Standing.IsDisplayedSince(place),
            Where.Ahead => Lexicon.TrimEnd(place.Before, WordClass.Qualifier).EndsWith("提前"),
            Where.Led => Leads.IsLed(place),
            Where.DeniedApart => WordLists.Forbidden.At(place.Text, inside) > 0
                || (Text.At(place.Text, inside, ",") && IsDenied(place.Text[(inside + 1)..])),
            Where.MayDo => Rights.IsRight(place, inside),
            Where.OtherTerm => (inside == place.End && OtherTimes.IsTerm(place))
                || (inside != place.End && OtherTimes.IsNamedTerm(place.Clause)),
            Where.SpanOfCycle => OtherTimes.IsSpanOfCycle(place, inside),
            Where.Benefit => WordLists.Benefit.At(place.Text, inside) > 0,
            Where.Rate => OtherTimes.IsRate(place.Text, inside)
                || WordLists.TermOfBond.At(place.Text, place.End) > 0
                || (place.Anchor.Unit == TimeUnit.Hour && inside == place.End && WordLists.AroundTheClock.At(place.Text, inside) > 0),
            Where.Past => (inside == place.End && (OtherTimes.IsPast(place.Clause) || OtherTimes.IsOfPlan(place)))
                || WordLists.Done.EndLength(place.Before) > 0,
            Where.Early => OtherTimes.IsEarly(place),
            Where.Again => SaidAgain.Length(place) > 0,
            Where.Quota => place.Clause.Contains('每') && Standing.LeastLength(place.Before) > 0 && Quotas.IsOfCycle(place),
            Where.Qualified => Text.At(place.Text, place.End, "以上") && OtherTimes.IsQualification(place),
            Where.Figure => OtherTimes.IsOfFigure(place.Text, inside),
            Where.Defined => WordLists.Definition.LastIndexIn(place.Clause) is >= 0 and var means
                && !WordLists.DutyBeforeLeave.IsIn(place.Clause[means..]),
            Where.ForSoLong => NamedLengths.ForSoLong(place.Before) > 0 || NamedLengths.Behind(place) > 0,
            Where.PartyMust => Rights.IsDutyOfParty(place, inside),
            Where.Shown => Lexicon.EndLength(Lexicon.TrimEnd(place.Before, WordClass.DisplayLink), WordClass.Display) > 0,
            Where.Replaced => place.Anchor.Unit is TimeUnit.WorkingDay or TimeUnit.CalendarDay or TimeUnit.Hour
                && Superseded.IsReplacedBehind(place.Text, inside),
            Where.ConditionEnd => ConditionClauses.Is(place.Text, place.End, inside),
            _ => false,
        };

    /// <summary>发布前一日空气质量日报: of which day the report is.</summary>
    private static bool IsDayBefore(in Place place) =>
        place.Before.EndsWith("前")
        && place.Text[place.At] == '一'
        && Lexicon.EndLength(place.Before[..^1], WordClass.Verb) > 0
        && place.End < place.Text.Length
        && Text.VerbAt(place.Text, place.End) == 0;

    /// <summary>在3个月内再次答复: what has to be done once more; 三个月内再次违反的 is a condition.</summary>
    private static bool IsDoneAgain(ReadOnlySpan<char> text, int inside)
    {
        int again = Text.Any(text, inside, ["再次", "又"]);
        var rest = text[(inside + again)..];
        int stop = rest.IndexOfAny(",;。");
        return again > 0
            && WordLists.PublishedOrTold.At(rest, 0) + WordLists.HandsIn.At(rest, 0) > 0
            && !(stop < 0 ? rest : rest[..stop]).EndsWith("的");
    }

    /// <summary>发布时间与成文时间间隔不超过20个工作日: from one to the other, and not from each time to the next.</summary>
    private static bool IsBetweenTwo(ReadOnlySpan<char> words) =>
        Text.Ending(words, ["间隔时间", "间隔"]) > 0 && words[(words.LastIndexOfAny(",;。") + 1)..].IndexOfAny('与', '距') > 0;

    /// <summary>20日内，最长不超过30日; 公示期最短3个月、最长3年: the most there can be beside a length that has been read.</summary>
    private static bool IsSecondCeiling(in Place place)
    {
        if (place.IsFirst || (place.Last.IsRight && Hopes.IsHope(place.Text, place.Last)))
        {
            return false;
        }

        var clause = place.Before[(place.Before.LastIndexOfAny(",;。、") + 1)..];
        bool only =
            Text.Any(clause, 0, ["最长", "最迟", "最多"]) > 0
            && Text.Trim(Lexicon.TrimEnd(clause, WordClass.Qualifier), ["公示期限", "公示期", "公示", "为"]) is var left
            && Lexicon.TrimEnd(left, WordClass.Qualifier).IsEmpty;
        if (
            place.Last.Rule is StandingDuty { Kind: RuleKind.MinimumPeriod }
            && clause.Length > 0
            && Text.Any(clause, 0, ["并不得超过", "且不得超过", "但不得超过", "不得超过", "并不超过", "且不超过", "但不超过", "不超过"])
                == clause.Length
        )
        {
            // 不得少于三十日，并不得超过六十日: the most that it may last.
            return true;
        }

        return only
            && place.Last.Rule
                is PeriodAfter
                    or HoursAfter
                    or SameTime
                    or RecurringBy { HasDate: false }
                    or StandingDuty { Kind: RuleKind.UpdateInterval }
                    or StandingDuty { Kind: RuleKind.MinimumPeriod };
    }

    /// <summary>三年内，不得担任; 三十日内，任何单位不得拆除: what must not be done within it.</summary>
    private static bool IsDenied(ReadOnlySpan<char> rest)
    {
        int stop = rest.IndexOfAny(",;。");
        var clause = rest[..Math.Min(stop < 0 ? rest.Length : stop, LongestActor)];
        int denied = clause.IndexOf("不得");
        // 小额诉讼案件的举证期限不得超过七日: another limit, and nothing that is forbidden.
        denied = denied > 0 && WordLists.CeilingBefore.At(clause, denied) > 0 ? -1 : denied;
        return WordLists.Forbidden.At(clause, 0) > 0 || (denied > 0 && !WordLists.PublishingVerb.IsIn(clause[..denied]));
    }
}
