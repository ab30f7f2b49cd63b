using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases;

/// <summary>The grammar of <see cref="TimeLimit"/>, read by recursive descent. Words are tried longest first.</summary>
internal sealed class PhraseParser
{
    /// <summary>No time limit on paper comes near this; a longer text is a document, not a phrase.</summary>
    public const int MaxCharacters = 2000;

    private static readonly BilingualText ExpectedLimit = new(
        "期限，如“信息形成之日起20个工作日内”“每年1月31日前”“实时公开”",
        "a time limit such as 信息形成之日起20个工作日内, 每年1月31日前 or 实时公开");

    private static readonly BilingualText ExpectedEnd = new("“公开”或结尾", "公开 or the end");

    private static readonly string[] Prepositions = ["自", "从", "在", "于"];

    private static readonly string[] Links = ["之日起", "之日后", "之后", "以后", "起", "后"];

    private static readonly string[] Manners = ["及时", "主动", "予以", "进行", "向社会", "对外"];

    private static readonly string[] Verbs = ["公开", "公布", "公示", "公告", "发布"];

    private static readonly (string Words, NoFixedDate Rule)[] OpenEnded =
    [
        ("实时", NoFixedDate.RealTime),
        ("据实动态", NoFixedDate.Dynamic),
        ("动态", NoFixedDate.Dynamic),
        ("适时", NoFixedDate.AsAppropriate),
        ("及时", NoFixedDate.AsAppropriate),
        ("按规定时限", NoFixedDate.AsPrescribed),
        ("按规定", NoFixedDate.AsPrescribed),
    ];

    private readonly string source;
    private readonly PlainText plain;
    private readonly string text;
    private int at;
    private TimeLimitError? error;

    public PhraseParser(string source)
    {
        this.source = source;
        plain = new PlainText(source.Length <= MaxCharacters ? source : "");
        text = plain.Value;
    }

    /// <summary>The rule, or null with the error.</summary>
    public DeadlineRule? Parse(out TimeLimitError? fault)
    {
        var rule = ParseLimit();
        if (rule is not null)
        {
            SkipPublishing();
            Skip("。");
            rule = at == text.Length ? rule : Fail(at, ExpectedEnd);
        }

        fault = rule is null ? error : null;
        return rule;
    }

    private DeadlineRule? ParseLimit()
    {
        if (source.Length > MaxCharacters)
        {
            error = new TimeLimitError(source, MaxCharacters, new($"不超过{MaxCharacters}字的短语", $"a phrase of at most {MaxCharacters} characters"));
            return null;
        }

        if (Skip("每年"))
        {
            return ParseAnnual();
        }

        foreach (var (words, rule) in OpenEnded)
        {
            if (Skip(words))
            {
                return rule;
            }
        }

        return ParseAfter();
    }

    private AnnualBy? ParseAnnual()
    {
        Skip("的");
        int start = at;
        var date = ReadMonth() is { } month ? ReadDayOf(month) : null;
        if (date is null)
        {
            return Fail<AnnualBy>(start, new("日期，如“1月31日前”", "a date such as 1月31日前"));
        }

        if (!Skip("之前") && !Skip("以前") && !Skip("前"))
        {
            return Fail<AnnualBy>(at, new("“前”", "前"));
        }

        return new AnnualBy(date.Value);
    }

    private int? ReadMonth() => ReadNumber() is >= 1 and <= 12 and var month && Skip("月") ? month : null;

    private AnnualDate? ReadDayOf(int month)
    {
        int longest = CalendarSystem.Iso.GetDaysInMonth(2000, month);
        if (Skip("底"))
        {
            return new AnnualDate(month, longest);
        }

        return ReadNumber() is { } day && day >= 1 && day <= longest && Skip("日") ? new AnnualDate(month, day) : null;
    }

    private PeriodAfter? ParseAfter()
    {
        int start = FindPeriod();
        if (start < 0)
        {
            return Fail<PeriodAfter>(0, ExpectedLimit);
        }

        Trigger? trigger = null;
        if (start > 0)
        {
            trigger = ReadTrigger(start);
            if (trigger is null)
            {
                return null;
            }
        }

        at = start;
        return ReadPeriod(trigger);
    }

    /// <summary>Where the last number with a unit begins: what stands before it is the trigger. -1 if there is none.</summary>
    private int FindPeriod()
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (Numerals.IsNumeral(text[i]) && UnitAt(i + 1) is not null)
            {
                while (i > 0 && Numerals.IsNumeral(text[i - 1]))
                {
                    i--;
                }

                return i;
            }
        }

        return -1;
    }

    private (string Words, RuleKind Kind)? UnitAt(int index)
    {
        var rest = text.AsSpan(index);
        return rest switch
        {
            _ when rest.StartsWith("个工作日") => ("个工作日", RuleKind.WorkingDaysAfter),
            _ when rest.StartsWith("工作日") => ("工作日", RuleKind.WorkingDaysAfter),
            _ when rest.StartsWith("日") => ("日", RuleKind.CalendarDaysAfter),
            _ when rest.StartsWith("天") => ("天", RuleKind.CalendarDaysAfter),
            _ when rest.StartsWith("个月") => ("个月", RuleKind.MonthsAfter),
            _ when rest.StartsWith("年") => ("年", RuleKind.YearsAfter),
            _ => null,
        };
    }

    private Trigger? ReadTrigger(int end)
    {
        int first = TriggerWords.BeginsWithNoun(text) ? 0 : Array.Find(Prepositions, word => text.StartsWith(word, StringComparison.Ordinal))?.Length ?? 0;
        var words = text.AsSpan(first, end - first).TrimEnd(',');
        bool linked = words.EndsWith("的");
        words = linked ? words[..^1] : words;
        foreach (string link in Links)
        {
            if (words.EndsWith(link))
            {
                words = words[..^link.Length];
                linked = true;
                break;
            }
        }

        if (!linked)
        {
            return Fail<Trigger>(end, new("起算的事件和“之日起”或“后”", "an event and 之日起 or 后 before it"));
        }

        int stray = words.IsEmpty ? 0 : TriggerWords.FirstStray(words);
        return stray >= 0
            ? Fail<Trigger>(first + stray, new("起算的事件", "the event that starts the clock"))
            : new Trigger(TriggerWords.Fold(words.ToString()));
    }

    private PeriodAfter? ReadPeriod(Trigger? trigger)
    {
        int start = at;
        int? number = ReadNumber();
        var (words, kind) = UnitAt(at)!.Value;
        int most = kind switch
        {
            RuleKind.YearsAfter => 99,
            RuleKind.MonthsAfter => 999,
            _ => 9999,
        };
        if (number is not { } length || length < 1 || length > most)
        {
            return Fail<PeriodAfter>(start, new($"1到{most}的整数", $"a whole number from 1 to {most}"));
        }

        at += words.Length;
        if (!Skip("以内") && !Skip("之内"))
        {
            Skip("内");
        }

        return kind switch
        {
            RuleKind.WorkingDaysAfter => new WorkingDaysAfter(length, trigger),
            RuleKind.CalendarDaysAfter => new CalendarDaysAfter(length, trigger),
            RuleKind.MonthsAfter => new MonthsAfter(length, trigger),
            _ => new YearsAfter(length, trigger),
        };
    }

    private void SkipPublishing()
    {
        int start = at;
        while (SkipAny(Manners))
        {
        }

        if (!SkipAny(Verbs))
        {
            at = start;
        }
    }

    private int? ReadNumber()
    {
        int start = at;
        while (at < text.Length && Numerals.IsNumeral(text[at]))
        {
            at++;
        }

        return Numerals.Read(text.AsSpan(start, at - start));
    }

    private bool SkipAny(string[] words) => Array.Exists(words, Skip);

    private bool Skip(string word)
    {
        bool found = string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
        at += found ? word.Length : 0;
        return found;
    }

    private DeadlineRule? Fail(int index, BilingualText expected) => Fail<DeadlineRule>(index, expected);

    private T? Fail<T>(int index, BilingualText expected)
        where T : class
    {
        error = new TimeLimitError(source, plain.PositionOf(index), expected);
        return null;
    }
}
