using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>The names of the holidays that the decree names, as notices print them, and the day that each of them has always had.</summary>
internal static class HolidayNames
{
    /// <summary>What notices print, longest first, and the usual name.</summary>
    private static readonly (string Printed, string Usual)[] Statutory =
    [
        ("五一国际劳动节", "劳动节"),
        ("国际劳动节", "劳动节"),
        ("五一劳动节", "劳动节"),
        ("十一国庆节", "国庆节"),
        ("劳动节", "劳动节"),
        ("五一节", "劳动节"),
        ("清明节", "清明节"),
        ("端午节", "端午节"),
        ("中秋节", "中秋节"),
        ("国庆节", "国庆节"),
        ("元旦节", "元旦"),
        ("五一", "劳动节"),
        ("十一", "国庆节"),
        ("元旦", "元旦"),
        ("新年", "元旦"),
        ("春节", "春节"),
        ("清明", "清明节"),
        ("端午", "端午节"),
        ("中秋", "中秋节"),
        ("国庆", "国庆节"),
    ];

    private static readonly string[] Joints = ["、", "和", "与", "及"];

    public static bool IsStatutory(string name) => Array.Exists(Statutory, s => s.Usual == name);

    /// <summary>The length of the printed name of a statutory holiday that begins here, and its usual name; 0 if none does.</summary>
    public static int At(string text, int at, out string usual)
    {
        foreach (var (printed, name) in Statutory)
        {
            if (string.CompareOrdinal(text, at, printed, 0, printed.Length) == 0)
            {
                usual = name;
                return printed.Length;
            }
        }

        usual = "";
        return 0;
    }

    /// <summary>The usual names in a heading such as 国庆节、中秋节; a name that the decree does not know stays as it is printed.</summary>
    public static IReadOnlyList<string> Split(string heading)
    {
        var names = new List<string>();
        var own = new System.Text.StringBuilder();
        for (int at = 0; at < heading.Length; )
        {
            string? joint = Array.Find(Joints, j => string.CompareOrdinal(heading, at, j, 0, j.Length) == 0);
            if (joint is not null && IsJoint(heading, at, own.Length))
            {
                Close();
                at += joint.Length;
            }
            else if (own.Length == 0 && At(heading, at, out string usual) is > 0 and int length && IsWhole(heading, at + length))
            {
                names.Add(usual);
                at += length;
            }
            else
            {
                own.Append(heading[at++]);
            }
        }

        Close();
        return names;

        void Close()
        {
            if (own.Length > 0)
            {
                names.Add(own.ToString());
                own.Clear();
            }
        }
    }

    /// <summary>
    /// The day that makes the holiday: 1 January, the first lunar day, 清明 and so on. Every revision of the decree since 1949 has it.
    /// </summary>
    public static LocalDate? DayOf(string name, int year) =>
        name switch
        {
            "元旦" => new LocalDate(year, 1, 1),
            "劳动节" => new LocalDate(year, 5, 1),
            "国庆节" => new LocalDate(year, 10, 1),
            _ when !LunarDates.Knows(year) => null,
            "春节" => LunarDates.Lunar(year, 1, 1),
            "清明节" => LunarDates.Qingming(year),
            "端午节" => LunarDates.Lunar(year, 5, 5),
            "中秋节" => LunarDates.Lunar(year, 8, 15),
            _ => null,
        };

    /// <summary>和 and 与 may be inside a name; between two names a holiday or a festival ends before them.</summary>
    private static bool IsJoint(string heading, int at, int length) =>
        at > 0
        && at + 1 < heading.Length
        && (heading[at] == '、' || length == 0 || heading[at - 1] is '节' or '年' or '日' or '三' or '旦');

    /// <summary>A statutory name inside a longer one, such as 春节 in 春节文化节, is not a name of its own.</summary>
    private static bool IsWhole(string heading, int end) =>
        end == heading.Length || heading[end] is '、' or '和' or '与' or '及' || At(heading, end, out _) > 0;
}
