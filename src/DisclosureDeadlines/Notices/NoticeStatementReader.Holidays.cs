using System.Text.RegularExpressions;

namespace DisclosureDeadlines.Notices;

/// <content>Which holiday is spoken of, its own day, and what becomes of it: extended, taken back.</content>
internal sealed partial class NoticeStatementReader
{
    /// <summary>（农历四月初八，公历5月26日） after a heading: the days of the holiday, which have to be in the break.</summary>
    private void ReadNote(NoticeItem item)
    {
        (at, end) = (item.NoteFrom + 1, item.NoteTo - 1);
        (int From, int To)? lunar = null;
        while (at < end)
        {
            int part = Text.IndexOfAny(['，', '、', '；'], at, end - at) is >= 0 and int comma ? comma : end;
            string said = Text[at..part];
            int place = at;
            TakeAny("公历", "阳历", "即");
            if (days.Read(ref at, end) is { IsEmpty: false } named)
            {
                Add(draft.Named, named, place);
            }
            else if (said.Contains('月', StringComparison.Ordinal) && !said.Any(char.IsAsciiDigit) && !OwnCalendar().IsMatch(said))
            {
                (lunar, at) = ((place, part), part);
            }
            else if (AboutDays().IsMatch(said) && !OwnCalendar().IsMatch(said))
            {
                throw Unreadable(place);
            }
            else
            {
                at = part;
            }

            at += at < end && Text[at] is '，' or '、' or '；' ? 1 : 0;
        }

        if (lunar is var (from, to) && draft.Named.Count > 0)
        {
            NoticeBrackets.CheckLunar(script, from, to, draft.Named.Keys.First());
        }
    }

    /// <summary>
    /// Another holiday begins another clause, where no heading says that all belongs together; under a heading it is not passed over.
    /// </summary>
    private void BeginDraft(List<string> names, int place)
    {
        if (names.Count == 0 || draft.Names.Count == 0 || !draft.SaysAnything || names.Intersect(draft.Names).Any())
        {
            return;
        }

        if (draft.NameInNotice is { } heading)
        {
            throw script.Fault(
                place,
                $"{string.Join('、', names)}写在了“{heading}”这一条里",
                $"{string.Join(", ", names)} is in the item on \"{heading}\""
            );
        }

        drafts.Add(new NoticeClauseDraft(place));
        within = false;
    }

    /// <summary>假期，即3月26日、27日，全区机关照常上班: the holiday is named to be taken back.</summary>
    private bool IsTakenBack()
    {
        int start = at;
        TakeSubject();
        bool worked = TakeWork(out bool usual) && usual;
        at = start;
        return worked;
    }

    /// <summary>延长2020年春节假期至2月2日（农历正月初九，星期日）.</summary>
    private void ReadExtension(int from)
    {
        SkipYear();
        var names = TakeNames();
        if (TakeAny("假期", "放假时间", "放假") is null || TakeAny("至", "到") is null)
        {
            throw Unreadable(from);
        }

        int place = at;
        if (days.Read(ref at, end, commas: false) is not [{ IsSpan: false } last])
        {
            throw Unreadable(place);
        }

        draft.ExtendedTo = (last.First, place);
        AddNames(names);
    }

    /// <summary>取消2024年州庆放假: which days are worked then has to be said.</summary>
    private void ReadTakingBack(int from)
    {
        SkipYear();
        var names = TakeNames();
        if (TakeAny("放假安排", "假期安排", "调休安排", "放假", "假期", "安排") is null)
        {
            throw Unreadable(from);
        }

        draft.TakenBackAt = from;
        AddNames(names);
    }

    /// <summary>农历三月初三是4月22日: a day that is named, not given.</summary>
    private bool ReadLunarDay()
    {
        int from = at;
        int stop = Text.IndexOfAny(['是', '为'], at, end - at);
        at = stop + 1;
        if (stop > from && days.Read(ref at, end, commas: false) is [{ IsSpan: false } day])
        {
            NoticeBrackets.CheckLunar(script, from, stop, day.First);
            return true;
        }

        at = from;
        return false;
    }

    /// <summary>傣历1380新年节: a year of another calendar.</summary>
    [GeneratedRegex("^(?:傣历|藏历|彝历|回历|伊历|苗历)[^月日]*$")]
    private static partial Regex OwnCalendar();

    [GeneratedRegex(@"\d|星期|周[^年]|礼拜|放假|上班|休|班|初")]
    private static partial Regex AboutDays();
}
