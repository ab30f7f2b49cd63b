using System.Globalization;

namespace DisclosureDeadlines.Benchmarks.Peers;

/// <summary>The rows that every way of writing a workbook is given: a number and eight texts, as a ledger has them.</summary>
internal static class WorkbookRows
{
    /// <summary>The offset and the prime of FNV-1a, 64 bits.</summary>
    public const ulong Beginning = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static string[] Headings { get; } = ["序号", "标题", "事项", "公开时限", "成文日期", "所属期", "发布日期", "责任科室", "备注"];

    public static IEnumerable<(int Number, string[] Texts)> Of(int rows)
    {
        var first = new DateOnly(2026, 1, 5);
        for (int i = 1; i <= rows; i++)
        {
            var formed = first.AddDays(i % 240);
            yield return (
                i,
                [
                    string.Create(CultureInfo.InvariantCulture, $"关于产业集群建设的公告（2026年第{i}号）"),
                    i % 3 == 0 ? "行政处罚决定" : "规范性文件",
                    "信息形成（变更）之日起20个工作日内",
                    formed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    i % 5 == 0 ? "2026年度" : "",
                    formed.AddDays(i % 30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    "办公室、法规科",
                    i % 20 == 0 ? "已报 <政务公开办> & \"备案\"" : "",
                ]
            );
        }
    }

    /// <summary>One number for all cells in their order, headings too.</summary>
    public static ulong Sum(int rows)
    {
        ulong sum = Beginning;
        foreach (string heading in Headings)
        {
            sum = Add(sum, heading);
        }

        foreach (var (number, texts) in Of(rows))
        {
            sum = Add(sum, number.ToString(CultureInfo.InvariantCulture));
            foreach (string text in texts)
            {
                sum = Add(sum, text);
            }
        }

        return sum;
    }

    /// <summary>The sum with a further cell; the end of a cell counts, so that no text can move from one to the next.</summary>
    public static ulong Add(ulong sum, ReadOnlySpan<char> cell)
    {
        foreach (char c in cell)
        {
            sum = (sum ^ c) * Prime;
        }

        return (sum ^ '\n') * Prime;
    }

    /// <summary>A cell as a package gives it.</summary>
    public static ulong AddAny(ulong sum, object? cell) => Add(sum, Convert.ToString(cell, CultureInfo.InvariantCulture));
}
