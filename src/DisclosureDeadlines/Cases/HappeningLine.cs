using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// Reads a happening from a line: date, kind, and <c>key=value</c>, separated by white space. A value with white space is in quotation
/// marks.
/// </summary>
internal static class HappeningLine
{
    private const int Longest = 4096;

    private static readonly string[] AsTrue = ["true", "yes", "是", "有"];

    private static readonly string[] AsFalse = ["false", "no", "否", "无", "没有"];

    public static Happening? Read(string line, out BilingualText? fault)
    {
        fault = null;
        if (line.Length > Longest)
        {
            fault = new(
                $"一条经过最长 {Longest} 个字符，这一条有 {line.Length} 个。",
                $"A happening has at most {Longest} characters, this one {line.Length}."
            );
            return null;
        }

        int at = 0;
        string first = Word(line, ref at);
        if (!CaseDays.TryRead(first, out var on))
        {
            fault = new(
                $"一条经过应以如 2025-05-14 的日期开头，却是“{Excerpt.Of(first)}”。",
                $"A happening begins with a date such as 2025-05-14, found \"{Excerpt.Of(first)}\"."
            );
            return null;
        }

        string kind = Word(line, ref at);
        if (kind.Length == 0 || kind.Contains('=', StringComparison.Ordinal) || kind.Any(char.IsWhiteSpace))
        {
            fault = new(
                $"{CaseDays.Iso(on)} 之后应写明经过，如 consulted 或 征求第三方意见，却是“{Excerpt.Of(kind)}”。",
                $"After {CaseDays.Iso(on)} expected what happened, such as consulted, found \"{Excerpt.Of(kind)}\"."
            );
            return null;
        }

        var happening = new Happening(on, CaseWords.Kind(kind));
        for (string word; (word = Word(line, ref at)).Length > 0 && fault is null; )
        {
            happening = Add(happening, word, out fault);
        }

        return fault is null ? happening : null;
    }

    /// <summary>A value as it is written in a line.</summary>
    public static string Quoted(string value) =>
        value.Length == 0 || value.Any(char.IsWhiteSpace) ? $"\"{value.Replace('"', '\'')}\"" : value;

    /// <summary>Adds what a key says.</summary>
    public static Happening Add(Happening happening, string key, string value, out BilingualText? fault)
    {
        fault = null;
        if (!CaseWords.TryKey(key, out string name))
        {
            fault = Fault(
                happening,
                $"没有“{Excerpt.Of(key)}”这一项，应为 to、served、by、channel、cause、told、excused、note 之一",
                $"there is no \"{Excerpt.Of(key)}\"; expected one of to, served, by, channel, cause, told, excused, note"
            );
            return happening;
        }

        if (IsSaid(happening, name))
        {
            fault = Fault(happening, $"“{Excerpt.Of(key)}”写了两次", $"\"{Excerpt.Of(key)}\" is given twice");
            return happening;
        }

        switch (name)
        {
            case "to":
                return happening with { To = value };
            case "served":
                if (CaseDays.TryRead(value, out var served))
                {
                    return happening with { Served = served };
                }

                fault = Fault(
                    happening,
                    $"served 应为如 2025-05-15 的日期，却是“{Excerpt.Of(value)}”",
                    $"expected served to be a date such as 2025-05-15, found \"{Excerpt.Of(value)}\""
                );
                return happening;
            case "by":
                return happening with { By = value };
            case "channel":
                return happening with { Channel = CaseWords.Channel(value) };
            case "cause":
                return happening with { Cause = CaseWords.Cause(value) };
            case "told":
                return happening with { Told = CaseWords.Told(value) };
            case "excused":
                bool isExcused = AsTrue.Contains(value, StringComparer.OrdinalIgnoreCase);
                if (!isExcused && !AsFalse.Contains(value, StringComparer.OrdinalIgnoreCase))
                {
                    fault = Fault(
                        happening,
                        $"excused 应为 true 或 false，却是“{Excerpt.Of(value)}”",
                        $"expected excused to be true or false, found \"{Excerpt.Of(value)}\""
                    );
                }

                return happening with
                {
                    Excused = isExcused,
                };
            default:
                return happening with { Note = value };
        }
    }

    private static Happening Add(Happening happening, string word, out BilingualText? fault)
    {
        int equals = word.AsSpan().IndexOfAny('=', '＝', '：');
        if (equals > 0 && equals == word.Length - 1)
        {
            fault = Fault(happening, $"“{Excerpt.Of(word)}”后面没有写", $"nothing follows \"{Excerpt.Of(word)}\"");
            return happening;
        }

        if (equals > 0)
        {
            return Add(happening, word[..equals], word[(equals + 1)..], out fault);
        }

        fault = null;
        if (CaseWords.TryChannel(word, out string channel))
        {
            fault =
                happening.Channel is { } other && other != channel
                    ? Fault(happening, "收到方式写了两种", "two ways of arrival are given")
                    : null;
            return happening with { Channel = channel };
        }

        fault = Fault(
            happening,
            $"应为如 served=2025-05-15 的一项，却是“{Excerpt.Of(word)}”",
            $"expected something such as served=2025-05-15, found \"{Excerpt.Of(word)}\""
        );
        return happening;
    }

    private static bool IsSaid(Happening happening, string name) =>
        name switch
        {
            "to" => happening.To is not null,
            "served" => happening.Served is not null,
            "by" => happening.By is not null,
            "channel" => happening.Channel is not null,
            "cause" => happening.Cause is not null,
            "told" => happening.Told is not null,
            "excused" => happening.Excused,
            "note" => happening.Note is not null,
            _ => false,
        };

    private static BilingualText Fault(Happening happening, string chinese, string english)
    {
        string day = CaseDays.Iso(happening.On);
        string kind = Excerpt.Of(happening.Kind);
        return new($"{day} 的 {kind}：{chinese}。", $"{kind} on {day}: {english}.");
    }

    /// <summary>The next word; empty at the end. Quotation marks hold white space together and are left out.</summary>
    private static string Word(string line, ref int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        int start = at;
        char closing = '\0';
        for (; at < line.Length && (closing != '\0' || !char.IsWhiteSpace(line[at])); at++)
        {
            char c = line[at];
            closing =
                closing != '\0'
                    ? (c == closing ? '\0' : closing)
                    : c switch
                    {
                        '"' => '"',
                        '“' => '”',
                        _ => '\0',
                    };
        }

        return Unquoted(line[start..at]);
    }

    private static string Unquoted(string word)
    {
        int quote = word.AsSpan().IndexOfAny('"', '“');
        bool closes = quote >= 0 && word.Length > quote + 1 && word[^1] is '"' or '”';
        return closes ? word[..quote] + word[(quote + 1)..^1] : word;
    }
}
