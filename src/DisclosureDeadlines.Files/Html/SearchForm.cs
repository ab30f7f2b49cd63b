namespace DisclosureDeadlines.Files.Html;

/// <summary>The fields above the table of all rows by which it is searched.</summary>
internal static class SearchForm
{
    /// <param name="statuses">The states of a row, by name and in words.</param>
    /// <param name="offices">The offices of the rows.</param>
    public static HtmlMarkup Of(IEnumerable<(string Name, string Words)> statuses, IEnumerable<string?> offices) =>
        $"""
            <form class="search" role="search">
            <label>{Language.Pick("查找", "Search")} <input type="search" name="text" autocomplete="off"></label>
            <label>{Language.Pick("状态", "Status")} <select name="status"><option value="">{All}</option>{statuses.Select(status =>
                (HtmlMarkup)$"""<option value="{status.Name}">{status.Words}</option>"""
            )}</select></label>
            <label>{Language.Pick("责任科室", "Office")} <select name="office"><option value="">{All}</option>{Options(
                offices
            )}</select></label>
            <label>{Language.Pick(
                "截止日期",
                "Due"
            )} <input name="due" inputmode="numeric" autocomplete="off" placeholder="2026-10"></label>
            <button type="reset">{Language.Pick("全部显示", "Show all")}</button>
            <button type="button" class="unfold-all" aria-pressed="false">{Language.Pick("展开全部", "Unfold all")}</button>
            </form>
            <p class="shown" role="status" data-text="{Language.Pick("显示 {shown} 件，共 {all} 件", "{shown} of {all} rows shown")}"></p>
            """;

    private static string All => Language.Pick("（全部）", "(all)");

    private static IEnumerable<HtmlMarkup> Options(IEnumerable<string?> offices) =>
        offices
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(office => (HtmlMarkup)$"""<option value="{office}">{office}</option>""");
}
