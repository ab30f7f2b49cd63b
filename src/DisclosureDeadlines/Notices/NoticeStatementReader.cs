using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Reads the statements of one item. A statement is a list of dates with what is said of them (放假, 上班, 为法定假日, 公休日调至…), or a number of days.
/// What is neither read nor known to arrange nothing is refused where it stands.
/// </summary>
internal sealed partial class NoticeStatementReader
{
    /// <summary>A year's whole arrangement in one sentence takes about twenty. Each looks as far as the sentence goes, so there must be a limit.</summary>
    private const int MostStatements = 100;

    /// <summary>A joint break has two names, with those of the region's own festivals at most four.</summary>
    private const int MostNames = 20;

    private static readonly string[] Connectors =
    [
        "具体安排为", "具体时间为", "具体为", "具体是", "其中", "同时", "这样", "因此", "此外", "另外", "即", "另", "并", "且", "故", "按规定", "今年",
        "本自治区内", "本自治区", "自治区内", "我区", "我市", "我州", "我县", "全疆各族人民群众", "全区各族人民", "全体公民", "全体职工", "全区", "全市", "全州", "全县", "全国", "全疆",
    ];

    private static readonly string[] OffWords = ["放假", "休息", "公休", "调休", "休假", "连休", "补休", "补假"];

    private readonly NoticeScript script;
    private readonly NoticeClauseDraft draft;
    private readonly NoticeDayReader days;
    private readonly Region? region;
    private readonly IReadOnlyList<string> titleNames;
    private readonly int preambleEnd;
    private int at;
    private int end;

    /// <summary>Whether 其中 was said: what follows is part of what was said before.</summary>
    private bool within;

    /// <summary>Whether the sentence repeats what another notice says.</summary>
    private bool cited;

    private NoticeStatementReader(NoticeScript script, NoticeLayout layout, NoticeItem item, IReadOnlyList<string> titleNames)
    {
        this.script = script;
        this.titleNames = titleNames;
        region = layout.Region;
        preambleEnd = layout.PreambleEnd;
        draft = new NoticeClauseDraft(item.HeadingFrom);
        days = new NoticeDayReader(script, layout.Year, script.Plain[item.HeadingFrom..item.To]);
        if (item.HeadingTo > item.HeadingFrom)
        {
            draft.NameInNotice = script.Printed(item.HeadingFrom, item.HeadingTo);
            draft.Names.AddRange(HolidayNames.Split(script.Plain[item.HeadingFrom..item.HeadingTo]));
        }
    }

    private string Text => script.Plain;

    public static NoticeClauseDraft Read(NoticeScript script, NoticeLayout layout, NoticeItem item, IReadOnlyList<string> titleNames)
    {
        var reader = new NoticeStatementReader(script, layout, item, titleNames);
        foreach (var (from, to) in NoticeSentences.Between(script.Plain, item.From, item.To))
        {
            string sentence = script.Plain[from..to];
            bool background = from < layout.PreambleEnd && NoticeSentences.IsBackground(sentence);
            if (!background && !NoticeSentences.ArrangesNothing(sentence))
            {
                reader.ReadSentence(from, to);
            }
        }

        return reader.draft;
    }

    private void ReadSentence(int from, int to)
    {
        (at, end) = (from, to);
        within = false;
        cited = region is not null && NoticeSentences.Cites(Text[from..to]);
        int statements = 0;
        while (at < end)
        {
            if (Text[at] is '，' or '：' or '、')
            {
                at++;
                continue;
            }

            if (++statements > MostStatements)
            {
                throw script.Fault(at, $"一句话里有{MostStatements}项以上的安排", $"there are more than {MostStatements} statements in one sentence");
            }

            int part = PartEnd();
            if (NoticeSentences.IsNarrative(Text[at..part], part < preambleEnd))
            {
                at = part;
            }
            else
            {
                ReadStatement();
            }
        }
    }

    /// <summary>The end of this part of the sentence: a comma or colon outside brackets.</summary>
    private int PartEnd()
    {
        int depth = 0;
        for (int i = at; i < end; i++)
        {
            char c = Text[i];
            depth += c is '（' or '《' ? 1 : c is '）' or '》' ? -1 : 0;
            if (depth <= 0 && c is '，' or '：')
            {
                return i;
            }
        }

        return end;
    }

    private void ReadStatement()
    {
        int from = at;
        bool restated = false;
        for (string? word; (word = TakeAny(Connectors)) is not null; Take("，"), Take("："))
        {
            within |= word == "其中";
            restated |= word is "即" or "这样" or "因此";
        }

        if (Take("延长"))
        {
            ReadExtension(from);
            return;
        }

        if (Text[at] == '农' && ReadLunarDay())
        {
            return;
        }

        bool moved = Take("将") || Take("把");
        var names = TakeNames();
        bool announced = TakeAny("放假时间", "放假日期", "休假时间", "放假调休时间", "放假安排", "假期") is not null;
        TakeAny("为", "是", "从", "自", "定于", "于", "在", "：");
        int place = at;
        days.Span = draft.Span;
        var read = days.Read(ref at, end, commas: !announced);
        if (read.IsEmpty)
        {
            ReadWithoutDates(from, names);
        }
        else if (announced)
        {
            TakeVerb();
            AddOff(read, place, restated, names);
        }
        else
        {
            ReadVerb(read, place, moved, restated, names);
        }

        AddNames(names);
        if (at < end && Text[at] is not ('，' or '：' or '、') && !BeginsCount())
        {
            throw Unreadable(at);
        }
    }

    private void AddNames(List<string> names)
    {
        if (draft.Names.Count == 0 && !cited)
        {
            draft.Names.AddRange(names);
        }
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

    private DocumentFormatException Unreadable(int place) => script.Fault(
        place,
        $"无法识别“{script.Rest(place)}”",
        $"\"{script.Rest(place)}\" cannot be read");
}
