using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <content>Days that are moved or joined: 公休日调至, 顺延到, 与周末连休.</content>
internal sealed partial class NoticeStatementReader
{
    private static readonly string[] WeekendWords = ["周末双休日", "双休日", "公休日", "休息日", "周末"];

    /// <summary>
    /// 的两个公休日分别调至: how many days are moved beside the dates, such as a festival that falls on a holiday; nothing if it is not a move.
    /// </summary>
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

    /// <summary>将放假日期顺延到20日（星期一）: the days off, for a holiday whose own day is on a weekend.</summary>
    private bool ReadShift()
    {
        int start = at;
        _ = Take("将") || Take("把");
        var names = TakeNames();
        bool named = TakeAny("放假日期", "放假时间", "放假日", "放假", "假期", "补休时间", "补休日", "补休") is not null;
        bool shifts = TakeAny("顺延", "推迟", "延后", "后延") is not null || (named && TakeAny("调整", "提前", "改") is not null);
        if (shifts && TakeAny("至", "到", "为", "在") is not null)
        {
            int place = at;
            var read = days.Read(ref at, end, commas: false);
            if (!read.IsEmpty)
            {
                TakeVerb();
                AddOff(read, place, restated: false, names);
                if (draft.Fell.Count > 0)
                {
                    Require(
                        read[0].First > draft.Fell.Keys.Last() && Period.DaysBetween(draft.Fell.Keys.Last(), read[0].First) <= 7,
                        place,
                        "不在那个周末之后",
                        "do not follow that weekend"
                    );
                }

                AddNames(names);
                return true;
            }
        }
        else if (shifts && draft.Fell.Count > 0 && TakeNumber("天", "日") is { } by)
        {
            draft.ShiftedBy = (by, start);
            return true;
        }

        at = start;
        return false;
    }

    /// <summary>11月19日恰逢双休日（星期日）: the day is named, and why it is off on another.</summary>
    private bool TakeWeekendWord(ImmutableArray<NoticeDay> read)
    {
        int start = at;
        if (TakeAny("恰逢", "适逢", "正逢", "正值", "恰好是", "正好是", "恰是", "逢", "为", "是") is not null)
        {
            int word = at;
            if (TakeAny([.. WeekendWords, "星期六", "星期日", "星期天", "周六", "周日"]) is not null)
            {
                LocalDate[] dates = [.. read.SelectMany(day => day.Dates())];
                bool agrees =
                    dates.All(NoticeDates.IsWeekend)
                    && Text[at - 1] switch
                    {
                        '六' => dates.All(day => day.DayOfWeek == IsoDayOfWeek.Saturday),
                        '日' or '天' when Text[word] is '星' or '周' && at - word <= 3 => dates.All(day =>
                            day.DayOfWeek == IsoDayOfWeek.Sunday
                        ),
                        _ => true,
                    };
                Require(agrees, word, "与前面的日期不符", "are not those of the dates before");
                while (at < end && Text[at] == '（')
                {
                    at = NoticeBrackets.Check(script, at, end, read);
                }

                return true;
            }
        }

        at = start;
        return false;
    }

    /// <summary>与5月16日（星期六）、17日（星期日）周末连休, 与周末（5月16日、17日）连休.</summary>
    private bool ReadJoinedWeekend()
    {
        int start = at;
        if (TakeAny("连同", "与", "和", "同") is not null)
        {
            TakeAny("前后", "其后的", "之后的", "其前的", "之前的");
            int place = at;
            bool word = TakeAny(WeekendWords) is not null;
            var read =
                word && at < end && Text[at] == '（' ? ReadBracketedDays()
                : word ? []
                : days.Read(ref at, end);
            TakeAny(WeekendWords);
            if (!read.IsEmpty && TakeAny("连在一起休息", "连续休息", "合并连休", "形成连休", "连休") is not null)
            {
                Require(read.SelectMany(day => day.Dates()).All(NoticeDates.IsWeekend), place, "不是周末", "are not on a weekend");
                Add(lastWasCited ? draft.Cited : draft.Off, read, place);
                return true;
            }
        }

        at = start;
        return false;
    }

    /// <summary>自治州成立纪念日放假一天: a festival that is neither in the heading nor in the decree.</summary>
    private List<string> TakeNewName()
    {
        var name = draft.Names.Count == 0 ? NewName().Match(Text, at, end - at) : Match.Empty;
        if (!name.Success || name.Index != at)
        {
            return [];
        }

        at += name.Length;
        return [name.Groups["name"].Value];
    }

    [GeneratedRegex(@"\G(?:在|于)?(?<name>[^\d，。；：（]{1,14}?(?:节|纪念日|庆|年|三))(?=(?:放假|休假)[\d一二两三四五六七八九十]+天)")]
    private static partial Regex NewName();
}
