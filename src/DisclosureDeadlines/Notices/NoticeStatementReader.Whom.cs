using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <content>Whom a statement binds: everybody, as 全州 or 各级机关和企事业单位, or those of one people.</content>
internal sealed partial class NoticeStatementReader
{
    /// <summary>Words for all offices of the place.</summary>
    private static readonly string[] Everybody =
    [
        "各族人民群众",
        "各族干部职工",
        "各族群众",
        "各族人民",
        "全体干部职工",
        "全体工作人员",
        "全体公民",
        "全体职工",
        "全体人员",
        "国家机关",
        "党政机关",
        "各级机关",
        "机关",
        "各级各部门",
        "各部门",
        "各单位",
        "干部职工",
        "工作人员",
        "职工",
        "全国",
        "全疆",
        "全区",
        "全市",
        "全州",
        "全县",
        "全旗",
        "全盟",
        "州内",
        "区内",
        "县内",
        "自治州内",
        "自治区内",
        "自治县内",
    ];

    /// <summary>Words that may be beside those, and alone would bind others than offices.</summary>
    private static readonly string[] Others =
    [
        "企业事业单位",
        "企事业单位",
        "事业单位",
        "企业",
        "社会团体",
        "人民团体",
        "团体",
        "各类学校",
        "学校",
        "学生",
        "其他组织",
        "单位",
    ];

    /// <summary>全区机关及企事业单位 between the dates and what is said of them. Who only some are is not passed over.</summary>
    private void TakeSubject()
    {
        int start = at;
        Take("，");
        int from = at;
        bool all = false;
        while (
            TakeAny(Everybody) is { } word
                ? all = true
                : TakeAny(Others) is not null || (at > from && TakeAny("、", "以及", "及", "和", "与", "的") is not null)
        ) { }

        if (at == from)
        {
            at = start;
        }
        else if (!all)
        {
            throw Unreadable(from);
        }
    }

    /// <summary>全州傈僳族干部职工和傈僳族聚居区干部职工: nothing, and no step forward, if no single people is named.</summary>
    private string? TakePeople()
    {
        var people = People().Match(Text, at, end - at);
        if (!people.Success || people.Index != at)
        {
            return null;
        }

        at += people.Length;
        return people.Groups["people"].Value;
    }

    /// <summary>A day off for one people changes no office's calendar; a weekend day that these are to work is not understood.</summary>
    private void ReadForPeople(string people, IReadOnlyCollection<NoticeDay> read, int place)
    {
        int verb = at;
        if (TakeVerb())
        {
            draft.ForPeople.Add((people, [.. read.SelectMany(day => day.Dates())], place));
            ReadOwnCount([.. read]);
        }
        else if (!TakeWork(out _) || read.SelectMany(day => day.Dates()).Any(NoticeDates.IsWeekend))
        {
            throw Unreadable(verb);
        }
    }

    [GeneratedRegex(
        @"\G，?(?:全州|全县|全区|全市|全旗|全省|全体)?(?<people>(?:(?:和|及|、|与|以及)?(?:州内|县内|区内|境内|全州|全县|全区)?(?:少数民族|(?!各族|民族)[^\W\d_各]{1,6}(?<!民)族|穆斯林|信仰伊斯兰教的?)(?:等[\d一二三四五六七八九十]{1,3}个少数民族|等少数民族)?(?:聚居区|聚居地区|地区|自治乡)?的?(?:干部职工|机关干部|干部|职工|群众|公民|同胞|人员|学生|居民)+)+)"
    )]
    private static partial Regex People();
}
