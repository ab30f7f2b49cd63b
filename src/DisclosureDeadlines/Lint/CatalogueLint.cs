using System.Collections.Immutable;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Lint;

/// <summary>
/// Finds what a catalogue's time limits have against them: more time than the law gives, no day where the law sets one, an old rule, a
/// slip. A finding is an <see cref="LintSeverity.Error"/> only where the words of a statute at hand leave nothing to judge.
/// </summary>
/// <example>
/// <code>
/// DisclosureCatalogue.TryFind("hohhot", out var catalogue);
/// var finding = CatalogueLint.Check(catalogue!).First(finding =&gt; finding.Severity == LintSeverity.Error);
/// Console.WriteLine($"{finding.Item.RowNumber} {finding.Code}"); // 11 UnitConflict
/// </code>
/// </example>
public static class CatalogueLint
{
    /// <summary>Checks every row against the clauses quoted beside it and the newest statutes that are known.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>The findings, by row, the surest of a row first.</returns>
    public static IReadOnlyList<LintFinding> Check(DisclosureCatalogue catalogue) => Check(catalogue, []);

    /// <summary>Checks every row, and compares the matter with that of other catalogues.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="others">The catalogues to compare with; the catalogue itself among them is left out.</param>
    /// <param name="inForceOn">The day whose law is applied; <see langword="null"/> for the newest that is known.</param>
    /// <param name="authority">
    /// Whose catalogue it is, where its rows and the catalogue itself do not tell; <see langword="null"/> if that is not known. What
    /// depends on it is then <see cref="LintSeverity.Possible"/>.
    /// </param>
    /// <returns>The findings, by row, the surest of a row first.</returns>
    /// <exception cref="ArgumentException">A catalogue is <see langword="null"/>.</exception>
    public static IReadOnlyList<LintFinding> Check(
        DisclosureCatalogue catalogue,
        IEnumerable<DisclosureCatalogue> others,
        LocalDate? inForceOn = null,
        string? authority = null
    )
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var statutes = new LintStatutes(catalogue, inForceOn, authority);
        var elsewhere = new LintElsewhere([catalogue, .. Given.All(others).Where(other => other != catalogue)]);
        return [.. catalogue.Items.SelectMany(item => CheckRow(item, statutes, elsewhere, catalogue).OrderBy(finding => finding.Severity))];
    }

    private static ImmutableArray<LintFinding> CheckRow(
        CatalogueItem item,
        LintStatutes statutes,
        LintElsewhere elsewhere,
        DisclosureCatalogue catalogue
    )
    {
        var findings = ImmutableArray.CreateBuilder<LintFinding>();
        findings.AddRange(LintClauses.Check(item));
        findings.AddRange(statutes.Check(item, findings.ToImmutable()));
        findings.AddRange(LintWording.Check(item));
        if (findings.All(finding => finding.Severity == LintSeverity.Note))
        {
            findings.AddRange(elsewhere.Check(item, catalogue));
        }

        return findings.ToImmutable();
    }
}
