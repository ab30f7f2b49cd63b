using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What a length of time states in its role.</summary>
internal static class Lengths
{
    public static Part Read(in Place place)
    {
        var anchor = place.Anchor;
        var role = Roles.Of(place);
        if (role is Role.Background or Role.Condition or Role.Extension or Role.Aside)
        {
            bool condition = role is Role.Condition or Role.Aside;
            return (condition ? new Part(null, anchor.Start, anchor.End) : Part.None) with
            {
                IsCondition = condition,
                Doubts = role == Role.Aside ? Doubts.ConditionAside : Doubts.None,
            };
        }

        if (role == Role.SecondCeiling && anchor.Fault == Fault.None)
        {
            // The ceiling belongs to the limit before it, and sets no other last day.
            return place.Last with
            {
                End = anchor.End,
                ReplacesLast = true,
                Doubts = place.Last.Doubts | (place.Last.Rule is StandingDuty ? Doubts.AtMost : Doubts.ExtensionStated),
            };
        }

        if (role == Role.OtherTerm)
        {
            return new(null, anchor.Start, anchor.End) { IsCondition = true, Doubts = Doubts.OtherTerm };
        }

        if (role == Role.Again && anchor.Fault == Fault.None)
        {
            return place.Last with
            {
                End = anchor.End + SaidAgain.Length(place),
                ReplacesLast = true,
                Doubts = place.Last.Doubts | Doubts.OtherCount,
            };
        }

        if (anchor.Fault != Fault.None)
        {
            int start = anchor.Fault is Fault.To99 or Fault.To999 or Fault.To9999
                ? OddNumbers.WholeNumberStart(place.Text, anchor.FaultAt, '日')
                : anchor.FaultAt;
            return start < anchor.FaultAt ? Part.Refused(Fault.ExactNumber, start) : Part.Refused(anchor.Fault, anchor.FaultAt);
        }

        if (role == Role.Unnamed)
        {
            return Part.Refused(Fault.NamedDay, anchor.Start - 2);
        }

        if (
            place.Last.Rule is StandingDuty { Kind: RuleKind.Retention, Length: null }
            && place.Before is "(" or "公开(" or "公示("
            && IsForSoLong(place)
        )
        {
            // 长期（5年）: the bracket says how long that is.
            return new(StandingDuty.Retention(anchor.Length, anchor.Unit, null), place.Last.Start, place.End + 1) { ReplacesLast = true };
        }

        if (role == Role.Inexact)
        {
            return Part.Refused(Fault.End, anchor.End);
        }

        var unit = UnitsRead.Of(place, out var doubts, out bool isRemarked);
        if (unit is null)
        {
            return Part.Refused(Fault.OneKind, anchor.Start);
        }

        var part = role switch
        {
            Role.Interval => Intervals.Read(place, unit.Value),
            Role.Kept => Keeping.Kept(place, unit.Value),
            Role.Least => Standing.Least(place, unit.Value),
            Role.Lead => Leads.Read(place, unit.Value),
            _ => Within(place, unit.Value, role),
        };
        return part with
        {
            Doubts =
                part.Doubts
                | doubts
                | (role == Role.Right ? Doubts.NoDuty : Doubts.None)
                | (anchor.Has(Traits.OtherCase) ? Doubts.ExceptionStated : Doubts.None),
            IsRight = role == Role.Right,
            IsRemarked = isRemarked,
        };
    }

    /// <summary>长期（5年）, and nothing behind the bracket that goes on.</summary>
    private static bool IsForSoLong(in Place place)
    {
        int next = place.End + 1;
        return place.Anchor.Unit is TimeUnit.Year or TimeUnit.Month
            && Text.At(place.Text, place.End, ")")
            && (next == place.Text.Length || place.Text[next] is ',' or ';' or '。')
            && !place.Text[..place.Last.Start].EndsWith("非");
    }

    /// <summary>The rule of a length after an event.</summary>
    public static DeadlineRule After(int length, TimeUnit unit, Trigger? trigger, bool countsEventDay) =>
        unit switch
        {
            TimeUnit.WorkingDay => new WorkingDaysAfter(length, trigger, countsEventDay),
            TimeUnit.CalendarDay => new CalendarDaysAfter(length, trigger, countsEventDay),
            TimeUnit.Week => new WeeksAfter(length, trigger, countsEventDay),
            TimeUnit.Month => new MonthsAfter(length, trigger, countsEventDay),
            TimeUnit.Year => new YearsAfter(length, trigger, countsEventDay),
            _ => new HoursAfter(length, trigger),
        };

    /// <summary>X之日起20个工作日内: within a length of time after an event.</summary>
    private static Part Within(in Place place, TimeUnit unit, Role role)
    {
        var text = place.Text;
        var anchor = place.Anchor;
        int end = anchor.End;
        int after = end + Lexicon.Length(text, end, WordClass.Inside);
        int remark = StartDayRemarks.Length(text, after, out bool counts);
        counts |= StartDayRemarks.EndLength(place.Before, out bool early) > 0 && early;
        counts |= StartDayRemarks.LinkLength(place.Before, out bool linked) > 0 && linked;
        int over = end + Text.Any(text, end, ["以上"]);
        if (Text.Any(text, over, ["之前", "以前", "前"]) > 0 || over > end)
        {
            return Part.Refused(Fault.End, end);
        }

        if (WordLists.NoticeTime.At(text, end + Text.Any(text, end, ["的"])) > 0)
        {
            // 7天公示期内有异议的: how long the notice stands, and what is done meanwhile.
            return Part.Refused(Fault.Displayed, anchor.Start);
        }

        bool bracketed = Lexicon.Length(text, after + (Text.At(text, after, "(") ? 1 : 0), WordClass.Passed) > 0;
        if (role == Role.Passed || bracketed || (after == end && Lexicon.Length(text, after, WordClass.Beyond) > 0))
        {
            return Part.Refused(Fault.Within, after);
        }

        if (role == Role.Denied && WordLists.Overdue.At(place.Clause, 0) > 0)
        {
            // 逾期未提交或在3个工作日内无法联系的，视同放弃: what follows from being late.
            return new(null, anchor.Start, anchor.End) { IsCondition = true, Doubts = Doubts.ConditionAside };
        }

        if (role == Role.Denied)
        {
            return Part.Refused(Fault.Duty, Text.At(text, after, ",") ? after + 1 : after);
        }

        var before = Lexicon.TrimEnd(place.Before, WordClass.Least | WordClass.Qualifier);
        if (Lexicon.EndLength(before, WordClass.Before) > 0)
        {
            // 会议召开前3日 may be a lead; 前3日内 is the stretch before the event.
            bool named = before.Length > 1 && !before.EndsWith("之前") && Leads.Event(place) is { Fault: Fault.None };
            return named && after == end ? Leads.Read(place, unit)
                : named && Windows.Read(place, unit, after) is { Rule: not null } window ? window
                : Part.Refused(Fault.LinkedEvent, anchor.Start);
        }

        bool bare = end + remark == text.Length && (anchor.Start == 0 || text[anchor.Start - 1] is ';' or ':');
        bool isLong = unit is TimeUnit.Month or TimeUnit.Year;
        if (isLong && (bare || (after == end && (BareLengths.IsOfOpenPeriod(place.Clause) || BareLengths.IsOpenFor(place)))))
        {
            return BareLengths.Read(place, unit);
        }

        var found = Events.Before(place, false);
        if (found.Fault != Fault.None)
        {
            return Part.Refused(found.Fault, found.FaultAt);
        }

        if (found.Trigger is not null && after == end && WordLists.FarFrom.At(place.Clause, 0) > 0)
        {
            // 距缴纳税款之日4年: how long ago it was.
            return Part.Refused(Fault.LinkedEvent, anchor.Start);
        }

        // 2个月（涉外案件3个月）内: 内 stands behind the bracket for both.
        bool shared = !place.IsFirst && Text.At(text, end, ")") && Lexicon.Length(text, end + 1, WordClass.Inside) > 0;
        bool goesOn = after == end && end < text.Length && Foundation.Numerals.IsNumeral(text[end]);
        // 教工为3个月，学生为1个月: a case of a limit; 公示期1年，严重的3年 is one of a display.
        bool isCase = found.Condition is not null && place.Last.Rule is not StandingDuty;
        bool isDone =
            WordLists.DoneWithin.At(text, end) > 0 || WordLists.NewLimit.EndLength(place.Before) > 0 || SaidAgain.IsFollowed(text, end);
        if (found.Trigger is null && !isCase && after == end && !goesOn && !shared && isLong && !isDone && !place.Before.EndsWith("过"))
        {
            return BareLengths.Read(place, unit);
        }

        bool isName =
            after == end
            && found.Trigger is null
            && unit == TimeUnit.Hour
            && end < text.Length
            && Text.VerbAt(text, end) == 0
            && text[end] is not (',' or ';' or '。' or ')' or '(' or '向' or '将' or '在' or '由');
        if (isName)
        {
            // 1小时公共服务圈: a name, and no limit.
            return Part.Refused(Fault.LinkedEvent, anchor.Start);
        }

        if (
            found.Condition is not null
            && after == end
            && place.Last.Rule is StandingDuty { Kind: RuleKind.MinimumPeriod }
            && text[place.From - (place.From < text.Length && text[place.From] == '(' ? 0 : 1)] == '('
        )
        {
            // 公示期7日（重大项目15日）: how long that one stands.
            return new(StandingDuty.MinimumPeriod(anchor.Length, unit, null), found.Start, end) { Condition = found.Condition };
        }

        // 自合同签订之日起30日、120日内: each of them from the same event.
        var ofLast =
            Text.At(text, place.Last.End, "、") && place.Last.End + 1 == anchor.Start && place.Last.Rule is PeriodAfter
                ? place.Last.Rule.OnlyTrigger
                : null;
        var stated = found.Trigger ?? ofLast;
        var (trigger, last) = stated is null ? LaterEvents.Behind(text, after + remark) : (stated, 0);
        return goesOn
            ? Part.Refused(Fault.End, after)
            : new(After(anchor.Length, unit, trigger, counts), found.Start, Math.Max(after + remark, last))
            {
                Condition = found.Condition,
                Doubts =
                    (trigger is null ? Doubts.NoTrigger : Doubts.None)
                    | (trigger is null && bare ? Doubts.BareDuration : Doubts.None)
                    | (counts ? Doubts.EventDayCounted : Doubts.None),
            };
    }
}
