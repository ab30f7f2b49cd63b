using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Files.Sql;

/// <summary>How an engine wants its values written.</summary>
/// <param name="Name">The name of the dialect and of its script.</param>
/// <param name="RowsPerInsert">How many rows one statement may hold.</param>
internal sealed record SqlDialect(string Name, int RowsPerInsert)
{
    /// <summary>Whether a backslash escapes in a text, and not only a doubled quote.</summary>
    public bool HasBackslashes { get; init; }

    /// <summary>Whether a date is written as a text, and a truth as a number.</summary>
    public bool HasPlainLiterals { get; init; }

    /// <summary>What stands between two rows. The client of ClickHouse takes the end of the line for the end of the rows.</summary>
    public char RowBreak { get; init; } = '\n';

    /// <summary>Whether dates are subtracted by a function.</summary>
    public bool HasDateDiff { get; init; }

    /// <summary>Whether a join may be told to send its small side to every machine.</summary>
    public bool HasBroadcast { get; init; }

    /// <summary>An expression for the calendar days from one date to another.</summary>
    public string DaysBetween(string from, string to) => HasDateDiff ? $"datediff({to}, {from})" : $"{to} - {from}";

    /// <summary>The hint of a join, where there is one; a blank follows it.</summary>
    public string Broadcast(string tables) => HasBroadcast ? $"/*+ BROADCAST({tables}) */ " : "";

    public string Of(LocalDate? date) => date is { } day
        ? (HasPlainLiterals ? "" : "DATE ") + $"'{LocalDatePattern.Iso.Format(day)}'"
        : "NULL";

    public string Of(bool truth) => (truth, HasPlainLiterals) switch
    {
        (true, true) => "1",
        (false, true) => "0",
        (true, false) => "true",
        (false, false) => "false",
    };

    public string Of(string? text) => (text, HasBackslashes) switch
    {
        (null, _) => "NULL",
        (_, true) => $"'{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'",
        (_, false) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
    };
}
