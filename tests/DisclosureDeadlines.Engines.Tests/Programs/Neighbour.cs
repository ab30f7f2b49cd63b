namespace DisclosureDeadlines.Engines.Tests.Programs;

/// <summary>A program from outside that a test needs.</summary>
public enum Neighbour
{
    PostgreSql,
    ClickHouse,
    DuckDb,
    IcalJs,
    ChineseDays,
    ChineseWorkday,
    LibreOffice,

    /// <summary>LibreOffice with its word processor, which is a package of its own.</summary>
    LibreOfficeWriter,
}
