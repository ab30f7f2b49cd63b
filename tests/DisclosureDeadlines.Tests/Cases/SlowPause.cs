using DisclosureDeadlines.Cases;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>A pause as the slow clock keeps it.</summary>
internal sealed class SlowPause(PausePart part, Happening asked, DateOnly begin, DateOnly? term)
{
    public PausePart Part => part;

    public Happening Asked => asked;

    public DateOnly Begin => begin;

    public DateOnly? Term => term;

    public DateOnly? End { get; set; }

    public bool IsAnswered { get; set; }

    public bool RunsOn(DateOnly day) => End is null && !(term < day);

    /// <summary>Whether a day is left out by this pause alone, if it ends on a day.</summary>
    public bool Covers(DateOnly day, DateOnly? end, string way) =>
        way switch
        {
            "careful" => day > begin && !(day >= end),
            "generous" => day >= begin && !(day > end),
            _ => day > begin && !(day > end),
        };
}
