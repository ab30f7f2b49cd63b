using System.Globalization;
using System.Text;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases.Reading;

/// <summary>The page of the grammar is printed from the tables, so that it says what the reader does.</summary>
public sealed class GrammarPageTests
{
    private const string Head = """
        # The grammar of printed limits · 时限短语的语法

        This page is printed from the tables in `seeds/grammar` by a test; change the tables, not the page. 本页由测试从 `seeds/grammar` 的表格印出；要改就改表格，不改本页。

        A phrase is read in stages, each of which takes a value and gives a value:

            normalise ▶ anchors ▶ roles ▶ event, condition, object ▶ join ▶ rule (or a refusal with its place)

        - **Anchors** are what can only be time: a number with a unit, a date, a cycle, 当日, 同步, 长期. Nothing else is looked at as time.
        - The **role** of a length is that of the first row of the table below that fits what touches it; none fits a last day after an event (之日起20日内).
        - The **event** is what stands before a length, up to its link; everything else is left alone and never decides whether a phrase is read.
        - The **gate** refuses, with the place, what denies a duty, sets an earliest day, is no whole number, or goes on behind the limit with what could change it.

        To add a wording, add it to the row of its class, or add a row with an example and a counter-example, run the tests, and move the tables that they write over the compiled ones.
        要增加一种写法，把它加到同类的那一行，或者另加一行并附一个正例和一个反例；运行测试，再用测试写出的表格替换编译进去的表格。

        """;

    [Fact]
    public void Page_OfTheGrammar_IsPrintedFromTheTables()
    {
        string folder = Repository.PathTo("docs");
        Verified.SourceFile("docs/grammar.md", Path.Combine(folder, "grammar.md"), Path.Combine(folder, "grammar.received.txt"), Page());
    }

    private static string Page()
    {
        var text = new StringBuilder(Head);
        text.Append("\n## Roles of a length · 一段时间的作用\n\n");
        text.Append(
            "| role | touched by | clause has | followed by | and | example | read as | beside it | read as |\n|---|---|---|---|---|---|---|---|---|\n"
        );
        Append(text, "roles.tsv");
        text.Append("\n## Words by class · 词类\n\n");
        text.Append("| class | words | value | example | read as | beside it | read as |\n|---|---|---|---|---|---|---|\n");
        Append(text, "words.tsv");
        text.Append("\n## Lists that a stage looks for · 各步骤用的词表\n\n");
        text.Append("| list | words | value | example | read as | beside it | read as |\n|---|---|---|---|---|---|---|\n");
        Append(text, "lists.tsv");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string table)
    {
        foreach (string line in File.ReadLines(Repository.PathTo("seeds/grammar", table)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {string.Join(" | ", line.Split('\t').Select(cell => cell.Replace("|", " ", StringComparison.Ordinal)))} |\n"
            );
        }
    }
}
