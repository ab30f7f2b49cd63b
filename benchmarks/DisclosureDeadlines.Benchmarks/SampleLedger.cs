using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>
/// An invented ledger over the rows of the five catalogues, in the state that ledgers are in: most published in time, some late, some
/// forgotten, dates in every form, a few mistakes. The same seed gives the same ledger. <c>samples/ledger.csv</c> is made by it.
/// </summary>
internal static class SampleLedger
{
    public const int Rows = 300;
    public const string Header = "序号,标题,事项,公开时限,成文日期,所属期,发布日期,责任科室,备注";

    private const int Seed = 20260918;

    private static readonly LocalDate First = new(2025, 10, 1);
    private static readonly LocalDate Today = new(2026, 9, 18);

    private static readonly string[] Subjects =
    [
        "中小企业梯度培育",
        "工业节能降碳",
        "技术改造专项资金",
        "数字化转型",
        "安全生产监督检查",
        "产业集群建设",
        "绿色工厂创建",
        "无线电管理",
        "人才引进",
        "营商环境优化",
    ];

    /// <summary>The lines of the ledger, its headings first.</summary>
    public static IEnumerable<string> Lines(int rows)
    {
        var random = new Random(Seed);
        var items = DisclosureCatalogue.BuiltIn.SelectMany(catalogue => catalogue.Items.Select(item => (catalogue, item))).ToList();
        yield return Header;
        for (int number = 1; number <= rows; number++)
        {
            var (catalogue, item) = items[random.Next(items.Count)];
            yield return Line(number, catalogue, item, random);
        }
    }

    private static string Line(int number, DisclosureCatalogue catalogue, CatalogueItem item, Random random)
    {
        var formed = First.PlusDays(random.Next(Period.DaysBetween(First, Today)));
        var rule = item.TimeLimit.Rule;
        bool isYearly = rule is RecurringBy;
        formed = isYearly ? new LocalDate(2026, 1, 5).PlusDays(random.Next(26)) : formed;
        var due = rule.Apply(formed, ChinaCalendar.Projected).DueOn ?? formed.PlusDays(20);
        var published = Published(formed, due, random);
        bool saysPeriod = isYearly && random.Next(2) == 0;
        return string.Join(
            ',',
            number.ToString(CultureInfo.InvariantCulture),
            Quoted(Title(catalogue, item, formed, isYearly, random)),
            Quoted(item.Heading),
            Quoted(item.TimeLimit.Text),
            random.Next(100) == 0 ? "待核" : Written(formed, random),
            saysPeriod ? "2025年度" : "",
            published is { } day ? Written(day, random)
                : random.Next(4) == 0 ? "未发布"
                : "",
            Quoted(item.Responsible ?? "办公室"),
            random.Next(20) == 0 ? "已报政务公开办" : ""
        );
    }

    /// <summary>
    /// Three quarters in time, a tenth late, a few before the event by a slip of the pen; what would be after today is not published yet.
    /// </summary>
    private static LocalDate? Published(LocalDate formed, LocalDate due, Random random)
    {
        int luck = random.Next(100);
        int room = Math.Max(1, Period.DaysBetween(formed, due) + 1);
        LocalDate? day = luck switch
        {
            < 78 => formed.PlusDays(random.Next(room)),
            < 89 => due.PlusDays(1 + random.Next(25)),
            < 91 => formed.PlusDays(-1 - random.Next(9)),
            _ => null,
        };
        return day < Today ? day : null;
    }

    private static string Title(DisclosureCatalogue catalogue, CatalogueItem item, LocalDate formed, bool isYearly, Random random)
    {
        string subject = Subjects[random.Next(Subjects.Length)];
        string name = item.Heading;
        int number = 1 + random.Next(80);
        return name switch
        {
            _ when isYearly => $"{catalogue.Authority}2025年政府信息公开工作年度报告",
            _ when name.Contains("预算", StringComparison.Ordinal) => $"{catalogue.Authority}{formed.Year}年部门预算",
            _ when name.Contains("决算", StringComparison.Ordinal) => $"{catalogue.Authority}{formed.Year - 1}年部门决算",
            _ when name.Contains("处罚", StringComparison.Ordinal) => $"行政处罚决定书（工信罚决〔{formed.Year}〕{number}号）",
            _ when name.Contains("许可", StringComparison.Ordinal) => $"{name}办理结果（{formed.Year}年第{number}号）",
            _ when name.Contains("认定", StringComparison.Ordinal) || name.Contains("结果", StringComparison.Ordinal) =>
                $"关于公布{formed.Year}年{subject}名单的通知",
            _ when name.Contains("领导", StringComparison.Ordinal) =>
                $"{catalogue.Authority}领导班子成员及分工（{formed.Year}年{formed.Month}月更新）",
            _ when name.Contains("解读", StringComparison.Ordinal) => $"《{subject}实施方案》政策解读",
            _ when name.Contains("文件", StringComparison.Ordinal) =>
                $"关于印发《{subject}实施方案》的通知（工信发〔{formed.Year}〕{number}号）",
            _ when name.Contains("建议", StringComparison.Ordinal) => $"对政协提案第{number}号的答复",
            _ => $"关于{subject}的公告（{formed.Year}年第{number}号）",
        };
    }

    private static string Written(LocalDate day, Random random) =>
        random.Next(10) switch
        {
            < 6 => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture),
            < 8 => FormattableString.Invariant($"{day.Year}/{day.Month}/{day.Day}"),
            8 => FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日"),
            _ => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture),
        };

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(',', '"', '\n') < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
