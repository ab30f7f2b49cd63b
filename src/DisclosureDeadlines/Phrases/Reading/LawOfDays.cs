using NodaTime;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// The laws inside which 日 means 工作日, how many 日, and since when: 行政许可法 art. 82 (all, 2004), 行政处罚法 art. 85 (2, 3, 5, 7, since the revision
/// of 2021), 行政强制法 art. 69 (to 10, 2012), 行政复议法 art. 88 (3, 5, 7, 10, since the revision of 2024; before it art. 40: 5, 7).
/// </summary>
internal static class LawOfDays
{
    private static readonly LocalDate Licensing = new(2004, 7, 1);
    private static readonly LocalDate Penalties = new(2021, 7, 15);
    private static readonly LocalDate Coercion = new(2012, 1, 1);
    private static readonly LocalDate Review = new(1999, 10, 1);
    private static readonly LocalDate ReviewRevised = new(2024, 1, 1);

    /// <summary>Which of the laws a text names.</summary>
    public static LawsOfDays Named(ReadOnlySpan<char> law) =>
        law.IsEmpty ? LawsOfDays.None
        : (Names(law, "行政许可法") ? LawsOfDays.Licensing : LawsOfDays.None)
        | (Names(law, "行政处罚法") ? LawsOfDays.Penalties : LawsOfDays.None)
        | (Names(law, "行政强制法") ? LawsOfDays.Coercion : LawsOfDays.None)
        | (Names(law, "行政复议法") ? LawsOfDays.Review : LawsOfDays.None);

    /// <summary>Whether so many 日 of one of the laws are working days for an event of a day; for one of today where no day is given.</summary>
    public static bool SaysWorkingDays(LawsOfDays laws, int days, LocalDate? on)
    {
        var day = on ?? LocalDate.MaxIsoValue;
        return (day >= Licensing && laws.HasFlag(LawsOfDays.Licensing))
            || (day >= Penalties && days is 2 or 3 or 5 or 7 && laws.HasFlag(LawsOfDays.Penalties))
            || (day >= Coercion && days <= 10 && laws.HasFlag(LawsOfDays.Coercion))
            || (day >= Review && (days is 5 or 7 || (day >= ReviewRevised && days is 3 or 10)) && laws.HasFlag(LawsOfDays.Review));
    }

    /// <summary>A regulation made under a law (行政复议法实施条例, 《行政许可法》实施办法, 关于贯彻行政处罚法的意见) is not that law.</summary>
    private static bool Names(ReadOnlySpan<char> law, string name)
    {
        for (int at = law.IndexOf(name, StringComparison.Ordinal); at >= 0;)
        {
            int end = at + name.Length;
            while (end < law.Length && law[end] is '》' or '〉' or '>' or '”' or '"')
            {
                end++;
            }

            var before = law[..at].TrimEnd("《〈<“\"").TrimEnd("中华人民共和国").TrimEnd("《〈<“\"");
            bool other = Text.Any(law, end, ["实施", "办法", "细则", "若干", "配套", "解释", "条例", "贯彻", "的"]) > 0
                || Text.Ending(before, ["贯彻", "实施", "落实", "执行", "宣传", "学习"]) > 0;
            if (!other)
            {
                return true;
            }

            int next = law[end..].IndexOf(name, StringComparison.Ordinal);
            at = next < 0 ? -1 : end + next;
        }

        return false;
    }
}
