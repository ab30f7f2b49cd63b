using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Audits;

/// <summary>A ledger read in this process, in English.</summary>
internal static class LedgerBytes
{
    private static readonly LedgerOptions NoOptions = new(new Dictionary<string, LedgerField>(), null);

    /// <summary>The rows by their numbers: what was read, or why it could not be.</summary>
    public static Dictionary<int, string> Rows(byte[] file, LedgerOptions? options = null)
    {
        using var english = new InCulture("en");
        using var ledger = LedgerFile.Open(new MemoryStream(file), "standard input", options ?? NoOptions);
        return ledger.Rows.ToDictionary(
            row => row.Number,
            row => row.Fault?.English ?? $"{row.Title} {row.EventDate:uuuu-MM-dd} {row.Published:uuuu-MM-dd}".TrimEnd()
        );
    }

    /// <summary>The one sentence in which a file is refused.</summary>
    public static string Refusal(byte[] file)
    {
        var e = Assert.Throws<OfficeFileException>(() => Rows(file));
        Assert.DoesNotContain('\n', e.Message);
        Assert.EndsWith(".", e.Message, StringComparison.Ordinal);
        return e.Message;
    }
}
