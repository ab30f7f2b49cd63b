using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Makes a clause of what an item has said, and checks its statements against each other: none of them may contradict the rest.
/// </summary>
internal sealed partial class NoticeClauseMaker(
    NoticeScript script,
    NoticeLayout layout,
    NoticeBefore before,
    IReadOnlyList<string> titleNames
)
{
    /// <summary>The farthest that a make-up workday has ever been from its break is 11 days (2026-09-20).</summary>
    private const int FarthestMakeUp = 14;

    /// <summary>
    /// The clauses of an item: one for all offices, and those that bind one people only. None where the holiday is on an ordinary weekend.
    /// </summary>
    public IEnumerable<HolidayClause> Make(NoticeClauseDraft draft)
    {
        if (MakeForAll(draft) is { } clause)
        {
            yield return clause;
        }

        string name = string.Join('、', draft.Names.Count > 0 ? draft.Names : titleNames);
        foreach (var people in draft.ForPeople.GroupBy(people => people.People))
        {
            yield return new HolidayClause(
                name,
                draft.NameInNotice,
                [.. people.SelectMany(p => p.Days).Distinct().Order()],
                [],
                people.Key,
                null,
                false
            );
        }
    }

    private HolidayClause? MakeForAll(NoticeClauseDraft draft)
    {
        string[] names = [.. (draft.Names.Count > 0 ? draft.Names : titleNames).Distinct()];
        if (names.Length == 0)
        {
            throw script.Fault(draft.At, "没有写明是哪个节日", "it is not said which holiday this is");
        }

        var (off, worked) = draft.ExtendedTo is { } extension ? Extend(draft, names, extension.Day, extension.At) : Stated(draft);
        if (off.Count + worked.Count == 0)
        {
            return draft.OrdinaryWeekendAt is not null || (draft.ForPeople.Count > 0 && draft.Promised.Count == 0)
                ? null
                : throw script.Fault(
                    draft.At,
                    $"没有写明{string.Join('、', names)}哪天放假",
                    $"it is not said which days are off for {string.Join('、', names)}"
                );
        }

        CheckAgainstDecree(draft, names, off);
        return new HolidayClause(string.Join('、', names), draft.NameInNotice, [.. off], [.. worked], null, null, true);
    }

    private (SortedSet<LocalDate> Off, SortedSet<LocalDate> Worked) Stated(NoticeClauseDraft draft)
    {
        SortedSet<LocalDate> off = [.. draft.Off.Keys];
        if (off.Count == 0)
        {
            off.UnionWith(draft.Legal.Keys.Concat(draft.MovedTo.Keys));
            off.UnionWith(draft.Rest.Keys.Where(day => off.Count > 0 && day > off.Min && day < off.Max));
        }

        off.UnionWith(draft.DaysOff);
        Close(off, draft);
        foreach (var (days, at) in draft.Promised)
        {
            Require(
                days == off.Count,
                at,
                $"说是{days}天，放假的日期却有{off.Count}天",
                $"{days} days are said, but the days off are {off.Count}"
            );
        }

        CheckBreakdown(draft, off);
        var worked = Worked(draft, off);
        CheckWorked(draft, off, worked);
        foreach (var (day, at) in draft.Resumed)
        {
            Require(
                off.Count > 0 && day > off.Max && !off.Contains(day),
                at,
                $"{Iso(day)}起上班与放假的日期不相符",
                $"work from {Iso(day)} on does not fit the days off"
            );
        }

        RestOutside(draft, off, worked);
        Usual(draft, off, worked);
        CheckNamed(draft, off);
        return (off, worked);
    }

    /// <summary>
    /// A break has no gap. Where the days named leave out only a weekend between them, as with 4月5日放假，4月7日补休, the weekend is in it.
    /// </summary>
    private void Close(SortedSet<LocalDate> off, NoticeClauseDraft draft)
    {
        foreach (var (day, next) in off.Zip(off.Skip(1)).ToArray())
        {
            for (var between = day.PlusDays(1); between < next; between = between.PlusDays(1))
            {
                Require(
                    IsWeekend(between),
                    draft.Off.GetValueOrDefault(next, draft.At),
                    $"{Iso(day)}和{Iso(next)}放假，其间的{Iso(between)}却没有写到",
                    $"{Iso(day)} and {Iso(next)} are off, but {Iso(between)} between them is not named"
                );
                off.Add(between);
            }
        }
    }

    /// <summary>Where the notice says of each day why it is off, together these are the days off.</summary>
    private void CheckBreakdown(NoticeClauseDraft draft, SortedSet<LocalDate> off)
    {
        foreach (var (day, at) in draft.Legal.Concat(draft.MovedTo))
        {
            Require(off.Contains(day), at, $"{Iso(day)}不在放假的日期之内", $"{Iso(day)} is not among the days off");
        }

        foreach (var (day, at) in draft.MovedTo)
        {
            Require(
                !IsWeekend(day),
                at,
                $"公休日调至{Iso(day)}，当天本来就是周末",
                $"a rest day is moved to {Iso(day)}, which is on a weekend itself"
            );
        }

        foreach (var (day, at) in draft.MovedFrom.Concat(draft.Rest))
        {
            Require(IsWeekend(day), at, $"{Iso(day)}不是周末，不是公休日", $"{Iso(day)} is not on a weekend, so it is no rest day");
        }

        if (draft.Legal.Count == 0 || draft.MovedFrom.Count + draft.Rest.Count == 0)
        {
            return;
        }

        var reasons = draft.Legal.Keys.Concat(draft.MovedTo.Keys).Concat(draft.Rest.Keys).Concat(draft.MovedFrom.Keys).ToHashSet();
        foreach (var day in off.Where(day => !reasons.Contains(day)))
        {
            throw script.Fault(
                draft.Off.GetValueOrDefault(day, draft.At),
                $"{Iso(day)}放假，却没有写明原因",
                $"{Iso(day)} is off, but it is not said why"
            );
        }
    }

    /// <summary>
    /// The days worked: those that the notice names, and those that it moves out of the weekend. Where it names both they are the same.
    /// </summary>
    private SortedSet<LocalDate> Worked(NoticeClauseDraft draft, SortedSet<LocalDate> off)
    {
        SortedSet<LocalDate> moved = [.. draft.MovedFrom.Keys.Where(day => !off.Contains(day))];
        if (draft.Worked.Count == 0)
        {
            return moved;
        }

        foreach (var (day, at) in draft.MovedFrom.Where(pair => moved.Contains(pair.Key) && !draft.Worked.ContainsKey(pair.Key)))
        {
            throw script.Fault(
                at,
                $"{Iso(day)}的公休调走了，却没有写上班",
                $"the rest of {Iso(day)} is moved away, but the day is not said to be worked"
            );
        }

        foreach (var (day, at) in draft.Worked.Where(pair => moved.Count > 0 && !moved.Contains(pair.Key)))
        {
            throw script.Fault(at, $"{Iso(day)}上班，公休却没有调走", $"{Iso(day)} is worked, but its rest is not moved");
        }

        return [.. draft.Worked.Keys];
    }

    private void CheckWorked(NoticeClauseDraft draft, SortedSet<LocalDate> off, SortedSet<LocalDate> worked)
    {
        foreach (var day in worked)
        {
            int at = draft.Worked.TryGetValue(day, out int place) ? place : draft.MovedFrom[day];
            Require(
                draft.NoExchangeAt is null,
                at,
                $"说是不调休，{Iso(day)}却上班",
                $"no exchange of days is said, but {Iso(day)} is worked"
            );
            Require(!off.Contains(day), at, $"{Iso(day)}既放假又上班", $"{Iso(day)} is both off and worked");
            Require(IsWeekend(day), at, $"调休上班日{Iso(day)}不是周末", $"the make-up workday {Iso(day)} is not on a weekend");
            Require(
                off.Count == 0 || (off.Min.PlusDays(-FarthestMakeUp) <= day && day <= off.Max.PlusDays(FarthestMakeUp)),
                at,
                $"{Iso(day)}上班，离放假的日期超过{FarthestMakeUp}天",
                $"{Iso(day)} is worked, more than {FarthestMakeUp} days away from the days off"
            );
        }
    }

    /// <summary>An extension gives only the new end; the break that it extends is in the notice before it.</summary>
    private (SortedSet<LocalDate> Off, SortedSet<LocalDate> Worked) Extend(NoticeClauseDraft draft, string[] names, LocalDate last, int at)
    {
        var extended =
            before
                .Notices.Where(n =>
                    n.Year == layout.Year
                    && (n.Region is null || n.Region.Equals(layout.Region))
                    && (layout.Issued is null || n.KnownFrom < layout.Issued)
                )
                .OrderBy(n => n.KnownFrom)
                .SelectMany(n => n.Clauses)
                .LastOrDefault(c => names.Intersect(c.Name.Split('、')).Any())
            ?? throw script.Fault(
                at,
                $"不知道{layout.Year}年{string.Join('、', names)}原来的安排，要先有那件通知",
                $"the arrangement of {string.Join('、', names)} {layout.Year} that is extended is not known; its notice has to come first"
            );
        var first = extended.DaysOff[0];
        Require(
            last > extended.DaysOff[^1] && Period.DaysBetween(first, last) < 60,
            at,
            $"延长至{Iso(last)}，原来却放假到{Iso(extended.DaysOff[^1])}",
            $"extended to {Iso(last)}, but it ended on {Iso(extended.DaysOff[^1])}"
        );
        foreach (var (day, place) in draft.Resumed)
        {
            Require(
                day == last.PlusDays(1),
                place,
                $"{Iso(day)}起上班与放假到{Iso(last)}不相符",
                $"work from {Iso(day)} on does not fit a break that ends on {Iso(last)}"
            );
        }

        SortedSet<LocalDate> off = [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays)];
        SortedSet<LocalDate> worked = [.. extended.MakeUpWorkdays.Where(day => !off.Contains(day)), .. draft.Worked.Keys];
        CheckWorked(draft, off, [.. draft.Worked.Keys]);
        return (off, worked);
    }

    /// <summary>The day that makes a holiday is named as off; and what the notice calls 法定假日 are the days that the decree gives.</summary>
    private void CheckAgainstDecree(NoticeClauseDraft draft, string[] names, SortedSet<LocalDate> off)
    {
        foreach (string name in names)
        {
            bool named =
                HolidayNames.DayOf(name, layout.Year) is not { } day
                || (draft.Off.Count > 0 ? draft.Off.ContainsKey(day) : off.Contains(day));
            Require(
                named,
                draft.Off.Values.FirstOrDefault(draft.At),
                $"{name}是{Iso(HolidayNames.DayOf(name, layout.Year) ?? default)}，却没有写明当天放假",
                $"{name} is on {Iso(HolidayNames.DayOf(name, layout.Year) ?? default)}, but that day is not said to be off"
            );
        }

        if (draft.Legal.Count > 0 && names.All(HolidayNames.IsStatutory))
        {
            var statutory = HolidayDecree
                .InForce(layout.Year, null)
                .DaysOf(layout.Year)
                .Where(h => names.Contains(h.Name))
                .SelectMany(h => h.Days)
                .ToImmutableSortedSet();
            Require(
                statutory.SetEquals(draft.Legal.Keys),
                draft.Legal.Values.First(),
                $"法定节假日应是{string.Join("、", statutory.Select(Iso))}",
                $"the statutory days are {string.Join(", ", statutory.Select(Iso))}"
            );
        }
    }

    private void Require(bool agrees, int at, string chinese, string english)
    {
        if (!agrees)
        {
            throw script.Fault(at, chinese, english);
        }
    }

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek >= IsoDayOfWeek.Saturday;

    private static string Iso(LocalDate date) => $"{date:uuuu'-'MM'-'dd}";
}
