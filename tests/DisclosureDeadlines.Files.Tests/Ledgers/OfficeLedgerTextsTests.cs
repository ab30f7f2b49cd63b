using System.Text;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Files.Tests.Inputs;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Ledgers;

/// <summary>All that is read of each of the offices' files as a ledger, and all that is said of it in either language.</summary>
public sealed class OfficeLedgerTextsTests
{
    /// <summary>The files by the letter that their names begin with.</summary>
    public static TheoryData<char> Letters => [.. "CLMNPQRSTUVW"];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Files_OfALetter_AreReadAsVerified(char letter)
    {
        using var chinese = new InCulture("zh-CN");
        Verified.Text($"Ledgers.{letter}.zh", Texts(letter, hasRows: true));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Files_OfALetter_AreSpokenOfInEnglishAsVerified(char letter)
    {
        using var english = new InCulture("en");
        Verified.Text($"Ledgers.{letter}.en", Texts(letter, hasRows: false));
    }

    private static string Texts(char letter, bool hasRows)
    {
        var text = new StringBuilder();
        foreach (string file in OfficeFiles.Beginning(letter))
        {
            Told.Line(text, file);
            Told.Ledger(text, File.ReadAllBytes(OfficeFiles.PathTo(file)), file, hasRows: hasRows);
        }

        return text.ToString();
    }
}
