using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// What around a notice looks as if it belonged to it: an item, a correction, a change of days, and a second notice. It may or may not be
/// meant, so it is not passed over.
/// </summary>
internal static partial class NoticeOrders
{
    /// <summary>Words that speak for the rest of their line: 更正：……. Those that change days in their own sentence are in <see cref="Change"/>.</summary>
    private static readonly string[] Corrections = ["更正", "勘误", "补充", "改为", "修改", "变更"];

    private static readonly string[] Orders = ["放假", "上班", "补班", "调休", "休息"];

    /// <summary>What beside a change of days shows that it is about working days; 调整 and 取消 stand in much that a page prints.</summary>
    private static readonly string[] AboutWork = [.. Orders, "补休", "公休", "假期", "工作日"];

    /// <summary>What the title of a notice on days has in any of its words: 放假, 休息, 补班.</summary>
    private static readonly string[] Rest = ["假", "休", "班"];

    /// <summary>Where the first such line or sentence outside the notice begins: a correction, or, if there is none, an item or a change.</summary>
    public static int? FirstOutside(NoticeOutside outside)
    {
        int? first = null;
        foreach (var (from, said) in outside.Lines())
        {
            if (Has(said, Corrections) && OrdersDay(said, outside.Year))
            {
                return from;
            }

            if (ItemHead().Match(said) is { Success: true } head && OrdersDay(said[head.Length..], outside.Year))
            {
                first ??= from;
            }
        }

        foreach (var (from, said) in first is null ? outside.Sentences() : [])
        {
            bool changes =
                Change().IsMatch(said) && Has(said, AboutWork) && (EndOfFirstDay(said, outside.Year) > 0 || Count().IsMatch(said));
            if (changes || (NoticeSentences.ChangesHoliday(said) && Holiday().IsMatch(said)))
            {
                return from;
            }
        }

        return first;
    }

    /// <summary>
    /// Where the title of a second notice begins below the first: one that changes days of the same year, or one that is signed. Links to
    /// other notices are titles alone.
    /// </summary>
    public static int? SecondNotice(NoticeScript script, NoticeLayout layout)
    {
        string text = script.Plain;
        int signed = layout.LastSignature();
        HashSet<string> own = [.. NoticeOutside.Title().Matches(text[..layout.BodyStart]).Select(title => title.Value)];
        foreach (Match title in NoticeOutside.Title().Matches(NoticeOutside.WithoutQuoted(text[layout.SignatureEnd..])))
        {
            int at = layout.SignatureEnd + title.Index;
            if (!own.Contains(title.Value) && (ChangesDays(title.Value, layout.Year) || at < signed))
            {
                return at;
            }
        }

        return null;
    }

    private static bool ChangesDays(string title, int year) =>
        TitleOfChange().IsMatch(title) && Has(title, Rest) && !NoticeOutside.IsOfOtherYear(title, year);

    /// <summary>
    /// Whether a sentence of the line has a day of a month and an order after it. Links to other years' notices have that year too, and
    /// order nothing.
    /// </summary>
    private static bool OrdersDay(string line, int year)
    {
        foreach (string sentence in line.Split('。'))
        {
            if (EndOfFirstDay(sentence, year) is > 0 and var end && Has(sentence[end..], Orders))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOfFirstDay(string sentence, int year)
    {
        foreach (Match day in DayOfMonth().Matches(sentence))
        {
            if (!day.Groups["year"].Success || NoticeOutside.IsYear(day.Groups["year"].Value, year))
            {
                return day.Index + day.Length;
            }
        }

        return 0;
    }

    private static bool Has(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>The mark and heading of an item of an arrangement: 六、中秋节：9月15日放假.</summary>
    [GeneratedRegex(@"^[（(]?[一二三四五六七八九十]{1,3}[）)]?[、.]?[^\n：]{1,20}：")]
    private static partial Regex ItemHead();

    [GeneratedRegex(@"(?<!\d)(?:(?<year>\d{4})年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日")]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"(?<!第)[\d一二两三四五六七八九十半]{1,3}天")]
    private static partial Regex Count();

    /// <summary>
    /// What a sentence says that gives, takes or moves days which were arranged. 提前 alone is said of much else (提前3天报告), and 改 and 不
    /// are only looked for where they belong to days.
    /// </summary>
    [GeneratedRegex(
        "延长|缩短|顺延|推迟|延[后期]|提前(?:至|到|放假|上班|下班|结束|半)|取消|停止|暂停|不再|调整|调至|改[为到至在成]|应为|增加|减少|[增加]放|不(?:放假|上班|补班|休)|[不无]用|无需|[对互]调"
    )]
    private static partial Regex Change();

    /// <summary>What is said of holidays in general (取消调休的建议) changes none.</summary>
    [GeneratedRegex("[^度]节(?!假|日)|元旦|五一|十一|国庆|清明|端午|中秋")]
    private static partial Regex Holiday();

    [GeneratedRegex("调整|延长|缩短|变更|取消|推迟|顺延|修改|补充|更正")]
    private static partial Regex TitleOfChange();
}
