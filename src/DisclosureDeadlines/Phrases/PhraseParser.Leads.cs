using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Lengths before an event: 会议召开3日前, 提前15日.</summary>
internal ref partial struct PhraseParser
{
    private int ReadLead(int at, int length, TimeUnit unit, int end, bool ahead)
    {
        if (IsListed(at))
        {
            return Fail(at, ExpectedOneDate);
        }

        if (Text.Any(text, end, ["内", "以内", "起", "至", "后"]) > 0 || (end < text.Length && Numerals.IsNumeral(text[end])))
        {
            return Fail(end, ExpectedEnd);
        }

        if (!FindLeadEvent(at, out var trigger, out int start))
        {
            return Fail(at, ExpectedEvent);
        }

        // 每月由财政部门在10日前公布: a day of the month, as 每月10日前 is.
        if (trigger is null && !ahead && unit == TimeUnit.CalendarDay && periodicEnd > 0 && from == periodicEnd && (text[from..at] is "," || text[from..at].IndexOfAny(",;。") < 0))
        {
            return CycleOf(limits![^1].Rule) == 'M' ? ReadDayOfMonth(at, at, null) : Fail(at, ExpectedNamedDay);
        }

        var before = Trim(text[from..at], Qualifiers, out _);
        doubts |= before.EndsWith("前") && !ahead ? Doubts.LeadOrWindow : Doubts.None;
        doubts |= trigger is null ? Doubts.NoTrigger : Doubts.None;
        doubts |= trigger is null && !ahead && length <= 31 && char.IsAsciiDigit(text[at]) ? Doubts.LeadOrDayOfMonth : Doubts.None;
        DropYearly(trigger, start);
        Add(new BeforeEvent(length, unit, trigger), start, end);
        return end;
    }

    private bool FindLeadEvent(int at, out Trigger? trigger, out int start)
    {
        int begin = Math.Min(AfterLimit(out _), at);
        var words = Trim(text[begin..at], LeadEndings, out _);
        int clause = words.LastIndexOfAny(",;。:") + 1;
        var actor = Trim(words[clause..], Duties, out bool duty);
        (trigger, start) = (null, begin + words.Length);
        if (words[clause..].IsEmpty || duty)
        {
            start = begin + clause + actor.Length;
            return !actor.EndsWith("不");
        }

        // 每周由财政局3日前公告: who publishes is no event.
        if (words[clause..].StartsWith("由") && !Text.HasVerb(words[clause..]))
        {
            return false;
        }

        // 末月25日前, 次月10日前: a day of a period that is not read, and not so many days before it.
        if (Text.Ending(words[clause..].TrimEnd(")"), ["月", "月份", "季", "季度", "季末", "季度末", "月末", "年末", "月底", "年底", "年度", "年", "周", "旬", "后", "内", "初", "一次", "1次", "早于"]) > 0)
        {
            return false;
        }

        return NameEvent(begin, words.Length, out trigger, out start);
    }
}
