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
        for (int start = from; ;)
        {
            int end = NextBreak(start, out int width, out var next);
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

    private readonly int NextBreak(int start, out int width, out PartsRelation relation)
    {
        for (int i = start; i < text.Length; i++)
        {
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

    private readonly CompositePart? ReadPart(ReadOnlySpan<char> part, ref Doubts found)
    {
        bool apart = part.StartsWith("其中,") || part.StartsWith("其中:");
        part = apart ? part[3..] : part;
        int begin = apart ? 0 : 2;
        int comma = apart || part.StartsWith("其中") ? part.IndexOf(',') : -1;
        string? condition = comma > begin ? Condition(part[begin..comma]) : null;
        var parser = new PhraseParser(condition is null ? part : part[(comma + 1)..], law, eventDate);
        if (parser.Parse() is not { } rule || rule is Composite)
        {
            return null;
        }

        found |= parser.doubts;
        var lead = parser.limits is { Count: > 0 } read ? parser.text[..read[0].Start] : [];
        condition ??= apart && rule.OnlyTrigger is null ? BeforeNumber(part) : null;
        condition ??= apart ? Condition(lead) : lead.StartsWith("其中") ? Condition(lead[2..]) : Subject(lead[(lead.LastIndexOfAny(",;。") + 1)..]);
        return new CompositePart(rule, condition);
    }
}
