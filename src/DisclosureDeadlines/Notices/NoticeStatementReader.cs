using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Reads the statements of one item. A statement is a list of dates with what is said of them (放假, 上班, 为法定假日, 公休日调至…), or a number of days.
/// What is neither read nor known to arrange nothing is refused, with its place.
/// </summary>
internal sealed partial class NoticeStatementReader
{
    /// <summary>
    /// A year's whole arrangement in one sentence takes about twenty. Each looks as far as the sentence goes, so there must be a limit.
    /// </summary>
    private const int MostStatements = 100;

    /// <summary>A joint break has two names, with those of the region's own festivals at most four.</summary>
    private const int MostNames = 20;

    private readonly NoticeScript script;
    private readonly NoticeBefore before;
    private readonly List<NoticeClauseDraft> drafts = [];
    private readonly NoticeDayReader days;
    private readonly Region? region;
    private readonly IReadOnlyList<string> titleNames;
    private readonly int preambleEnd;
    private int at;
    private int end;

    /// <summary>Whether 其中 was said: what follows is part of what was said before.</summary>
    private bool within;

    /// <summary>Whether the sentence says that it follows what another notice says.</summary>
    private bool cited;

    /// <summary>Whether the last days off that were said are those of that notice.</summary>
    private bool lastWasCited;

    private NoticeStatementReader(
        NoticeScript script,
        NoticeLayout layout,
        NoticeItem item,
        IReadOnlyList<string> titleNames,
        NoticeBefore before
    )
    {
        this.script = script;
        this.before = before;
        this.titleNames = titleNames;
        region = layout.Region;
        preambleEnd = layout.PreambleEnd;
        drafts.Add(new NoticeClauseDraft(item.HeadingFrom));
        days = new NoticeDayReader(script, layout.Year, script.Plain[item.HeadingFrom..item.To], region is not null);
        if (item.HeadingTo > item.HeadingFrom)
        {
            string printed = script.Printed(item.HeadingFrom, item.HeadingTo);
            draft.NameInNotice = printed;
            draft.Names.AddRange(NoticeHeading.Names(script.Plain[item.HeadingFrom..item.HeadingTo], printed));
        }
    }

    private string Text => script.Plain;

    /// <summary>What is said of the holiday that is spoken of.</summary>
    private NoticeClauseDraft draft => drafts[^1];

    /// <summary>What an item says: of one holiday, or, where it has no heading, of one after another.</summary>
    public static IReadOnlyList<NoticeClauseDraft> Read(
        NoticeScript script,
        NoticeLayout layout,
        NoticeItem item,
        IReadOnlyList<string> titleNames,
        NoticeBefore before
    )
    {
        var reader = new NoticeStatementReader(script, layout, item, titleNames, before);
        reader.ReadNote(item);
        foreach (var (from, to) in NoticeSentences.Between(script.Plain, item.From, item.To))
        {
            string sentence = script.Plain[from..to];
            bool background = from < layout.PreambleEnd && NoticeSentences.IsBackground(sentence);
            reader.draft.DefersToNation |= NoticeSentences.Defers(sentence);
            if (!background && !NoticeSentences.ArrangesNothing(sentence))
            {
                reader.ReadSentence(from, from + NoticeSentences.LengthOfOrders(sentence));
                script.Require(!script.IsAsked(to), to, "这句话带着问号，不是安排", "this is a question, and arranges nothing");
            }
        }

        return reader.drafts;
    }

    private void ReadSentence(int from, int to)
    {
        (at, end) = (from, to);
        within = false;
        cited = region is not null && NoticeSentences.Cites(Text[from..to]);
        lastWasCited = false;
        int statements = 0;
        while (at < end)
        {
            if (Text[at] is '，' or '：' or '、')
            {
                at++;
                continue;
            }

            if (Text[at] == '（' && region is not null)
            {
                ReadBracket();
                continue;
            }

            if (++statements > MostStatements)
            {
                throw script.Fault(
                    at,
                    $"一句话里有{MostStatements}项以上的安排",
                    $"there are more than {MostStatements} statements in one sentence"
                );
            }

            int part = NoticeSentences.EndOfPart(Text, at, end);
            if (NoticeSentences.IsNarrative(Text[at..part], part < preambleEnd))
            {
                RefuseUnknownName(part);
                at = part;
            }
            else
            {
                ReadStatement();
            }
        }
    }

    /// <summary>不得串休（8月28日、29日正常休息）: a statement in brackets of its own.</summary>
    private void ReadBracket()
    {
        int outer = end;
        int close = NoticeBrackets.End(script, at, end);
        (at, end) = (at + 1, close - 1);
        if (at < end)
        {
            ReadStatement();
        }

        if (at < end)
        {
            throw Unreadable(at);
        }

        (at, end) = (close, outer);
    }

    private void ReadStatement()
    {
        int from = at;
        bool restated = false;
        for (string? word; (word = TakeAny(NoticeWords.Connectors)) is not null; Take("，"), Take("："))
        {
            within |= word == "其中";
            restated |= word is "即" or "这样" or "因此";
        }

        if (Take("延长"))
        {
            ReadExtension(from);
            return;
        }

        if (TakeAny("取消", "停止", "不再安排", "不再执行") is not null)
        {
            ReadTakingBack(from);
            return;
        }

        if (Text[at] == '农' && ReadLunarDay())
        {
            return;
        }

        if (ReadShift() || ReadJoinedWeekend())
        {
            return;
        }

        bool moved = Take("将") || Take("把");
        string? people = TakePeople();
        TakeSubject();
        var names = TakeNames();
        names = names.Count > 0 ? names : TakeNewName();
        bool announced = TakeAny("放假时间", "放假日期", "休假时间", "放假调休时间", "放假安排", "假期") is not null;
        TakeAny("为", "是", "从", "自", "定于", "于", "在", "：");
        if (announced && at + 1 < end && Text[at] == '，' && Text[at + 1] == '即')
        {
            at += 2;
        }

        int place = at;
        days.Span = draft.Span;
        var read = days.Read(ref at, end, commas: !announced);
        if (!cited || (!read.IsEmpty && !before.RepeatsDaysOff(read.SelectMany(day => day.Dates()))))
        {
            BeginDraft(names, from);
        }

        if (read.IsEmpty)
        {
            ReadWithoutDates(from, names);
        }
        else if (people is not null)
        {
            ReadForPeople(people, read, place);
        }
        else if (announced && !IsTakenBack())
        {
            TakeVerb();
            AddOff(read, place, restated, names);
        }
        else
        {
            ReadVerb(read, place, moved, restated, names);
        }

        AddNames(names);
        if (at < end && Text[at] is not ('，' or '：' or '、') && !BeginsCount() && !(Text[at] == '（' && region is not null))
        {
            throw Unreadable(at);
        }
    }

    private void AddNames(List<string> names)
    {
        if (draft.Names.Count == 0 && !lastWasCited)
        {
            draft.Names.AddRange(names);
        }
    }

    private DocumentFormatException Unreadable(int place) =>
        script.Fault(place, $"从“{script.Rest(place)}”起含义不明", $"\"{script.Rest(place)}\" cannot be read");
}
