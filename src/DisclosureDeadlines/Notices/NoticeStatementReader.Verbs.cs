using System.Collections.Immutable;
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
        while (TakeAny("全国", "全疆", "全区", "全市", "全州", "全县", "全体公民", "全体职工") is not null)
        {
        }

        if (moved)
        {
            throw Unreadable(at);
        }

        if (TakeResumption())
        {
            Add(draft.Resumed, read, place);
        }
        else if (TakeWork())
        {
            Add(cited ? [] : draft.Worked, read, place);
        }
        else if (TakeRest())
        {
            Add(draft.Rest, read, place);
        }
        else if (TakeLegal())
        {
            Add(draft.Legal, read, place);
        }
        else if (TakeAny("为", "是", "系") is not null)
        {
            ReadName(read);
        }
        else if (TakeVerb())
        {
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

    /// <summary>的两个公休日分别调至: how many days are moved beside the dates, such as a festival that falls on a holiday; nothing if it is no move.</summary>
    private int? TakeMove(ImmutableArray<NoticeDay> read)
    {
        int place = at;
        Take("的");
        Take("这");
        int? said = TakeNumber("个", "天");
        if (TakeAny("公休日", "公休", "休息日", "双休日", "周末") is null)
        {
            return null;
        }

        int joined = Take("及") || Take("和") || Take("与") ? TakeNames().Count : 0;
        Take("分别");
        if (TakeAny("调至", "调到", "调整至", "调整到", "调整为", "调休至", "调休到", "移至", "移到") is null)
        {
            return null;
        }

        int dates = read.Sum(day => day.Dates().Count());
        return said is null || said == dates
            ? joined
            : throw script.Fault(place, $"说是{said}个公休日，前面却有{dates}天", $"{said} rest days are said, but {dates} are named");
    }

    private void ReadMove(ImmutableArray<NoticeDay> read, int place, int joined)
    {
        int target = at;
        var to = days.Read(ref at, end, commas: false);
        TakeAny("休息", "放假", "补休", "公休");
        int sources = read.Sum(day => day.Dates().Count()) + joined;
        int targets = to.Sum(day => day.Dates().Count());
        if (sources != targets)
        {
            throw script.Fault(place, $"{sources}天公休调至{targets}天", $"{sources} rest days are moved to {targets} days");
        }

        Add(draft.MovedFrom, read, place);
        Add(draft.MovedTo, to, target);
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

    private bool TakeWork()
    {
        int start = at;
        while (TakeAny("照常", "正常", "均", "为", "需", "须", "应", "要", "补", "调整为") is not null)
        {
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
        while (!Text.AsSpan(at, end - at).StartsWith("公休日") && TakeAny(OffWords) is not null)
        {
        }

        return at > start;
    }

    /// <summary>10月5日是古尔邦节: a day that is named, not given.</summary>
    private void ReadName(ImmutableArray<NoticeDay> read)
    {
        int stop = Math.Min(PartEnd(), Text.IndexOf('、', at, end - at) is >= 0 and int comma ? comma : end);
        string said = Text[at..stop];
        string name = said[(said.LastIndexOf('-') + 1)..];
        name = name[(Math.Max(name.LastIndexOf("节日", StringComparison.Ordinal), name.LastIndexOf("传统", StringComparison.Ordinal)) is >= 0 and int kind ? kind + 2 : 0)..];
        bool isName = name.Length is > 1 and <= 12 && name[^1] is '节' or '年' or '三' or '旦' or '日' or '夕' or '四' && !name.Any(char.IsAsciiDigit) && !name.Contains('班', StringComparison.Ordinal);
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

    private void AddOff(ImmutableArray<NoticeDay> read, int place, bool restated, List<string> names)
    {
        if (cited)
        {
            Add(draft.Cited, read, place);
            return;
        }

        LocalDate[] dates = [.. read.SelectMany(day => day.Dates())];
        if (restated && draft.Off.Count > 0)
        {
            var said = draft.Off.Keys.Concat(names.Count > 1 ? draft.Cited.Keys : []).Distinct().Order();
            Require(said.SequenceEqual(dates.Order()), place, "与前面的放假日不一致", "are not the days off said before");
            return;
        }

        if (within && draft.Off.Count > 0)
        {
            Require(dates.All(draft.Off.ContainsKey), place, "不在前面说的放假日之内", "are not among the days off said before");
        }

        if (restated && draft.Promised is [.., var (promised, promisedAt)])
        {
            CheckCount(promised, dates.Length, promisedAt);
            draft.Promised.RemoveAt(draft.Promised.Count - 1);
        }

        Add(draft.Off, read, place);
        draft.Span ??= read[0];
    }

    private void Require(bool agrees, int place, string chinese, string english)
    {
        if (!agrees)
        {
            throw script.Fault(place, $"“{script.Quote(place, at)}”{chinese}", $"the days in \"{script.Quote(place, at)}\" {english}");
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

    private static void Add(SortedDictionary<LocalDate, int> to, ImmutableArray<NoticeDay> read, int place)
    {
        foreach (var day in read)
        {
            foreach (var date in day.Dates())
            {
                to.TryAdd(date, day.From > 0 ? day.From : place);
            }
        }
    }
}
