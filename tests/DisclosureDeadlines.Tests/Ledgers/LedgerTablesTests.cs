using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>Whole tables of ledgers in small: rows of headings, and rows below them, with all that the reader and the audit say.</summary>
public sealed class LedgerTablesTests
{
    private static readonly WorkingDayCalendar Calendar = ChinaCalendar.Projected;

    /// <summary>Which column is taken for what, which are not, and why.</summary>
    [Fact]
    public void Headers_OfManyMakings_AreReadWordForWord()
    {
        using var english = new InCulture("en");
        SaidOfTexts.AreAsVerified("ledger-headers", text => Said(text.Split('|')));
    }

    /// <summary>
    /// A line that begins with @ has the headings of the rows below it, and before them what is given: today, the year, the year above, 1904, the
    /// office, the days within which something is soon.
    /// </summary>
    [Fact]
    public void Rows_BelowTheirHeadings_AreReadAndJudgedWordForWord()
    {
        LedgerReader? reader = null;
        LedgerAudit? audit = null;
        Assert.True(DisclosureCatalogue.TryFind("hohhot", out var catalogue));
        SaidOfTexts.AreAsVerified(
            "ledger-audits",
            (line, text) =>
            {
                text.Append(line);
                string[] cells = SaidOfTexts.Written(line).Split('|');
                if (line[0] == '@')
                {
                    var given = Given(cells[0]);
                    reader = ReaderOf(LedgerColumns.Read(cells[1..]), given);
                    audit = new LedgerAudit(Calendar, Day.Of(given["@"]))
                    {
                        Catalogue = catalogue,
                        SoonWithin = Number(given, "soon") ?? LedgerAudit.DefaultSoonWithin,
                    };
                    text.Append('\n');
                    return;
                }

                var row = reader!.Read(2, [.. cells.Select(Cell)], out var year);
                text.Append('\t').Append(row is null ? "nothing" : Said(audit!.Audit(row), year)).Append('\n');
            }
        );
    }

    private static LedgerReader ReaderOf(LedgerColumns columns, Dictionary<string, string> given) =>
        new(columns, given.ContainsKey("1904"))
        {
            YearAbove = Number(given, "above"),
            YearGiven = Number(given, "year"),
            OfficeOfAll = given.GetValueOrDefault("office"),
            HowToGiveYear = given.ContainsKey("asked") ? new("可以给出年份", "give a year") : null,
        };

    /// <summary>A number is one to the table itself behind a =, a date behind a !, and ? is a cell that could not be had.</summary>
    private static LedgerCell Cell(string text) =>
        text switch
        {
            ['=', .. var number] => LedgerCell.Of(double.Parse(number, CultureInfo.InvariantCulture)),
            ['!', .. var date] => LedgerCell.Of(Day.Of(date)),
            "?" => LedgerCell.Unreadable(new("公式没有算出值", "the formula was never calculated")),
            _ => LedgerCell.Of(text.Replace("~", "信息形成之日起20个工作日内", StringComparison.Ordinal)),
        };

    private static Dictionary<string, string> Given(string settings) =>
        settings.Split(' ').Select(part => part.Split(':')).ToDictionary(part => part[0], part => part.ElementAtOrDefault(1) ?? "");

    private static int? Number(Dictionary<string, string> given, string name) =>
        given.TryGetValue(name, out string? text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Said(AuditedRow found, RowYear year)
    {
        var row = found.Row;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{found.State} formed {Iso(row.EventDate)} out {Iso(row.Published)} ");
        text.Append(CultureInfo.InvariantCulture, $"due {Iso(found.DueOn)} late {found.DaysLate}/{found.WorkingDaysLate} ");
        text.Append(CultureInfo.InvariantCulture, $"left {found.DaysLeft}/{found.WorkingDaysLeft}");
        Add(text, "period", found.Period?.ToString());
        Add(text, "office", found.Office);
        Add(text, "item", found.ItemName == "信息形成之日起20个工作日内" ? null : found.ItemName);
        Add(text, "openness", row.Openness);
        Add(text, "year", year.IsUsed || year.IsWanted ? $"{year.Year} {year.Source} {year.IsUsed} {year.IsWanted}" : null);
        Add(text, "found", found.Findings.Count == 0 ? null : string.Join(' ', found.Findings));
        foreach (var sentence in new[] { row.Fault, row.Doubt, found.Reason }.OfType<BilingualText>().Distinct())
        {
            text.Append(CultureInfo.InvariantCulture, $" # {sentence.Chinese} = {sentence.English}");
        }

        return text.ToString();
    }

    private static string Said(string[] headings)
    {
        LedgerColumns columns;
        try
        {
            columns = LedgerColumns.Read(headings);
        }
        catch (LedgerHeaderException e)
        {
            return $"{e.Field} {e.IsOfOneName}: {e.Message}";
        }
        catch (FormatException e)
        {
            return e.Message;
        }

        var text = new StringBuilder();
        text.AppendJoin(
            ' ',
            Enum.GetValues<LedgerField>().Where(field => columns[field] is not null).Select(field => $"{field}:{columns[field]}")
        );
        Add(text, "unused", columns.Unused.Count == 0 ? null : string.Join('|', columns.Unused));
        Add(text, "openness", columns.OpennessPlaces.IsEmpty ? null : string.Join(' ', columns.OpennessPlaces));
        Add(text, "published too", columns.OtherPublishedPlaces.IsEmpty ? null : string.Join(' ', columns.OtherPublishedPlaces));
        Add(
            text,
            "witnesses",
            columns.Witnesses.IsEmpty ? null : string.Join(' ', columns.Witnesses.Select(of => $"{of.Place}:{of.Kind}"))
        );
        Add(text, "unit", columns.LimitUnit);
        foreach (var remark in columns.Remarks)
        {
            text.Append(CultureInfo.InvariantCulture, $" # {remark.Chinese} = {remark.English}");
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"; {name} {value}");
        }
    }

    private static string Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
