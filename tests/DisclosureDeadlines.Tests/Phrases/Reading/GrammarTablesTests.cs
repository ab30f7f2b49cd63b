using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases.Reading;

/// <summary>The tables that the library compiles in say what seeds/grammar says.</summary>
public sealed class GrammarTablesTests
{
    private const string Room = "src/DisclosureDeadlines/Phrases/Reading";

    [Fact]
    public void LexiconTable_WrittenFromTheWords_IsTheOneCompiled() =>
        AssertIsCompiled("LexiconTable", LexiconText.Write(Lines("words.tsv")));

    [Fact]
    public void RoleTable_WrittenFromTheRoles_IsTheOneCompiled() => AssertIsCompiled("RoleTable", RolesText.Write(Lines("roles.tsv")));

    [Fact]
    public void WordLists_WrittenFromTheLists_AreThoseCompiled() => AssertIsCompiled("WordLists", ListsText.Write(Lines("lists.tsv")));

    private static IEnumerable<string> Lines(string table) => File.ReadLines(Repository.PathTo("seeds/grammar", table));

    private static void AssertIsCompiled(string name, string text)
    {
        string folder = Repository.PathTo(Room);
        Verified.SourceFile($"{name}.g.cs", Path.Combine(folder, $"{name}.g.cs"), Path.Combine(folder, $"{name}.g.received.txt"), text);
    }
}
