using System.Text;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Cases;

/// <summary>Happenings in words.</summary>
internal static class HappeningWords
{
    /// <summary>A kind of happening in words: 征求第三方意见, consulted.</summary>
    public static BilingualText Of(string kind)
    {
        string name = Excerpt.Of(kind);
        return new(CaseWords.WordOf(name), Spaced(name));
    }

    /// <summary>A happening and its day: 2025-05-14征求第三方意见, consulted on 2025-05-14.</summary>
    public static BilingualText OnDay(Happening happening)
    {
        var kind = Of(happening.Kind);
        string day = CaseDays.Iso(happening.On);
        string whom = happening.To is { } to ? Excerpt.Of(to, 20) : "";
        string how = happening.Channel is { } channel ? Excerpt.Of(channel, 20) : "";
        string zh = $"{(whom.Length > 0 ? $"（{whom}）" : "")}{(how.Length > 0 ? $"（{CaseWords.WordOf(how)}）" : "")}";
        string en = $"{(whom.Length > 0 ? $" ({whom})" : "")}{(how.Length > 0 ? $" ({Spaced(how)})" : "")}";
        return new($"{day} {kind.Chinese}{zh}", $"{kind.English}{en} on {day}");
    }

    /// <summary>correctionAsked as correction asked.</summary>
    private static string Spaced(string name)
    {
        var words = new StringBuilder();
        foreach (char c in name)
        {
            words.Append(char.IsAsciiLetterUpper(c) && words.Length > 0 ? $" {char.ToLowerInvariant(c)}" : c);
        }

        return words.ToString();
    }
}
