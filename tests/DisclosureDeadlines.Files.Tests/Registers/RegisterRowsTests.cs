using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Grids;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Registers;

/// <summary>What is read from a row of a register, whatever columns there are, and how the case is judged, in both languages.</summary>
public sealed class RegisterRowsTests
{
    private const int Row = 7;

    /// <summary>
    /// A line is the rule, the day to judge on, and a column with its cell after each bar: @ before a day, # before a number, ! for an error
    /// of a formula, ⊘ where the row has ended.
    /// </summary>
    [Fact]
    public void Row_OfARegister_IsReadAndJudgedAsVerified() =>
        Said.OfLines("rows", line => Of(line.Split('|', StringSplitOptions.TrimEntries)));

    private static IEnumerable<string> Of(string[] parts)
    {
        string[] head = parts[0].Split(' ');
        bool from1904 = head.Contains("1904");
        var policy = head.Contains("latest") ? CasePolicy.Latest : CasePolicy.Default;
        Assert.True(ClockRules.TryFind(head[0], out var rule), head[0]);
        (string Heading, string Cell)[] columns =
        [
            .. parts[1..].Select(part => part.Split('=', 2)).Select(pair => (Heading: pair[0], Cell: pair[1])),
        ];
        var known = new RegisterHeadings("a").Columns([.. columns.Select(column => column.Heading)], 1);
        if (known is null)
        {
            return ["no register"];
        }

        LedgerCell[] cells = [.. columns.TakeWhile(column => column.Cell != "⊘").Select(column => Cell(column.Cell))];
        var row = new RegisterRow(rule, known, from1904).Read(Row, null, cells);
        var of = AuditedCase.Of(row, rule, LocalDatePattern.Iso.Parse(head[1]).Value, KnownDays.Calendar, policy);
        return [string.Join("; ", row.Happenings), Columns(of), .. Found(of), .. Said.InBoth(() => Words(of))];
    }

    private static string Columns(AuditedCase of) =>
        string.Join(
            " ",
            RegisterColumns
                .All.Select(column => (column.Name, column.Value(of).ForPrograms))
                .Where(column => column.ForPrograms is not null && column.Name is not ("row" or "reason"))
                .Select(column => $"{column.Name}={column.ForPrograms}")
        );

    private static IEnumerable<string> Words(AuditedCase of) =>
        [
            $"{CaseLine.TitleOf(of)}: {CaseStatusNames.Standing(of)}",
            .. of.Reading?.Flags.Select(flag => flag.Sentence.ToString(null)) ?? [],
        ];

    private static IEnumerable<string> Found(AuditedCase of)
    {
        if (of.Row.PrintedDue is { } printed)
        {
            yield return $"printed {IsoDate.Of(printed)}, otherwise {of.IsDueOtherwise}";
        }

        if (of.HappeningsLater > 0)
        {
            yield return $"later {of.HappeningsLater}";
        }

        if (of.PausedBy is { } by)
        {
            yield return $"paused by {by}";
        }
    }

    private static LedgerCell Cell(string text) =>
        text switch
        {
            "!" => LedgerCell.Unreadable(CellText.NoValue),
            ['@', ..] => LedgerCell.Of(LocalDatePattern.Iso.Parse(text[1..]).Value),
            ['#', ..] => CellText.Number(text[1..]),
            _ => LedgerCell.Of(text),
        };
}
