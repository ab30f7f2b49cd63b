using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases;

/// <summary>
/// Reads the grammar of <see cref="TimeLimit"/> in one pass from left to right: each number, 每 or other word that can begin a limit is
/// tried where it stands, and its event is looked for between it and the limit before.
/// </summary>
internal ref partial struct PhraseParser
{
    /// <summary>No time limit on paper comes near this; a longer text is a document, not a phrase.</summary>
    public const int MaxCharacters = 2000;

    /// <summary>How many times over the text may be looked through. A sentence of a statute needs fewer than ten.</summary>
    private const int MostLooks = 40;

    private static readonly BilingualText ExpectedLimit = new(
        "期限，如“信息形成之日起20个工作日内”“每年1月31日前”“实时公开”",
        "a time limit such as 信息形成之日起20个工作日内, 每年1月31日前 or 实时公开");

    private static readonly string[] DaysOff = ["节假日", "假日", "休息日", "假期", "周末", "双休", "公休", "节日"];

    private static readonly BilingualText ExpectedEnd = new("“公开”或结尾", "公开 or the end");

    private static readonly BilingualText ExpectedFewerWords = new(
        "更短的文字（前面可以作为期限的字句太多）",
        "a shorter text (too many words before this could begin a limit)");

    private static readonly BilingualText ExpectedEvent = new("起算日", "the event that starts the clock");

    private static readonly BilingualText ExpectedLinkedEvent = new("起算日和“之日起”或“后”", "an event and 之日起 or 后 before it");

    private readonly ReadOnlySpan<char> law;
    private readonly LocalDate? eventDate;
    private ReadOnlySpan<char> text;
    private List<FoundLimit>? limits;
    private Doubts doubts;

    /// <summary>The laws on days that the phrase and the law it rests on name; null until a number of days asks for them.</summary>
    private LawsNamed? laws;

    /// <summary>Where the limit before ends: an event is looked for from here on.</summary>
    private int from;

    /// <summary>Where the last limit only says how often, without a day or a number: a date that follows at once takes its place.</summary>
    private int periodicEnd;

    /// <summary>The days that a remark says are meant; null if none does.</summary>
    private TimeUnit? remark;

    /// <summary>Where the first length stands that belongs to a condition; −1 if none does.</summary>
    private int conditionAt;

    /// <summary>Where a list of numbers before one unit ends that has been read as several dates.</summary>
    private int listEnd;

    private int remarkAt;
    private bool isRemarkUsed;

    /// <summary>How many characters have been cut off at the beginning.</summary>
    private int head;

    /// <summary>How many characters have been looked through before the places where a limit could begin.</summary>
    private int looked;

    private int faultAt;
    private BilingualText? expected;

    private PhraseParser(ReadOnlySpan<char> text, ReadOnlySpan<char> law, LocalDate? eventDate)
    {
        this.eventDate = eventDate;
        this.text = text;
        this.law = law;
        conditionAt = -1;
    }

    private readonly bool HasFailed => expected is not null;

    /// <summary>The rule, or null with the error.</summary>
    public static DeadlineRule? Read(string source, string? law, LocalDate? eventDate, out TimeLimitError? error, out Doubts doubts)
    {
        doubts = Doubts.None;
        if (source.Length > MaxCharacters)
        {
            error = new TimeLimitError(source, MaxCharacters, new($"不超过{MaxCharacters}字的短语", $"a phrase of at most {MaxCharacters} characters"));
            return null;
        }

        Span<char> plain = stackalloc char[source.Length];
        plain = plain[..PlainText.Write(source, plain)];
        PlainText.NumberFirstMonth(plain);
        var parser = new PhraseParser(plain, law ?? "", eventDate);
        var rule = parser.Parse();
        doubts = parser.doubts;
        error = rule is null ? new TimeLimitError(source, PlainText.PositionOf(source, parser.head + parser.faultAt), parser.expected ?? ExpectedLimit) : null;
        return rule;
    }

    private DeadlineRule? Parse()
    {
        if (IsDitto(text))
        {
            return NoFixedDate.Ditto;
        }

        CutItemNumber();
        CutTails();
        CutUncounted();
        CutExtension();
        ReadRemarks();
        if (remark is null && Several() is { } several)
        {
            return several;
        }

        for (int at = Math.Max(from, ReadPeriodAlone()); at < text.Length && !HasFailed;)
        {
            // A word that turned out to begin nothing is passed over: the reading never stands still.
            at = Math.Max(Math.Max(ReadAt(at), at + 1), from);
        }

        if (!HasFailed)
        {
            ReadLateStart();
            ReadUncounted();
        }

        if (HasFailed || !Check())
        {
            return null;
        }

        NoteLeftAside();
        return Join();
    }

    private int ReadAt(int at) => text[at] switch
    {
        '每' => ReadEvery(at),
        '按' or '逐' => ReadBy(at),
        '第' => ReadOrdinal(at),
        '半' => ReadHalf(at),
        '周' or '星' => ReadNamedDayOfWeek(at),
        '年' or '月' or '季' => ReadEndOfPeriod(at),
        '上' or '下' or '次' or '翌' or '当' or '本' or '即' or '同' or '来' => ReadRelative(at),
        '至' or '到' => ReadUntil(at),
        '长' or '永' or '常' or '任' or '有' or '存' => ReadLasting(at),
        '随' => ReadWith(at),
        '中' when Text.At(text, at, "中长期") => at + 3,
        '一' when Text.Any(text, at, ["一并", "一同"]) > 0 => ReadTogether(at),
        var c when Numerals.IsNumeral(c) => ReadNumber(at),
        _ => at + 1,
    };

    private static bool IsDitto(ReadOnlySpan<char> text) => text.TrimEnd("。.") switch
    {
        "同上" or "同左" or "同前" or "〃" or "″" or "\"" or "同上栏" or "同上行" => true,
        _ => false,
    };

    /// <summary>1.信息形成之日起…: the number of an item of a list.</summary>
    private void CutItemNumber()
    {
        head = text.IsEmpty ? 0 : ItemNumber(0);
        text = text[head..];
    }

    /// <summary>What stands round the limits and is none: other provisions, what holidays do, the full stop.</summary>
    private void CutTails()
    {
        int roll = text.IndexOf("如遇");
        roll = roll > 0 ? roll : BeginOfClause(text.IndexOf("顺延"));
        if (roll > 0 && Text.HasAny(text[roll..], DaysOff))
        {
            doubts |= Doubts.RollStated;
            text = text[..roll].TrimEnd("。,;(");
        }

        int other = text.IndexOf("另有");
        if (other > 0 && Text.HasAny(text[other..], ["从其规定", "除外", "外,", "其规定"]))
        {
            int outside = text[other..].IndexOf("外,");
            int cut = text[..other].LastIndexOfAny("。;(");
            cut = cut >= 0 ? cut : text[..other].LastIndexOf(",法");
            cut = cut >= 0 ? cut : text[..other].LastIndexOf(',');
            if (text[0] == '除' && outside > 0)
            {
                from = other + outside + 2;
                doubts |= Doubts.OtherRulesPrevail;
            }
            else if (cut > 0)
            {
                text = text[..cut];
                doubts |= Doubts.OtherRulesPrevail;
            }
        }

        CutScope();
        if (text.Length > 0 && text[^1] is '。' or ';' or '.' or ',')
        {
            text = text[..^1];
        }
    }

    /// <summary>（涉密除外）, 依法不予公开的除外: what is not published at all has no last day to move.</summary>
    private void CutScope()
    {
        var words = text.TrimEnd(")。;");
        int begin = words.EndsWith("除外") ? BeginOfClause(words.Length - 1) : -1;
        if (begin > 0 && Text.HasAny(words[begin..], ["涉密", "涉及国家秘密", "秘密", "隐私", "不予公开", "不公开", "不宜公开"]) && !Text.HasNumber(words[begin..]))
        {
            text = text[..begin];
        }
    }

    /// <summary>Where the clause of an index begins; −1 for the first clause, or for no index.</summary>
    private readonly int BeginOfClause(int at) => at < 0 ? -1 : text[..at].LastIndexOfAny(",;。(");

    private void Add(DeadlineRule rule, int start, int end)
    {
        end = ReadStartDay(ref rule, end);
        Insert(limits?.Count ?? 0, new FoundLimit(rule, start, end));
        from = end;
    }

    /// <summary>Adds a limit, if there may be so many: what stands behind one too many is not read.</summary>
    private void Insert(int place, FoundLimit limit)
    {
        limits ??= new List<FoundLimit>(2);
        limits.Insert(place, limit);
        if (limits.Count > Composite.MaxParts)
        {
            Fail(limits[Composite.MaxParts].Start, ExpectedEnd);
        }
    }

    /// <summary>
    /// Says that the words between the limit before and an index are about to be looked through. A text that has this done to it many times over, because
    /// ever more of it could begin a limit and does not, is refused there: so the work never grows faster than the text.
    /// </summary>
    private bool LookThrough(int at) => LookThrough(from, at);

    private bool LookThrough(int begin, int end)
    {
        looked += end - begin;
        if (looked > MostLooks * text.Length)
        {
            Fail(end, ExpectedFewerWords);
        }

        return !HasFailed;
    }

    private int Fail(int index, BilingualText expectation)
    {
        if (expected is null)
        {
            faultAt = index;
            expected = expectation;
        }

        return text.Length;
    }
}
