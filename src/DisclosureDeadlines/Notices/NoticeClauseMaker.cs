using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Makes a clause of what an item has said, and checks its statements against each other: none of them may contradict the rest.
/// </summary>
internal sealed class NoticeClauseMaker(NoticeScript script, NoticeLayout layout, NoticeBefore before, IReadOnlyList<string> titleNames)
{
    private readonly NoticeStatedDays stated = new(script, new NoticeWorkedDays(script, layout, before));
    private readonly NoticeExtension extension = new(script, layout, before, new NoticeWorkedDays(script, layout, before));

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
                new DayList([.. people.SelectMany(p => p.Days).Distinct().Order()]),
                DayList.Empty,
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

        var (off, worked) = draft.ExtendedTo is var (last, at) ? extension.Of(draft, names, last, at) : stated.Of(draft);
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
        return new HolidayClause(
            string.Join('、', names),
            draft.NameInNotice,
            new DayList([.. off]),
            new DayList([.. worked]),
            null,
            null,
            true
        );
    }

    /// <summary>The day that makes a holiday is named as off; and what the notice calls 法定假日 are the days that the decree gives.</summary>
    private void CheckAgainstDecree(NoticeClauseDraft draft, string[] names, SortedSet<LocalDate> off)
    {
        foreach (string name in names)
        {
            bool named =
                HolidayNames.DayOf(name, layout.Year) is not { } day
                || (draft.Off.Count > 0 ? draft.Off.ContainsKey(day) : off.Contains(day));
            script.Require(
                named,
                draft.Off.Values.FirstOrDefault(draft.At),
                $"{name}是{NoticeDates.Iso(HolidayNames.DayOf(name, layout.Year) ?? default)}，却没有写明当天放假",
                $"{name} is on {NoticeDates.Iso(HolidayNames.DayOf(name, layout.Year) ?? default)}, but that day is not said to be off"
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
            script.Require(
                statutory.SetEquals(draft.Legal.Keys),
                draft.Legal.Values.First(),
                $"法定节假日应是{string.Join("、", statutory.Select(NoticeDates.Iso))}",
                $"the statutory days are {string.Join(", ", statutory.Select(NoticeDates.Iso))}"
            );
        }
    }
}
