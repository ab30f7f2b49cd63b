using System.Globalization;

namespace DisclosureDeadlines.Files;

/// <summary>
/// One of the two cultures that answers are given in: the names of days and months in its language, and all else as it is nowhere in
/// particular.
/// </summary>
/// <remarks>
/// They are our own. A slim container and a browser have no cultures at all (the invariant mode of globalization), and where there are
/// some, their data and the user's settings could give the same day another look.
/// </remarks>
internal sealed class ToolCulture : CultureInfo
{
    private readonly string name;
    private readonly string language;

    private ToolCulture(string name, string language, DateTimeFormatInfo dates)
        : base("")
    {
        this.name = name;
        this.language = language;
        DateTimeFormat = dates;
    }

    public static CultureInfo Chinese { get; } =
        ReadOnly(
            new ToolCulture(
                "zh-Hans",
                "zh",
                new DateTimeFormatInfo
                {
                    DayNames = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
                    AbbreviatedDayNames = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
                    MonthNames = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月", ""],
                }
            )
        );

    /// <summary>The names that dates have where no culture is asked for are English.</summary>
    public static CultureInfo English { get; } = ReadOnly(new ToolCulture("en", "en", new DateTimeFormatInfo()));

    public override string Name => name;

    public override string TwoLetterISOLanguageName => language;
}
