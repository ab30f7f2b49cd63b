using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>
/// Notices that were copied badly: a sign is lost, doubled or put in, or the text stops short. At each place of a few notices it is held what
/// then comes of them, and of all made ones that they are read or refused where they stand. What looks one sign too far, or counts from the
/// wrong one, is met here.
/// </summary>
public sealed class DamagedNoticesTests
{
    [Fact]
    public void Read_ANoticeDamagedAtEachPlace_GivesWhatItGave() =>
        MadeTable.Verify("notices-damaged", lines => OutcomesOf(Assert.Single(lines)));

    /// <summary>Nothing stands behind the sign that is the last, neither a signature nor the end of a line.</summary>
    [Fact]
    public void Read_EveryMadeNoticeThatStopsAnywhere_IsReadOrRefusedAtAPlaceOfIt() =>
        Assert.DoesNotContain(
            MadeNotices
                .Of("notices-made")
                .SelectMany(made => Beginnings(MadeNotices.Around(made.Frame, made.Said).Above, made.Said))
                .Distinct()
                .Where((_, number) => number % Share.Step == 0),
            Fails
        );

    /// <summary>
    /// A case is what happens, a tab, the frame, a tab, and what stands in it. An outcome is the sign that is lost, doubled or the last, or
    /// behind which the other is put in, a tab, and what comes of it; signs in a row of which the same comes stand together.
    /// </summary>
    private static IEnumerable<string> OutcomesOf(string made)
    {
        string[] cells = made.Split('\t');
        string said = MadeNotices.Said(cells[2]);
        var (above, below) = MadeNotices.Around(cells[1], said);
        string signs = "";
        string? before = null;
        for (int at = 0; at < said.Length; at++)
        {
            string outcome = Outcome(
                cells[0] switch
                {
                    "stops" => above + said[..(at + 1)],
                    "lost" => above + said.Remove(at, 1) + below,
                    "doubled" => above + said.Insert(at, said[at].ToString()) + below,
                    ['+', var sign] => above + said.Insert(at + 1, sign.ToString()) + below,
                    _ => throw new InvalidOperationException($"Nothing is known that is called {cells[0]}."),
                }
            );
            if (before is not null && outcome != before)
            {
                yield return $"{signs}\t{before}";
                signs = "";
            }

            signs += said[at] == '\n' ? '␤' : said[at];
            before = outcome;
        }

        yield return $"{signs}\t{before}";
    }

    /// <summary>The days and the remarks in Chinese, or the refusal with its place.</summary>
    private static string Outcome(string text)
    {
        if (!NoticeText.TryRead(text, "notice.txt", out var reading, out var fault))
        {
            return fault.Chinese.Replace("notice.txt ", "", StringComparison.Ordinal);
        }

        var notice = reading.Notice;
        return string.Join(
            "; ",
            notice
                .Clauses.Select(clause => NoticeOutcome.Shown(clause, notice.Year) + (clause.Scope is { } people ? $" {people}" : ""))
                .Concat(reading.Remarks.Select(remark => remark.Chinese))
        );
    }

    private static IEnumerable<string> Beginnings(string above, string said) =>
        Enumerable.Range(1, said.Length).Select(length => above + said[..length]);

    private static bool Fails(string text)
    {
        try
        {
            var notice = NoticeText.Read(text, "notice.txt").Notice;
            return notice.Clauses.Any(clause => clause.DaysOff.Count + clause.MakeUpWorkdays.Count == 0);
        }
        catch (DocumentFormatException refusal)
        {
            string[] lines = text.Split('\n');
            string[] place = refusal.Path.Split(':');
            int line = int.Parse(place[0], CultureInfo.InvariantCulture);
            int column = int.Parse(place[1], CultureInfo.InvariantCulture);
            return line < 1 || line > lines.Length || column < 1 || column > lines[line - 1].Length + 1;
        }
        catch (ArgumentException)
        {
            return true;
        }
        catch (IndexOutOfRangeException)
        {
            return true;
        }
    }
}
