namespace DisclosureDeadlines.Notices;

/// <summary>Words of statements that arrange nothing by themselves, and those that say that days are off.</summary>
internal static class NoticeWords
{
    /// <summary>Words that begin a statement or lead from one to the next, and names for the whole place.</summary>
    public static string[] Connectors { get; } =
    [
        "研究决定",
        "决定",
        "现决定",
        "具体安排为",
        "具体时间为",
        "具体为",
        "具体是",
        "其中",
        "同时",
        "这样",
        "因此",
        "此外",
        "另外",
        "即",
        "另",
        "并",
        "且",
        "故",
        "按规定",
        "今年",
        "本自治区内",
        "本自治区",
        "自治区内",
        "我区",
        "我市",
        "我州",
        "我县",
        "全疆各族人民群众",
        "全区各族人民",
        "全体公民",
        "全体职工",
        "全区",
        "全市",
        "全州",
        "全县",
        "全国",
        "全疆",
    ];

    /// <summary>Words that say that days are off.</summary>
    public static string[] Off { get; } = ["放假", "休息", "公休", "调休", "休假", "连休", "补休", "补假"];
}
