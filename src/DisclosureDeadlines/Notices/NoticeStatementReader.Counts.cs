using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <content>Numbers of days, and what is said of a break without a date.</content>
internal sealed partial class NoticeStatementReader
{
    private static readonly string[] CountWords =
    [
        "共计",
        "合计",
        "总计",
        "总共",
        "一共",
        "共",
        "计",
        "安排为",
        "为",
        "放假",
        "休息",
        "休假",
        "调休",
        "公休",
        "连休",
    ];

    private void ReadWithoutDates(int from, List<string> names)
    {
        if (
            TakeAny("与周末连休", "与周末连在一起休息", "与双休日连休", "与周末双休日连休", "与公休日连休", "和周末连休", "与周末合并连休")
            is not null
        )
        {
            JoinWeekend(from);
        }
        else if (TakeAny("不调休", "不再调休", "不作调休", "不得串休", "不串休", "不得调休") is not null)
        {
            draft.NoExchangeAt = from;
        }
        else if (
            draft.Fell.Count > 0
            && (TakeRest() || TakeAny("不再另行放假", "不另行放假", "不另外放假", "不另放假", "不再放假", "不再补休", "不补休") is not null)
        )
        {
            draft.OrdinaryWeekendAt = from;
        }
        else if (TakeCount() is { } count)
        {
            AddCount(count.Days, count.Words, from);
        }
        else
        {
            throw Unreadable(names.Count > 0 ? from : at);
        }
    }

    private bool BeginsCount() => Text[at] is '共' or '，';

    private (int Days, string Words)? TakeCount()
    {
        int start = at;
        while (TakeAny(CountWords) is not null) { }

        TakeAny("周末", "双休日");
        string words = Text[start..at];
        if (TakeNumber(words.Length > 0 ? ["天", "日"] : ["天"]) is { } number)
        {
            return (number, words);
        }

        at = start;
        return null;
    }

    private void AddCount(int said, string words, int place)
    {
        if (Text.AsSpan(at, end - at).StartsWith("（") && ReadBracketedDays() is { IsEmpty: false } listed)
        {
            CheckCount(said, listed.Sum(day => day.Dates().Count()), place);
            Add(draft.Legal, listed, place);
        }
        else if (within && words is "放假" or "休假")
        {
            CheckCount(said, draft.Off.Keys.Count(day => !NoticeDates.IsWeekend(day)), place);
        }
        else if (words.Contains("周末", StringComparison.Ordinal) || words.Contains("双休日", StringComparison.Ordinal))
        {
            CheckCount(said, draft.Off.Keys.Count(NoticeDates.IsWeekend), place);
        }
        else if (draft.Off.Count > 0 && !cited)
        {
            CheckCount(said, draft.DaysOff.Count, place);
        }
        else if (draft.ForPeople is [.., var last])
        {
            CheckCount(said, last.Days.Length, place);
        }
        else
        {
            draft.Promised.Add((said, place));
        }
    }

    /// <summary>放假3天（1月24、25、26日）.</summary>
    private ImmutableArray<NoticeDay> ReadBracketedDays()
    {
        int start = at;
        int close = NoticeBrackets.End(script, at, end);
        at++;
        var listed = days.Read(ref at, close - 1);
        at = listed.IsEmpty ? start : close;
        return listed;
    }

    /// <summary>放假1天 right after dates counts these.</summary>
    private void ReadOwnCount(ImmutableArray<NoticeDay> read)
    {
        int place = at;
        Take("共");
        if (TakeNumber("天") is { } said)
        {
            CheckCount(said, read.Sum(day => day.Dates().Count()), place);
        }
        else
        {
            at = place;
        }

        while (at < end && Text[at] == '（')
        {
            at = NoticeBrackets.Check(script, at, end, read);
        }
    }

    private void CheckCount(int said, int days, int place)
    {
        if (said != days)
        {
            throw script.Fault(place, $"说是{said}天，日期却有{days}天", $"{said} days are said, but the dates are {days}");
        }
    }

    /// <summary>与周末连休: the weekend that touches the days off belongs to the break.</summary>
    private void JoinWeekend(int place)
    {
        if (lastWasCited)
        {
            return;
        }

        if (draft.Off.Count == 0)
        {
            throw Unreadable(place);
        }

        var (first, last) = (draft.Off.Keys.First(), draft.Off.Keys.Last());
        int before = first.DayOfWeek switch
        {
            IsoDayOfWeek.Monday => 2,
            IsoDayOfWeek.Sunday => 1,
            _ => 0,
        };
        int after = last.DayOfWeek switch
        {
            IsoDayOfWeek.Friday => 2,
            IsoDayOfWeek.Saturday => 1,
            _ => 0,
        };
        if (before + after == 0 && !draft.Off.Keys.Any(NoticeDates.IsWeekend))
        {
            throw script.Fault(
                place,
                $"{first:uuuu'-'MM'-'dd}不挨着周末，不能“与周末连休”",
                $"{first:uuuu'-'MM'-'dd} does not touch a weekend, so it cannot be joined with one"
            );
        }

        for (int i = 1; i <= before; i++)
        {
            draft.Off.TryAdd(first.PlusDays(-i), place);
        }

        for (int i = 1; i <= after; i++)
        {
            draft.Off.TryAdd(last.PlusDays(i), place);
        }
    }
}
