namespace DisclosureDeadlines.Rules;

/// <summary>
/// The articles that the counting rests on. The Civil Code speaks of civil matters and is used for administrative duties by analogy.
/// </summary>
internal static class Citations
{
    public static readonly BilingualText FirstDayNotCounted = new("民法典第201条", "Civil Code art. 201");

    public static readonly BilingualText CorrespondingDay = new(
        "民法典第202条，参照商标法实施条例第12条",
        "Civil Code art. 202, cf. 商标法实施条例 art. 12"
    );

    public static readonly BilingualText PeriodRolls = new(
        "民法典第203条，类推适用；公安机关办理行政案件程序规定第35条、审计法实施条例第56条直接规定",
        "Civil Code art. 203, by analogy; said directly in 公安机关办理行政案件程序规定 art. 35 and 审计法实施条例 art. 56"
    );

    public static readonly BilingualText WholeLastDay = new("民法典第203条第2款", "Civil Code art. 203(2)");

    public static readonly BilingualText LastDayInside = new(
        "“前”含当日：惯例，参照民法典第1259条",
        "前 includes the day: by practice, cf. Civil Code art. 1259"
    );

    public static readonly BilingualText FixedDateStands = new(
        "政府信息公开条例没有顺延的规定",
        "the Regulations on Open Government Information have no provision for a roll"
    );
}
