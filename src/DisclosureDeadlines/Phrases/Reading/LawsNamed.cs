using System.Buffers;
using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The laws that a citation or a phrase names, and what their 日 are.</summary>
internal sealed class LawsNamed
{
    private static readonly Lazy<ImmutableArray<LawOfDays>> Book = new(() => Seeds.Read("seeds/laws-of-days.json", LawsOfDaysJson.Read));

    private static readonly Lazy<ImmutableArray<string>> Names = new(() => [.. Book.Value.Select(law => law.Law).Distinct()]);

    private static readonly SearchValues<char> Ends = SearchValues.Create("《，。；;,\n");

    private static readonly LawsNamed None = new([]);

    private readonly ImmutableArray<(LawOfDays Law, string Cited)> laws;

    private LawsNamed(ImmutableArray<(LawOfDays Law, string Cited)> laws) => this.laws = laws;

    /// <summary>Whether a law is named whose days are known here.</summary>
    public bool Any => !laws.IsEmpty;

    public IEnumerable<LawOfDays> Known => laws.Select(named => named.Law);

    /// <summary>The laws that the given law names; for want of one whose 日 it could be, those that the phrase names itself.</summary>
    public static LawsNamed Of(ReadOnlySpan<char> law, ReadOnlySpan<char> phrase)
    {
        var given = In(law);
        bool says = given.Any && given.Known.Any(known => known.Kind != DaysInLaw.Written);
        return !says && (phrase.Contains('法') || phrase.Contains('《')) && In(phrase) is { Any: true } own ? own : given;
    }

    /// <summary>Which of the known laws a text names.</summary>
    public static LawsNamed In(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            return None;
        }

        var found = ImmutableArray.CreateBuilder<(LawOfDays Law, string Cited)>();
        foreach (string name in Names.Value)
        {
            int at = IndexOf(text, name);
            if (at >= 0)
            {
                string cited = Behind(text[(at + name.Length)..]);
                found.AddRange(Book.Value.Where(law => law.Law == name).Select(law => (law, cited)));
            }
        }

        return new(found.ToImmutable());
    }

    /// <summary>What so many 日 of these laws are, for an event of a day.</summary>
    public DaysRead Read(int days, LocalDate? on, ReadOnlySpan<char> phrase)
    {
        (bool working, bool calendar) = (false, false);
        foreach (var (law, _) in laws)
        {
            bool says = SaysWorkingDays(law.Law, days, on, phrase);
            working |= says;
            calendar |= !says && law.Kind != DaysInLaw.Written;
        }

        return (working, calendar) switch
        {
            (false, false) => Any ? DaysRead.Unsaid : DaysRead.NotKnown,
            (false, true) => DaysRead.Calendar,
            (true, false) => DaysRead.Working,
            _ => DaysRead.Differ,
        };
    }

    /// <summary>Whether any version of a law says so.</summary>
    private bool SaysWorkingDays(string law, int days, LocalDate? on, ReadOnlySpan<char> phrase)
    {
        foreach (var (named, cited) in laws)
        {
            if (named.Law == law && named.SaysWorkingDays(days, on, phrase, cited))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a law is named. A paper made under it (行政许可法实施办法, 关于贯彻行政处罚法的意见) is not that law.</summary>
    private static int IndexOf(ReadOnlySpan<char> text, string name)
    {
        for (int from = 0; text[from..].IndexOf(name, StringComparison.Ordinal) is >= 0 and var found; )
        {
            int at = from + found;
            int end = at + name.Length;
            while (end < text.Length && text[end] is '》' or '〉' or '>' or '”' or '"')
            {
                end++;
            }

            var before = text[..at].TrimEnd("《〈<“\"");
            before = before.EndsWith("中华人民共和国") ? before[..^7].TrimEnd("《〈<“\"") : before;
            bool other =
                Text.Any(text, end, ["实施", "办法", "细则", "若干", "配套", "解释", "条例", "贯彻", "的"]) > 0
                || Text.Ending(before, ["贯彻", "实施", "落实", "执行", "宣传", "学习"]) > 0;
            if (!other)
            {
                return at;
            }

            from = end;
        }

        return -1;
    }

    /// <summary>What stands behind a name up to the next: 第五十条.</summary>
    private static string Behind(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(Ends);
        return (end < 0 ? text : text[..end]).ToString();
    }
}
