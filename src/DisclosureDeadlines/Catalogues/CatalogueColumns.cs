using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Catalogues;

/// <summary>The headings that columns are known by.</summary>
internal static class CatalogueColumns
{
    private static readonly Dictionary<string, CatalogueColumn> ByName = Names(
        (CatalogueColumn.Seq, "seq 序号 行号"),
        (CatalogueColumn.PrintedNumber, "printedNumber 编号 事项编号 目录编号"),
        (CatalogueColumn.Level1, "level1 一级事项 一级目录 一级标题 一级 公开类别 类别"),
        (CatalogueColumn.Level2, "level2 二级事项 二级目录 二级标题 二级"),
        (CatalogueColumn.Level3, "level3 三级事项 三级目录 三级标题 三级"),
        (CatalogueColumn.Content, "content 公开内容 内容 公开要素 公开内容要素 主要内容"),
        (CatalogueColumn.LegalBasis, "legalBasis 公开依据 依据 法律依据 政策依据"),
        (CatalogueColumn.ClauseLimits, "clauseLimits 条款时限"),
        (CatalogueColumn.TimeLimit, "timeLimit limit 公开时限 时限 时限要求 公开时限要求 公开期限 期限"),
        (CatalogueColumn.Inherited, "inherited 时限沿用"),
        (CatalogueColumn.Publisher, "publisher 公开主体 责任主体 主体"),
        (CatalogueColumn.Responsible, "responsible office 责任科室 责任部门 责任单位 责任处室 公开责任科室 公开责任部门 承办科室 承办部门 科室"),
        (CatalogueColumn.Channels, "channels 公开渠道 渠道 公开渠道和载体 公开渠道及载体 公开载体 公开平台"),
        (CatalogueColumn.Note, "note 备注 说明"));

    private static readonly HashSet<string> NamesOfAnyHeading = [.. ((string[])["heading", "item", "公开事项", "事项", "事项名称", "公开项目"]).Select(PlainText.Folded)];

    /// <summary>The column that a heading names: white space, width, case and a remark in brackets (公开内容（要素）) make no difference.</summary>
    public static CatalogueColumn? Find(string? heading) => ByName.TryGetValue(Folded(heading), out var column) ? column : null;

    /// <summary>Whether a heading names a column of headings without saying of which level.</summary>
    public static bool IsAnyHeading(string? heading) => NamesOfAnyHeading.Contains(Folded(heading));

    private static string Folded(string? heading)
    {
        string folded = PlainText.Folded(heading);
        int bracket = folded.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? folded[..bracket] : folded;
    }

    private static Dictionary<string, CatalogueColumn> Names(params (CatalogueColumn Column, string Names)[] columns) =>
        columns.SelectMany(c => c.Names.Split(' ').Select(name => (name, c.Column))).ToDictionary(pair => PlainText.Folded(pair.name), pair => pair.Column);
}
