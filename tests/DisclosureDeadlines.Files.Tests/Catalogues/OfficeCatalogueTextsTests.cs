using System.Text;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Files.Tests.Inputs;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Catalogues;

/// <summary>All that is read of each of the offices' files as a catalogue, and all that is said of it in either language.</summary>
public sealed class OfficeCatalogueTextsTests
{
    /// <summary>The files by the letter that their names begin with.</summary>
    public static TheoryData<char> Letters => [.. "CLMNPQRSTUVW"];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Files_OfALetter_AreReadAsVerified(char letter)
    {
        using var chinese = new InCulture("zh-CN");
        Verified.Text($"Catalogues.{letter}.zh", Texts(letter, hasRows: true));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Files_OfALetter_AreSpokenOfInEnglishAsVerified(char letter)
    {
        using var english = new InCulture("en");
        Verified.Text($"Catalogues.{letter}.en", Texts(letter, hasRows: false));
    }

    private static string Texts(char letter, bool hasRows)
    {
        var text = new StringBuilder();
        foreach (string file in OfficeFiles.Beginning(letter))
        {
            byte[] bytes = File.ReadAllBytes(OfficeFiles.PathTo(file));
            Told.Line(text, file);
            Told.Catalogue(text, bytes, file, hasMergedCells: false, isLenient: false, hasRows);
            if (letter == 'C')
            {
                Told.Line(text, "  merged, lenient:");
                Told.Catalogue(text, bytes, file, hasMergedCells: true, isLenient: true, hasRows);
            }
        }

        return text.ToString();
    }
}
