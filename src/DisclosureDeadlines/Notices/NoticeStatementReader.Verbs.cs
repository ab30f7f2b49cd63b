using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <content>What is said of dates, and of numbers of days.</content>
internal sealed partial class NoticeStatementReader
{
    private void ReadVerb(ImmutableArray<NoticeDay> read, int place, bool moved, bool restated, List<string> names)
    {
        int from = at;
        if (TakeMove(read) is { } joined)
        {
            ReadMove(read, place, joined);
            return;
        }

        at = from;
        if (TakePeople() is { } people)
        {
            ReadForPeople(people, read, place);
            return;
        }

        TakeSubject();
        if (moved)
        {
            throw Unreadable(at);
        }

        int verb = at;
        if (TakeResumption())
        {
            Add(draft.Resumed, read, place);
        }
        else if (TakeWork(out bool usual))
        {
            AddWorked(read, place, usual);
        }
        else if (TakeAny("不再放假", "不放假", "取消放假", "不再休息") is not null)
        {
            AddWorked(read, place, usual: true);
        }
        else if (TakeRest())
        {
            Add(draft.Rest, read, place);
        }
        else if (TakeLegal())
        {
            Add(draft.Legal, read, place);
            if (!within)
            {
                Add(draft.LegalAlone, read, place);
            }
        }
        else if (TakeWeekendWord(read))
        {
            Add(draft.Fell, read, place);
        }
        else if (TakeAny("为", "是", "系") is not null)
        {
            ReadName(read);
        }
        else if (TakeVerb())
        {
            draft.Compensates |= Text[verb..at].Contains('补', StringComparison.Ordinal);
            AddOff(read, place, restated, names);
            ReadOwnCount(read);
        }
        else if (OrdinaryWeekend())
        {
            Add(draft.Rest, read, place);
            draft.OrdinaryWeekendAt = place;
        }
        else
        {
            throw Unreadable(at);
        }
    }

    /// <summary>2月3日起正常上班: no day that is made up, but the first ordinary one.</summary>
    private bool TakeResumption()
    {
        int start = at;
        bool says = Take("起");
        says |= TakeAny("恢复", "开始") is not null;
        TakeAny("正常", "照常");
        if (says && TakeAny("上班", "工作") is not null)
        {
            return true;
        }

        at = start;
        return false;
    }

    /// <summary>Whether the days are worked, and if so whether they are called ordinary: 正常上班.</summary>
    private bool TakeWork(out bool usual)
    {
        int start = at;
        usual = false;
        while (TakeAny("照常", "正常", "均", "为", "需", "须", "应", "要", "补", "调整为") is { } word)
        {
            usual |= word is "照常" or "正常";
        }

        if (TakeAny("上班", "补班", "工作日") is not null || (at > start && Text[at - 1] == '补' && Take("班")))
        {
            return true;
        }

        at = start;
        return false;
    }

    private bool TakeRest()
    {
        int start = at;
        bool usual = false;
        while (TakeAny("照常", "正常", "均", "为", "仍为", "是") is { } word)
        {
            usual |= word != "均";
        }

        if (usual && TakeAny("公休日", "公休", "休息日", "休息", "周末") is not null)
        {
            return true;
        }

        at = start;
        return false;
    }

    private bool TakeLegal()
    {
        int start = at;
        if (TakeAny("为", "是", "系", "属", "均为") is not null)
        {
            TakeNames();
            Take("的");
            if (TakeAny("法定节假日", "法定假日", "法定休假日", "法定节日", "法定放假日") is not null)
            {
                return true;
            }
        }

        at = start;
        return false;
    }

    /// <summary>放假, 放假调休, 调休放假, 放假公休 and the like.</summary>
    private bool TakeVerb()
    {
        int start = at;
        while (!Text.AsSpan(at, end - at).StartsWith("公休日") && TakeAny(NoticeWords.Off) is not null) { }

        return at > start;
    }

    /// <summary>10月5日是古尔邦节: a day that is named, not given.</summary>
    private void ReadName(ImmutableArray<NoticeDay> read)
    {
        int stop = Math.Min(NoticeSentences.EndOfPart(Text, at, end), Text.IndexOf('、', at, end - at) is >= 0 and int comma ? comma : end);
        string said = Text[at..stop];
        string name = said[(said.LastIndexOf('-') + 1)..];
        name = name[
            (
                Math.Max(name.LastIndexOf("节日", StringComparison.Ordinal), name.LastIndexOf("传统", StringComparison.Ordinal))
                    is >= 0
                        and int kind
                    ? kind + 2
                    : 0
            )..
        ];
        name = region is null ? name : Anniversary().Replace(name, "");
        bool isName =
            name.Length is > 1 and <= 20
            && name[^1] is '节' or '年' or '三' or '旦' or '日' or '夕' or '四'
            && !name.Any(char.IsAsciiDigit)
            && name.AsSpan().IndexOfAny("班休假") < 0;
        if (!isName || draft.Names.Count == MostNames || read is not [{ IsSpan: false } day])
        {
            throw Unreadable(at);
        }

        if (HolidayNames.At(name, 0, out string usual) == name.Length)
        {
            if (HolidayNames.DayOf(usual, day.First.Year) is { } own && own != day.First)
            {
                throw script.Fault(at, $"{day.First:uuuu'-'MM'-'dd}不是{usual}", $"{day.First:uuuu'-'MM'-'dd} is not {usual}");
            }

            name = usual;
        }

        at = stop;
        if (!draft.Names.Contains(name) && draft.NameInNotice is null)
        {
            draft.Names.Add(name);
        }
    }

    private bool OrdinaryWeekend()
    {
        int start = at;
        Take("，");
        if (Take("周末") && TakeAny("正常休息", "照常休息", "正常公休", "照常公休") is not null)
        {
            return true;
        }

        at = start;
        return false;
    }

    /// <summary>自治州成立67周年纪念日 is 自治州成立纪念日, whatever the year.</summary>
    [GeneratedRegex(@"\d{1,3}周年(?=纪念日$)")]
    private static partial Regex Anniversary();
}
