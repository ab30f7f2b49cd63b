using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Days that a page names around a notice: a headline, a table below it. They repeat what the notice says, or are not passed over.
/// </summary>
internal sealed partial class NoticeRepetition
{
    private const string Number = @"[\d一二三四五六七八九十]{1,3}";
    private const string Day = @"(?:(?<!\d)(?<year>\d{4})年)?(?<!\d)" + Number + "月" + Number + "(?:[日号]|(?=[至到、-]))";
    private const string Note = @"(?:（[^）]{0,20}）)?";

    /// <summary>A page may say when a holiday is that the notice does not arrange.</summary>
    private static readonly string[] Holidays = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

    private readonly NoticeOutside outside;
    private readonly HolidayClause[] own;
    private readonly HashSet<LocalDate> off;
    private readonly HashSet<LocalDate> worked;

    /// <param name="outside">What is printed around the notice.</param>
    /// <param name="own">What the notice arranges.</param>
    /// <param name="known">What else holds where the notice does: around a region's notice stand the national days too.</param>
    public NoticeRepetition(NoticeOutside outside, IEnumerable<HolidayClause> own, IEnumerable<HolidayClause> known)
    {
        this.outside = outside;
        this.own = [.. own];
        HolidayClause[] all = [.. this.own, .. known];
        off = [.. all.SelectMany(clause => clause.DaysOff)];
        worked = [.. all.SelectMany(clause => clause.MakeUpWorkdays)];
    }

    private enum Kind
    {
        None,
        Off,
        Worked,
    }

    /// <summary>Where the first sentence begins that names a day or a number of days which the notice does not give.</summary>
    public int? FirstContradiction()
    {
        foreach (var (from, said) in outside.Sentences())
        {
            if (ContradictsDays(said) || ContradictsCount(said))
            {
                return from;
            }
        }

        return null;
    }

    /// <summary>
    /// A date counts if it is said to be off or worked, if a holiday's name stands before it, or if it follows such dates, as in the row of
    /// a table.
    /// </summary>
    private bool ContradictsDays(string said)
    {
        int row = -1;
        foreach (Match dates in Dates().Matches(said))
        {
            int end = dates.Index + dates.Length;
            var verb = Verb().Match(said, end);
            bool has = verb.Success && verb.Index == end;
            var kind =
                !has ? Kind.None
                : verb.Groups["worked"].Success ? Kind.Worked
                : Kind.Off;
            bool isRow = dates.Groups["name"].Success || row == dates.Index;
            row = isRow ? end + RowGap(said, end) : -1;
            if (
                (isRow || has) && dates.Groups["day"].Success
                    ? !Holds(dates, kind)
                    : has && dates.Groups["of"].Success && !HoldsFigures(dates, kind)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int RowGap(string said, int at) => at < said.Length && said[at] is '、' or '，' or '/' ? 1 : 0;

    private bool Holds(Match dates, Kind kind)
    {
        int month = 0;
        foreach (Match part in Parts().Matches(dates.Groups["day"].Value))
        {
            bool isOfOtherYear = part.Groups["year"].Success && !NoticeOutside.IsYear(part.Groups["year"].Value, outside.Year);
            month = part.Groups["month"].Success ? NumberOf(part.Groups["month"].Value) : month;
            if (!isOfOtherYear && !Holds(month, NumberOf(part.Groups["day"].Value), kind))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>2026-10-11上班, 10.11上班: such figures are many things where no order follows.</summary>
    private bool HoldsFigures(Match dates, Kind kind) =>
        (dates.Groups["in"].Success && !NoticeOutside.IsYear(dates.Groups["in"].Value, outside.Year))
        || Holds(NumberOf(dates.Groups["month"].Value), NumberOf(dates.Groups["of"].Value), kind);

    /// <summary>A notice has the end of the December before its year too.</summary>
    private bool Holds(int month, int day, Kind kind) =>
        Holds(outside.Year, month, day, kind) || (month == 12 && Holds(outside.Year - 1, month, day, kind));

    private bool Holds(int year, int month, int day, Kind kind)
    {
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        var date = new LocalDate(year, month, day);
        return kind switch
        {
            Kind.Off => off.Contains(date) || (NoticeDates.IsWeekend(date) && !worked.Contains(date)),
            Kind.Worked => worked.Contains(date) || (!NoticeDates.IsWeekend(date) && !off.Contains(date)),
            _ => off.Contains(date) || worked.Contains(date) || Array.Exists(Holidays, name => HolidayNames.DayOf(name, year) == date),
        };
    }

    /// <summary>国庆节放假8天: as many days as the notice gives, with or without the weekend beside them.</summary>
    private bool ContradictsCount(string said)
    {
        foreach (Match count in Counts().Matches(said))
        {
            HolidayNames.At(count.Groups["name"].Value, 0, out string name);
            HolidayClause[] named = [.. own.Where(clause => clause.DaysOff.Count > 0 && clause.Name.Split('、').Contains(name))];
            int days = NumberOf(count.Groups["days"].Value);
            if (named.Length > 0 && !Array.Exists(named, clause => days == clause.DaysOff.Count || days == LengthOf(clause)))
            {
                return true;
            }
        }

        return false;
    }

    private int LengthOf(HolidayClause clause)
    {
        var (first, last) = (clause.DaysOff[0], clause.DaysOff[^1]);
        for (; Holds(first.Year, first.PlusDays(-1), Kind.Off); first = first.PlusDays(-1)) { }

        for (; Holds(last.Year, last.PlusDays(1), Kind.Off); last = last.PlusDays(1)) { }

        return Period.DaysBetween(first, last) + 1;
    }

    private bool Holds(int year, LocalDate date, Kind kind) => date.Year == year && Holds(year, date.Month, date.Day, kind);

    private static int NumberOf(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : Numerals.Read(number) ?? 0;

    /// <summary>10月1日至8日, 9月20日、10月10日, after a holiday's name or not; or figures, 2026-10-11 and 10.11.</summary>
    [GeneratedRegex(
        "(?<name>(?:节|旦|春节|清明|五一|端午|中秋|国庆|十一)：?)?(?<day>"
            + Day
            + "(?:"
            + Note
            + "[至到、和-](?:"
            + Day
            + "|(?<!月)"
            + Number
            + "[日号]))*"
            + Note
            + ")"
            + @"|(?<![\d.-])(?:(?<in>\d{4})[-/.])?(?<month>\d{1,2})[-/.](?<of>\d{1,2})(?![\d.年月])"
            + Note
    )]
    private static partial Regex Dates();

    [GeneratedRegex("(?:(?<year>\\d{4})年)?(?:(?<month>" + Number + ")月)?(?<day>" + Number + ")(?:[日号]|(?=[至到、-]))")]
    private static partial Regex Parts();

    /// <summary>What is said of the dates right after them.</summary>
    [GeneratedRegex(@"\G[^\d，。；：（]{0,12}?(?:(?<worked>上班|补班|工作日)|放假|调休|休息|补休|公休|休假|连休)")]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"(?<name>元旦|春节|清明|五一|劳动节|端午|中秋|国庆|十一)[^\d，。：；]{0,8}?(?:放假|休假|连休|休息|放|休)(?:调休)?(?<days>[\d一二两三四五六七八九十]{1,3})天"
    )]
    private static partial Regex Counts();
}
