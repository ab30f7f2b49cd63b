using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Notices;

/// <content>Putting days to what has been said of the holiday, once they agree with it.</content>
internal sealed partial class NoticeStatementReader
{
    /// <summary>Weekdays that are called ordinary are not make-up workdays; what they are is clear when all of the item is known.</summary>
    private void AddWorked(ImmutableArray<NoticeDay> read, int place, bool usual)
    {
        if (cited && read.SelectMany(day => day.Dates()).All(before.IsWorkedNationally))
        {
            return;
        }

        foreach (var day in read)
        {
            foreach (var date in day.Dates())
            {
                (usual && region is not null && !NoticeDates.IsWeekend(date) ? draft.Usual : draft.Worked).TryAdd(
                    date,
                    day.From > 0 ? day.From : place
                );
            }
        }
    }

    private void AddOff(ImmutableArray<NoticeDay> read, int place, bool restated, List<string> names)
    {
        LocalDate[] dates = [.. read.SelectMany(day => day.Dates())];
        lastWasCited = cited && before.RepeatsDaysOff(dates);
        if (lastWasCited)
        {
            Add(draft.Cited, read, place);
            draft.CitedNames.AddRange(names);
            return;
        }

        if (restated && draft.Off.Count > 0)
        {
            var said = draft.Off.Keys.Concat(names.Count > 1 ? draft.Cited.Keys : []).Distinct().Order();
            Require(said.SequenceEqual(dates.Order()), place, "与前面的放假日不一致", "are not the days off said before");
            return;
        }

        if (within && draft.Off.Count > 0)
        {
            Require(dates.All(draft.Off.ContainsKey), place, "不在前面说的放假日之内", "are not among the days off said before");
        }

        if (restated && draft.Promised is [.., var (promised, promisedAt)])
        {
            CheckCount(promised, dates.Length, promisedAt);
            draft.Promised.RemoveAt(draft.Promised.Count - 1);
        }

        Add(draft.Off, read, place);
        draft.Span ??= read[0];
    }

    private void Require(bool agrees, int place, string chinese, string english)
    {
        if (!agrees)
        {
            throw script.Fault(place, $"“{script.Quote(place, at)}”{chinese}", $"the days in \"{script.Quote(place, at)}\" {english}");
        }
    }

    private static void Add(SortedDictionary<LocalDate, int> to, ImmutableArray<NoticeDay> read, int place)
    {
        foreach (var day in read)
        {
            foreach (var date in day.Dates())
            {
                to.TryAdd(date, day.From > 0 ? day.From : place);
            }
        }
    }
}
