using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>What has to be true of a notice as a whole, and what is worth knowing about it.</summary>
internal static class NoticeChecks
{
    private static readonly string[] Yearly = ["春节", "国庆节"];

    /// <summary>Refuses what contradicts itself, and returns the remarks.</summary>
    public static ImmutableArray<BilingualText> Check(
        NoticeScript script,
        NoticeLayout layout,
        IReadOnlyList<(HolidayClause Clause, int At)> clauses,
        IReadOnlyList<string> cited
    )
    {
        CheckDays(script, clauses);
        string[] arranged = [.. clauses.SelectMany(c => c.Clause.Name.Split('、'))];
        CheckAnnounced(script, layout, [.. arranged, .. cited]);
        if (!Yearly.All(arranged.Contains))
        {
            return [];
        }

        CheckBalance(script, layout, [.. clauses.Select(c => c.Clause)]);
        return
        [
            .. HolidayDecree
                .InForce(layout.Year, null)
                .DaysOf(layout.Year)
                .Where(h => !arranged.Contains(h.Name))
                .Select(h => new BilingualText(
                    $"通知没有写到{h.Name}（{NoticeDates.Iso(h.Days[0])}）；当天依《全国年节及纪念日放假办法》放假，不在读出的安排里",
                    $"{h.Name} ({NoticeDates.Iso(h.Days[0])}) is not named; it is off by the decree on holidays, and is not in what was read"
                )),
        ];
    }

    /// <summary>
    /// Where a region's notice gives a national holiday other days than the national notice does. It may; a slip would look the same.
    /// </summary>
    public static IEnumerable<BilingualText> Deviations(
        NoticeLayout layout,
        IEnumerable<HolidayClause> clauses,
        IReadOnlyList<HolidayNotice> earlier
    ) =>
        from clause in layout.Region is null ? [] : clauses
        where clause.Name.Split('、').All(HolidayNames.IsStatutory)
        let national = earlier
            .Where(n => n.Region is null && n.Year == layout.Year && (layout.Issued is null || n.KnownFrom <= layout.Issued))
            .OrderBy(n => n.KnownFrom)
            .SelectMany(n => n.Clauses)
            .LastOrDefault(c => c.Name == clause.Name)
        where national is not null && !national.SameDaysAs(clause)
        select new BilingualText($"{clause.Name}的日期与全国的安排不同", $"the days of {clause.Name} are not those of the national notice");

    private static void CheckDays(NoticeScript script, IReadOnlyList<(HolidayClause Clause, int At)> clauses)
    {
        var off = new Dictionary<LocalDate, string>();
        foreach (var (clause, at) in clauses)
        {
            foreach (var day in clause.DaysOff.Where(day => !off.TryAdd(day, clause.Name)))
            {
                throw script.Fault(
                    at,
                    $"{clause.Name}的{NoticeDates.Iso(day)}与{off[day]}重复",
                    $"{NoticeDates.Iso(day)} is off for {clause.Name} and for {off[day]}"
                );
            }
        }

        var worked = new HashSet<LocalDate>();
        foreach (var (clause, at) in clauses)
        {
            foreach (var day in clause.MakeUpWorkdays)
            {
                if (off.TryGetValue(day, out string? name))
                {
                    throw script.Fault(
                        at,
                        $"{NoticeDates.Iso(day)}因{clause.Name}上班，又因{name}放假",
                        $"{NoticeDates.Iso(day)} is worked for {clause.Name} and off for {name}"
                    );
                }

                if (!worked.Add(day))
                {
                    throw script.Fault(at, $"{NoticeDates.Iso(day)}写了两次上班", $"{NoticeDates.Iso(day)} is said to be worked twice");
                }
            }
        }
    }

    /// <summary>The holidays that the preamble names, 现将2026年元旦、春节……安排通知如下, are all arranged: if not, a part is missing.</summary>
    private static void CheckAnnounced(NoticeScript script, NoticeLayout layout, string[] arranged)
    {
        int from = layout.BodyStart + Math.Max(0, layout.Preamble.LastIndexOf('年'));
        for (int at = from; at < layout.PreambleEnd; at++)
        {
            int length = HolidayNames.At(script.Plain, at, out string name);
            if (length > 0 && !arranged.Contains(name))
            {
                throw script.Fault(at, $"说要安排{name}，后面却没有", $"{name} is announced, but nothing is arranged for it");
            }

            at += Math.Max(0, length - 1);
        }
    }

    /// <summary>
    /// Art. 6 of the decree: days are exchanged, not given away. So over a year's notice the weekdays off, less the weekend days worked,
    /// are as many as the decree's days. It holds for every yearly notice from 2001 to 2026, and shows a day that was lost or misread.
    /// </summary>
    private static void CheckBalance(NoticeScript script, NoticeLayout layout, IReadOnlyList<HolidayClause> clauses)
    {
        var statutory = HolidayDecree.InForce(layout.Year, null).DaysOf(layout.Year).ToDictionary(h => h.Name, h => h.Days.Length);
        HolidayClause[] own = [.. clauses.Where(c => c.Name.Split('、').All(statutory.ContainsKey))];
        bool whole = layout.Region is null || own.SelectMany(c => c.Name.Split('、')).Distinct().Count() == statutory.Count;
        if (!whole)
        {
            return;
        }

        int off = own.Sum(c => c.DaysOff.Count(day => day.DayOfWeek < IsoDayOfWeek.Saturday));
        int worked = own.Sum(c => c.MakeUpWorkdays.Count);
        int given = own.SelectMany(c => c.Name.Split('、')).Distinct().Sum(name => statutory[name]);
        if (off - worked != given)
        {
            throw script.Fault(
                layout.PreambleEnd,
                $"{layout.Year}年放假的周一至周五共{off}天，周末上班{worked}天，相差{off - worked}天，而法定节假日是{given}天：有日子漏写或写错了",
                $"the weekdays off in {layout.Year} are {off} and the weekend days worked {worked}; the difference is {off - worked}, but the decree gives {given} days: a day is missing or wrong"
            );
        }
    }
}
