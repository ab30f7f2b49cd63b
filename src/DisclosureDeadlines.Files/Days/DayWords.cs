using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Files.Days;

/// <summary>
/// What the fields of a day are called, and their values, where a person reads the table; in English they are those of programs.
/// </summary>
internal static class DayWords
{
    public static string[] Header => Language.Pick("日期 是否工作日 类别 节日 依据 确定性", string.Join(' ', DayFields.Header)).Split(' ');

    public static string Rank => Language.Pick("序号", "rank");

    public static string Date => Language.Pick("日期", "date");

    public static string Of(DayKind kind) =>
        kind switch
        {
            DayKind.Holiday => Language.Pick("放假", Json.Name(kind)),
            DayKind.MakeUpWorkday => Language.Pick("调休上班", Json.Name(kind)),
            DayKind.Weekend => Language.Pick("周末", Json.Name(kind)),
            _ => Language.Pick("工作日", Json.Name(kind)),
        };

    public static string Of(Certainty certainty) =>
        certainty switch
        {
            Certainty.Official => Language.Pick("确定", Json.Name(certainty)),
            Certainty.Provisional => Language.Pick("暂定", Json.Name(certainty)),
            _ => Language.Pick("推算", Json.Name(certainty)),
        };
}
