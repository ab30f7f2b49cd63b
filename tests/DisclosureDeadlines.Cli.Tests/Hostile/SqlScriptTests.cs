using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files.Days;
using DisclosureDeadlines.Files.Sql;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Hostile;

/// <summary>A script of SQL with texts in it that would be SQL.</summary>
public sealed class SqlScriptTests
{
    private const int Region = 0;
    private const int Date = 2;
    private const int Holiday = 5;
    private const int Notice = 6;

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string dialect in SqlScript.Dialects)
            {
                foreach (
                    string text in (string[])
                        [
                            HostileTexts.Worst,
                            HostileTexts.WithZero,
                            "\\",
                            "'",
                            "''",
                            "\\'",
                            "\n",
                            "\\n\\u0041\\x41",
                            "*/",
                            "--",
                            "' || chr(65) || '",
                        ]
                )
                {
                    cases.Add(dialect, text);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Script_TextsOfANotice_AreTextsAndNothingElse(string dialect, string text)
    {
        var notice = HostileTexts.Read(HostileTexts.Notice(text, region: "丙州" + text));
        string script = Script(ChinaCalendar.Projected.With(notice).In(notice.Region!), dialect);

        Assert.False(HostileTexts.HasForgedLine(script));
        Assert.Empty(HostileTexts.Unseen(script));
        var rows = SqlValues.RowsOf(script, dialect).ToDictionary(row => row[Date]);
        Assert.Equal(30, rows.Count);
        Assert.All(rows.Values, row => Assert.Equal(12, row.Count));
        Assert.All(rows.Values, row => Assert.Equal(Read(dialect, "丙州" + text), row[Region]));
        Assert.Equal(
            (Read(dialect, "春节" + HostileTexts.Piece(text, 0)), Read(dialect, notice.Number!)),
            (rows["2027-02-05"][Holiday], rows["2027-02-05"][Notice])
        );
    }

    /// <summary>
    /// What follows a script's first line must be what follows it in every other: nothing that a notice says can stand there.
    /// </summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Script_LinesThatHoldNoText_AreThoseOfAnHonestScript(string dialect, string text)
    {
        var hostile = HostileTexts.Read(HostileTexts.Notice(text, inHoliday: false));
        var honest = HostileTexts.Read(HostileTexts.Notice(""));

        string[] found = Script(ChinaCalendar.Projected.With(hostile), dialect).Split('\n');
        string[] expected = Script(ChinaCalendar.Projected.With(honest), dialect).Split('\n');

        Assert.Equal(expected.Length, found.Length);
        Assert.All(
            expected.Zip(found),
            lines =>
                Assert.True(
                    lines.First == lines.Second || lines.First.Contains("国办发明电〔2026〕9号", StringComparison.Ordinal),
                    lines.Second
                )
        );
    }

    /// <summary>PostgreSQL has no character zero in its texts.</summary>
    private static string Read(string dialect, string text) => dialect == "postgresql" ? text.Replace('\0', '␀') : text;

    private static string Script(WorkingDayCalendar calendar, string dialect)
    {
        using var output = new StringWriter { NewLine = "\n" };
        SqlScript.Write(
            output,
            DayTable.Of(calendar, ArithmeticQuestions.Days(calendar, new LocalDate(2027, 2, 1), new LocalDate(2027, 3, 2))),
            SqlScript.DialectCalled(dialect)
        );
        return output.ToString();
    }
}
