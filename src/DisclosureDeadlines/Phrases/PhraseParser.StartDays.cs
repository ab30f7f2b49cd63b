using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Remarks right behind a limit on whether its first and last days count: （含公告当日）, （不含当日）, （含20个）, （次日起算）.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>The day of the event, or what the number itself includes.</summary>
    private static readonly string[] FirstDays = ["当日", "当天", "本日", "首日", "该日", "起始日", "起算日", "之日"];

    /// <summary>Without effect: the day of the event is not counted anyway, the last day is, and so is the number.</summary>
    private static readonly string[] PlainRemarks = ["次日起算", "次日起计算", "次日开始计算", "次日起计", "含本数", "含当日", "均含本数", "下同"];

    /// <summary>Reads a remark on the first day, if one stands here, and makes the rule follow it.</summary>
    /// <returns>Where the limit ends with its remark.</returns>
    private int ReadStartDay(ref DeadlineRule rule, int end)
    {
        int open = Text.Any(text, end, ["(", ",("]);
        int at = end + (open > 0 ? open : Text.Any(text, end, [","]));
        if (at == end || rule is not (PeriodAfter or StandingDuty or HoursAfter or BeforeEvent or SameTime))
        {
            return end;
        }

        int plain = at + Text.Any(text, at, ["自", "从", "均"]);
        int word = Text.Any(text, plain, PlainRemarks);
        bool? counts = null;
        if (word > 0 && !Text.At(text, plain, "含当日"))
        {
            return Ends(plain + word, open > 0, end);
        }

        int not = Text.Any(text, at, ["不含", "不包括", "不包含", "不计"]);
        int with = not > 0 ? not : Text.Any(text, at, ["含", "包括", "包含", "计入", "自"]);
        int place = at + with;
        if (with > 0 && Text.Number(text, place, out int number) is not null && number > place)
        {
            // （含20个）: the number itself.
            int unit = Text.Any(text, number, ["个工作日", "工作日", "个", "日", "天"]);
            return Ends(number + unit, open > 0, end);
        }

        int stop = text[place..].IndexOfAny(",;。:)");
        int close = stop < 0 ? text.Length : place + stop;
        int tail = Text.Ending(text[place..close], ["计算在内", "计入在内", "计入", "在内", "不计算", "不计", "不算"]);
        var named = text[place..(close - tail)];
        if (Text.Ending(named, FirstDays) > 0 && named.Length <= 8 && (with > 0 || tail > 0))
        {
            counts = not == 0 && !Text.HasAny(text[(close - tail)..close], ["不"]);
        }

        if (counts is null)
        {
            return end;
        }

        if (counts.Value)
        {
            doubts |= rule is PeriodAfter ? Doubts.EventDayCounted : Doubts.None;
            rule = rule is PeriodAfter period ? After(period.Length, period.Unit, period.Trigger, countsEventDay: true) : rule;
        }

        return Ends(close, open > 0, end);
    }

    /// <summary>Past the bracket that closes the remark; back to where the limit ends if none does.</summary>
    private readonly int Ends(int at, bool isBracket, int end) => isBracket ? (Text.At(text, at, ")") ? at + 1 : end) : at == text.Length || text[at] is ',' or ';' or '。' ? at : end;
}
