using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Texts;

/// <summary>
/// Reports of more rows, offices, items and months than they show: what is left out, and what is said of it. The ledger is made, always the
/// same one.
/// </summary>
public sealed partial class LongReportsTests
{
    private const string Folder = "tests/DisclosureDeadlines.Cli.Tests/Texts/long";
    private const int LinesShown = 90;

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Audit_MoreThanIsShown_SaysWhatIsLeftOut(string language)
    {
        using var folder = new TemporaryFolder();
        byte[] ledger = Ledger();
        string page = Path.Combine(folder.Path, "out.html");
        string letter = Path.Combine(folder.Path, "out.docx");
        var said = new StringBuilder();
        said.Append(Outside("audit", InProcess.On(0, ledger, "audit", "-", "--today", "2026-06-15", "--lang", language)));
        said.Append(Outside("remind", InProcess.On(0, ledger, "remind", "-", "--today", "2026-06-15", "--lang", language)));
        InProcess.On(0, ledger, "audit", "-", "--today", "2026-06-15", "--out", page, "--lang", language);
        said.Append(CultureInfo.InvariantCulture, $"# page\n{Rows().Replace(ToolTextsTests.Content(page), "$1…$2")}\n");
        InProcess.On(0, ledger, "audit", "-", "--today", "2026-06-15", "--out", letter, "--lang", language);
        said.Append(CultureInfo.InvariantCulture, $"# letter\n{TextOfLetter(ToolTextsTests.Content(letter))}\n");

        Verify($"audit.{language}", said.ToString());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void CaseAudit_MoreThanIsShown_SaysWhatIsLeftOut(string language)
    {
        using var folder = new TemporaryFolder();
        byte[] register = Register();
        string[] command = ["case", "audit", "-", "--rule", "disclosureReply", "--today", "2026-06-15", "--lang", language];
        string page = Path.Combine(folder.Path, "out.html");
        string letter = Path.Combine(folder.Path, "out.docx");
        var said = new StringBuilder();
        said.Append(Outside("case audit", InProcess.On(0, register, command)));
        InProcess.On(0, register, [.. command, "--out", page]);
        said.Append(CultureInfo.InvariantCulture, $"# page\n{Cases().Replace(ToolTextsTests.Content(page), "$1…$2")}\n");
        InProcess.On(0, register, [.. command, "--out", letter]);
        said.Append(CultureInfo.InvariantCulture, $"# letter\n{TextOfLetter(ToolTextsTests.Content(letter))}\n");

        Verify($"case-audit.{language}", said.ToString());
    }

    /// <summary>What has changed since a report of all others: more lines than are listed.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void AuditSince_MoreThanIsShown_SaysWhatIsLeftOut(string language)
    {
        using var folder = new TemporaryFolder();
        string before = Path.Combine(folder.Path, "before.json");
        string page = Path.Combine(folder.Path, "out.html");
        InProcess.On(0, Ledger(), "audit", "-", "--today", "2024-03-15", "--out", before, "--lang", language);
        var said = new StringBuilder();
        said.Append(
            Outside(
                "audit --since",
                InProcess.On(0, Ledger(), "audit", "-", "--today", "2026-06-15", "--since", before, "--out", page, "--lang", language)
            )
        );
        string whole = ToolTextsTests.Content(page);
        int since = whole.IndexOf("<section id=\"since\"", StringComparison.Ordinal);
        Assert.True(since > 0);
        said.Append(
            CultureInfo.InvariantCulture,
            $"# page\n{whole[since..whole.IndexOf("</section>", since, StringComparison.Ordinal)]}\n"
        );

        Verify($"since.{language}", said.ToString());
    }

    private static void Verify(string name, string said) =>
        Verified.SourceFile(
            name,
            Repository.PathTo(Folder, name + ".verified.txt"),
            Repository.PathTo(Folder, name + ".received.txt"),
            said
        );

    private static byte[] Ledger()
    {
        var lines = new StringBuilder("标题,事项,公开时限,成文日期,发布日期,责任科室\n");
        for (int i = 0; i < 620; i++)
        {
            var day = new LocalDate(2024, 1, 2).PlusDays(i * 7 % 880);
            string published = (i % 5) switch
            {
                0 => "",
                1 => $"{day.PlusDays(40):uuuu-MM-dd}",
                _ => $"{day.PlusDays(9):uuuu-MM-dd}",
            };
            string limit = (i % 97) switch
            {
                5 => "及时公开",
                6 => "二十个工作日之后再说",
                _ => "信息形成之日起20个工作日内",
            };
            lines.Append(
                CultureInfo.InvariantCulture,
                $"文件{i},事项{i * 11 % 43},{limit},{day:uuuu-MM-dd},{published},科室{i * 13 % 71}\n"
            );
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private static byte[] Register()
    {
        var lines = new StringBuilder("编号,标题,收到日期,受理方式,答复日期,承办科室\n");
        for (int i = 0; i < 520; i++)
        {
            var day = new LocalDate(2025, 1, 2).PlusDays(i);
            string answered = (i % 4) switch
            {
                0 => "",
                1 => $"{day.PlusDays(50):uuuu-MM-dd}",
                _ => $"{day.PlusDays(9):uuuu-MM-dd}",
            };
            lines.Append(CultureInfo.InvariantCulture, $"{i},申请{i},{day:uuuu-MM-dd},当面,{answered},科室{i * 13 % 37}\n");
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    /// <summary>The lines outside of long tables: the first and the last ones.</summary>
    private static string Outside(string name, ToolRun run)
    {
        string[] lines = run.Output.Split('\n');
        string[] shown = lines.Length > 2 * LinesShown ? [.. lines[..LinesShown], "…", .. lines[^LinesShown..]] : lines;
        return $"# {name}: {run.ExitCode}, {lines.Length} lines\n{string.Join('\n', shown)}{run.Error}\n";
    }

    private static string TextOfLetter(string parts)
    {
        int start = parts.IndexOf("[word/document.xml]", StringComparison.Ordinal);
        int end = parts.IndexOf("\n[", start + 1, StringComparison.Ordinal);
        return string.Join('\n', Texts().Matches(parts[start..(end < 0 ? parts.Length : end)]).Select(match => match.Groups[1].Value));
    }

    /// <summary>Rows, months and reckonings are held elsewhere, of a ledger of a few.</summary>
    [GeneratedRegex(
        "(<table class=\"(?:rows|month|acts)[^>]*>|<section id=\"reckonings\">).*?(</table>|</section>)",
        RegexOptions.Singleline
    )]
    private static partial Regex Rows();

    [GeneratedRegex("(<tbody>(?:\\s*<tr.*?</tr>){5}).*?(</tbody>)", RegexOptions.Singleline)]
    private static partial Regex Cases();

    [GeneratedRegex("<w:t[^>]*>([^<]*)</w:t>")]
    private static partial Regex Texts();
}
