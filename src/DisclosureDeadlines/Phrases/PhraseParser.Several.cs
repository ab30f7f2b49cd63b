using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Limits set apart by a semicolon, 或者 or 随后, each of which can be read by itself.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>The composite, or null where a part needs another to be understood.</summary>
    private Composite? Several()
    {
        List<CompositePart>? parts = null;
        var relation = PartsRelation.All;
        var found = doubts;
        int bracket = text.LastIndexOf('(');
        bracket = bracket > from && text[bracket - 1] != '年' && HoldsLimit(text[bracket..]) ? bracket : -1;
        for (int start = from; ;)
        {
            int end = NextBreak(start, bracket, out int width, out var next);
            if (end == text.Length && parts is null)
            {
                return null;
            }

            if (ReadPart(text[start..end], ref found) is not { } part)
            {
                return null;
            }

            (parts ??= []).Add(part);
            if (part.Condition is not null && relation == PartsRelation.All)
            {
                relation = PartsRelation.Conditional;
            }

            if (end == text.Length || parts.Count == Composite.MaxParts)
            {
                doubts = found;
                return end == text.Length ? new Composite(relation, parts) : null;
            }

            relation = Worse(next, relation);
            start = end + width;
        }
    }

    private readonly int NextBreak(int start, int bracket, out int width, out PartsRelation relation)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (i > start && ItemNumber(i) is > 0 and var item)
            {
                (width, relation) = (item, PartsRelation.All);
                return i;
            }

            if (i > start && i == bracket)
            {
                (width, relation) = (1, PartsRelation.All);
                return i;
            }

            if (text[i] is ';' or ',')
            {
                width = Text.Any(text, i + 1, ["或者", "随后"]) + 1;
                if (width > 1 || text[i] == ';')
                {
                    relation = width == 1 ? PartsRelation.All : text[i + 1] == '或' ? PartsRelation.Alternatives : PartsRelation.Sequence;
                    return i;
                }
            }
        }

        (width, relation) = (0, PartsRelation.All);
        return text.Length;
    }

    /// <summary>20个工作日内（其中行政处罚7个工作日内）: brackets at the end, with a number in them, and no remark on the number before them.</summary>
    private static bool HoldsLimit(ReadOnlySpan<char> tail)
    {
        var inner = tail.TrimEnd("。;,")[1..];
        return inner.EndsWith(")") && inner.IndexOf(')') == inner.Length - 1 && Text.HasNumber(inner) && Text.Any(inner, 0, ["次", "下", "当", "即", "含", "自然日", "日历日"]) == 0
            && !Text.HasAny(inner, Extensions) && (inner.StartsWith("其中") || Text.HasAny(inner, ["日内", "前", "内"]));
    }

    /// <summary>The length of 1., ②, (二) or 三、 where an item of a list begins; 0 where none does.</summary>
    private readonly int ItemNumber(int at)
    {
        bool circled = text[at] is >= '①' and <= '⑳';
        if (text[at] != '(' && !circled && !Numerals.IsNumeral(text[at]))
        {
            return 0;
        }

        bool begins = at == 0 || text[at - 1] is ';' or '。' or '开' or '布' or '示' or '内' or '前' || text[at - 1] is ')' && !Numerals.IsNumeral(text[at]);
        if (circled)
        {
            return begins || text[at - 1] is ',' or ':' or '、' ? 1 : 0;
        }

        if (!begins)
        {
            return 0;
        }

        int open = Text.Any(text, at, ["("]);
        int end = Text.NumberEnd(text, at + open);
        if (end == at + open || end - at > 3 || end + 1 >= text.Length || char.IsAsciiDigit(text[end + 1]))
        {
            return 0;
        }

        bool closed = open > 0 ? text[end] == ')' : text[end] == '.' || (text[end] == '、' && !Numerals.IsNumeral(text[end + 1]) && (at == 0 || text[at - 1] is ';' or '。'));
        return closed && (open == 0 || Text.VerbAt(text, end + 1) == 0) ? end + 1 - at : 0;
    }

    private readonly CompositePart? ReadPart(ReadOnlySpan<char> part, ref Doubts found)
    {
        bool bracketed = part.EndsWith(")") && part.IndexOf('(') < 0;
        part = bracketed ? part[..^1] : part;
        bool apart = part.StartsWith("其中,") || part.StartsWith("其中:");
        part = apart ? part[3..] : part;
        int begin = apart ? 0 : 2;
        int comma = apart || part.StartsWith("其中") ? part.IndexOf(',') : -1;
        bool isNumber = comma > 0 && comma + 1 < part.Length && Numerals.IsNumeral(part[comma - 1]) && Numerals.IsNumeral(part[comma + 1]);
        string? condition = comma > begin && !isNumber ? Condition(part[begin..comma]) : null;
        var parser = new PhraseParser(condition is null ? part : part[(comma + 1)..], law, eventDate);
        var rule = parser.Parse();
        if (rule is null && bracketed && BeforeNumber(part) is { } matters)
        {
            // （行政许可、行政处罚7个工作日内）: the matters stand with the number.
            condition = matters;
            parser = new PhraseParser(part[matters.Length..], law, eventDate);
            rule = parser.Parse();
        }

        if (rule is null or Composite)
        {
            return null;
        }

        found |= parser.doubts;
        var lead = parser.limits is { Count: > 0 } read ? parser.text[..read[0].Start] : [];
        int manner = rule is NoFixedDate ? IndexOfAny(part, AtOnce) : -1;
        condition ??= manner > 0 ? Subject(Trim(part[..manner], Duties, out _)) : null;
        condition ??= apart && rule.OnlyTrigger is null ? BeforeNumber(part) : null;
        condition ??= apart ? Condition(lead) : lead.StartsWith("其中") ? Condition(lead[2..]) : Subject(lead[(lead.LastIndexOfAny(",;。") + 1)..]);
        return new CompositePart(rule, condition);
    }
}
