namespace DisclosureDeadlines.Lint;

/// <summary>What a finding is called in Chinese, where a reader sees it; programs know it by its code.</summary>
internal static class LintNames
{
    public static string Of(LintCode code) =>
        code switch
        {
            LintCode.UnitConflict => "单位不符",
            LintCode.LooserThanStatute => "宽于法定期限",
            LintCode.NoBound => "未设期限",
            LintCode.Outdated => "规定已过时",
            LintCode.Circular => "未写明时间",
            LintCode.ClauseDiffers => "与所引条款不一致",
            LintCode.UnreadableClause => "所引条款需补正",
            LintCode.NoTrigger => "未写明起算日",
            LintCode.Ambiguous => "有歧义",
            LintCode.Typo => "疑似笔误",
            LintCode.StricterThanStatute => "严于法定期限",
            LintCode.DiffersElsewhere => "与别处不一致",
            LintCode.ShorterThanStatute => "短于法定最短期限",
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A finding without a name."),
        };
}
