using DisclosureDeadlines.Cases;
using NodaTime;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>What is known of the report on a register before its first case.</summary>
/// <param name="File">What the register's file is called.</param>
/// <param name="Rule">The rule that the cases are read by.</param>
/// <param name="Today">The day to judge on.</param>
/// <param name="Policy">How to count where the law leaves a choice.</param>
/// <param name="DataVersion">The newest notice that the calendar is made from.</param>
/// <param name="SoonWithin">How many working days ahead is soon.</param>
internal sealed record RegisterRun(string File, ClockRule Rule, LocalDate Today, CasePolicy Policy, string DataVersion, int SoonWithin)
{
    /// <summary>Whose report it is; null if nobody is named.</summary>
    public string? Organisation { get; init; }

    /// <summary>Opens the register's file once more, to be given back with the report; null where that cannot be done.</summary>
    public Func<Stream>? Source { get; init; }

    /// <summary>The tables of the register, complete when its cases have been gone through.</summary>
    public required IReadOnlyList<RegisterTable> Tables { get; init; }
}
