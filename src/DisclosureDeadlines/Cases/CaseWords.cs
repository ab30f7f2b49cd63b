using System.Collections.Frozen;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// The words of registers (收到申请, 告知补正, 当面) for the names of the data, from <c>seeds/case-words.json</c>. A name means itself.
/// </summary>
internal sealed class CaseWords
{
    private const string File = "seeds/case-words.json";

    private static readonly Lazy<CaseWords> Loaded = new(() => Seeds.Read(File, file => new CaseWords(file)));

    private readonly FrozenDictionary<string, string> kinds;
    private readonly FrozenDictionary<string, string> firstWords;
    private readonly FrozenDictionary<string, string> keys;
    private readonly FrozenDictionary<string, string> channels;
    private readonly FrozenDictionary<string, string> causes;
    private readonly FrozenDictionary<string, string> told;

    private CaseWords(JsonField file)
    {
        file.AsObject("kinds", "keys", "channels", "causes", "told");
        kinds = Read(file.Required("kinds"));
        firstWords = file.Required("kinds")
            .AsList()
            .Concat(file.Required("channels").AsList())
            .ToFrozenDictionary(entry => entry.Required("name").AsText(), entry => entry.Required("words").AsList().First().AsText());
        keys = Read(file.Required("keys"));
        channels = Read(file.Required("channels"));
        causes = Read(file.Required("causes"));
        told = Read(file.Required("told"));
    }

    /// <summary>The name of a kind of happening; the word itself where it is not a word of registers.</summary>
    public static string Kind(string word) => Loaded.Value.kinds.GetValueOrDefault(Plain(word), word);

    /// <summary>The word of registers for a kind or a channel; the name itself where there is none.</summary>
    public static string WordOf(string name) => Loaded.Value.firstWords.GetValueOrDefault(name, name);

    public static string Channel(string word) => Loaded.Value.channels.GetValueOrDefault(Plain(word), word);

    /// <summary>Whether a word alone says how something arrived.</summary>
    public static bool TryChannel(string word, out string channel)
    {
        bool isKnown = Loaded.Value.channels.TryGetValue(Plain(word), out string? name);
        channel = name ?? "";
        return isKnown;
    }

    /// <summary>Whether a name is one of those that channels have here.</summary>
    public static bool IsChannel(string name) => Loaded.Value.channels.TryGetValue(Plain(name), out string? known) && known == name;

    public static string Cause(string word) => Loaded.Value.causes.GetValueOrDefault(Plain(word), word);

    public static string Told(string word) => Loaded.Value.told.GetValueOrDefault(Plain(word), word);

    /// <summary>The name of a key, if the word is one.</summary>
    public static bool TryKey(string word, out string key)
    {
        bool isKnown = Loaded.Value.keys.TryGetValue(Plain(word), out string? name);
        key = name ?? "";
        return isKnown;
    }

    private static FrozenDictionary<string, string> Read(JsonField list)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in list.AsList())
        {
            entry.AsObject("name", "words", "not");
            string name = entry.Required("name").AsText();
            foreach (string word in entry.Required("words").AsList().Select(word => word.AsText()).Prepend(name))
            {
                if (!names.TryAdd(Plain(word), name))
                {
                    throw entry.Fault($"“{word}”出现了两次", $"\"{word}\" is given twice");
                }
            }
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string Plain(string word)
    {
        char[] plain = new char[word.Length];
        return new string(plain, 0, PlainText.Write(word, plain));
    }
}
