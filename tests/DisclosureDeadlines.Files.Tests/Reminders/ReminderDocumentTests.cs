using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Reminders;
using DisclosureDeadlines.Files.Tests.Audits;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Reminders;

/// <summary>What a ledger has to be reminded of, whole, in each format and both languages, on several days.</summary>
public sealed class ReminderDocumentTests
{
    private static readonly LocalDate Today = new(2026, 11, 5);

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Documents_OfALedger_AreAsVerified(string culture)
    {
        using var spoken = new InCulture(culture);
        var text = new StringBuilder();
        foreach (
            var (of, report) in ((string, ReminderReport)[])
                [
                    ("the last day of some", Report(Today, [9, 8, 3], keepsLater: true, [])),
                    (
                        "a day off, after an imported notice",
                        Report(new LocalDate(2027, 10, 2), [10, 5, 0], keepsLater: true, [MadeLedger.Notice])
                    ),
                    ("nothing kept for later", Report(new LocalDate(2026, 10, 12), [1], keepsLater: false, [])),
                    ("an empty ledger", Report(Today, [1], keepsLater: true, [], [])),
                ]
        )
        {
            foreach (var format in Enum.GetValues<ReminderFormat>())
            {
                text.Append("# ").Append(of).Append(", ").Append(format).Append('\n').Append(Written(format, report));
            }
        }

        Verified.Text($"reminders.{culture}", text.ToString());
    }

    [Fact]
    public void List_OfALedger_CountsEachKind()
    {
        var report = Report(Today, [9, 8, 3], keepsLater: true, []);
        var counted = Report(Today, [9, 8, 3], keepsLater: false, []);
        int[] kinds = [.. Enum.GetValues<ReminderKind>().Select(report.List.Count)];

        Assert.Equal(report.List.LaterCount, report.List.Count(ReminderKind.Later));
        Assert.Equal(0, counted.List.Count(ReminderKind.Later));
        Assert.Equal(report.List.LaterCount, counted.List.LaterCount);
        Assert.Equal(report.List.Next, counted.List.Next);
        Assert.Equal(kinds.Sum() - report.List.LaterCount, report.List.Now.Count());
        Assert.Equal(kinds.Sum() - report.List.Count(ReminderKind.Overdue), report.List.Coming.Count());
        Assert.DoesNotContain(0, kinds);
    }

    private static string Written(ReminderFormat format, ReminderReport report)
    {
        using var output = new StringWriter();
        output.NewLine = "\n";
        ReminderDocument.Write(output, format, report);
        return output.ToString();
    }

    private static ReminderReport Report(LocalDate today, int[] ahead, bool keepsLater, HolidayNotice[] imported, LedgerRow[]? rows = null)
    {
        var calendar = imported.Length == 0 ? KnownDays.Calendar : KnownDays.Calendar.With(imported);
        var place = new LedgerPlace("某局/台账.csv");
        var audit = MadeLedger.Audit(today, calendar);
        var list = new ReminderList(new LedgerReminders(audit, ahead), keepsLater);
        using var source = MadeLedger.Source(place, rows);
        new AuditWork(new AuditRun(place, audit, imported), source, isStrict: false, new Unwatched()).Run(list);
        return new ReminderReport(place, list, new ChosenCalendar(calendar, imported)) { Notes = ["没有用到的列：天气。"] };
    }
}
