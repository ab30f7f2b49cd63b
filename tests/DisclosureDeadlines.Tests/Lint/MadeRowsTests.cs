using System.Text.Json;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Tests.House;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>
/// Rows made of what real catalogues print by exchanging the matter, the limit, the legal basis, the quoted clause and who publishes. What is
/// found in them was looked at once; it is held word for word, so that a change that is meant for one row shows what else it changes.
/// </summary>
public sealed class MadeRowsTests
{
    private static readonly string[] Header = ["一级事项", "二级事项", "公开内容", "公开时限", "公开依据", "条款时限", "公开主体"];

    [Fact]
    public void Check_EveryMadeRow_FindsWhatItFound() => MadeTable.Verify("rows-made", FindingsIn);

    /// <summary>
    /// Rows that follow each other are one catalogue. Before them there may be the day whose law is applied, whose catalogue it is, its place;
    /// a row with a plus is one of another catalogue.
    /// </summary>
    private static IEnumerable<string> FindingsIn(IReadOnlyList<string> lines)
    {
        string? Given(string name) =>
            lines.FirstOrDefault(line => line.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
        string?[][] Rows(bool others) =>
            [
                .. lines
                    .Where(line => line.Contains('\t', StringComparison.Ordinal) && line.StartsWith('+') == others)
                    .Select(line => line.TrimStart('+').Split('\t').Select(cell => cell.Length == 0 ? null : cell).ToArray()),
            ];
        var mine = DisclosureCatalogue.FromTable("mine", Header, Rows(false), new CatalogueTableOptions { Place = Given("place") });
        DisclosureCatalogue[] other = Rows(true) is { Length: > 0 } rows
            ? [DisclosureCatalogue.FromTable("other", Header, rows, new CatalogueTableOptions { Authority = "邻县某局" })]
            : [];
        var findings = CatalogueLint.Check(
            mine,
            other,
            Given("day") is { } day ? LocalDatePattern.Iso.Parse(day).Value : null,
            Given("authority")
        );
        return findings.Count == 0
            ? ["nothing"]
            : findings.SelectMany(finding =>
                new[]
                {
                    $"{finding.Item.RowNumber} {Camel(finding.Severity)} {Camel(finding.Code)} {finding.Source ?? "-"}",
                    $"  {finding.Message.Chinese}",
                    $"  {finding.Message.English}",
                }
            );
    }

    private static string Camel(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
