using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

public sealed class LedgerRemindersTests
{
    private const int Seed = 20261120;

    [Theory]
    [InlineData("2026-10-21 Wed", "2026-10-22", ReminderKind.Ahead)]
    [InlineData("2026-10-20 Tue", "2026-10-22", ReminderKind.Between)]
    [InlineData("2026-10-19 Mon", "2026-10-22", ReminderKind.Ahead)]
    [InlineData("2026-10-16 Fri", "2026-10-22", ReminderKind.Later)]
    [InlineData("2026-10-18 Sun", "2026-10-22", ReminderKind.Later)]
    [InlineData("2026-10-22 Thu", "2026-10-22", ReminderKind.LastDay)]
    [InlineData("2026-10-23 Fri", "2026-10-22", ReminderKind.Overdue)]
    [InlineData("2026-10-24 Sat", "2026-10-27", ReminderKind.Between)] // Monday and Tuesday are left
    [InlineData("2026-10-25 Sun", "2026-10-26", ReminderKind.Ahead)] // as Friday said
    [InlineData("2026-10-23 Fri", "2026-10-25", ReminderKind.LastDay)] // due on a Sunday: Friday is the last day
    [InlineData("2026-10-22 Thu", "2026-10-25", ReminderKind.Ahead)]
    [InlineData("2026-10-25 Sun", "2026-10-25", ReminderKind.LastDay)]
    public void Of_OpenRow_TellsHowNearItIs(string today, string due, ReminderKind kind)
    {
        var reminder = On(today, 3, 1)(Row(due))!;

        Assert.Equal((kind, Day.Of(due)), (reminder.Kind, reminder.DueOn));
        Assert.All(reminder.Days, day => Assert.True(ChinaCalendar.Projected.IsWorkingDay(day)));
    }

    [Fact]
    public void Of_PublishedRow_IsNothing() =>
        Assert.Null(On("2026-10-21", 1)(Row("2026-10-22") with { Published = Day.Of("2026-10-21") }));

    [Fact]
    public void Of_RowWhosePublicationIsDatedAfterToday_IsStillOpen()
    {
        var reminder = On("2026-10-21", 1)(Row("2026-10-22") with { Published = Day.Of("2026-10-22") })!;

        Assert.Equal((ReminderKind.Ahead, 1), (reminder.Kind, reminder.Status.WorkingDaysLeft));
    }

    [Fact]
    public void Of_RowWithoutADueDate_IsNothing() => Assert.Null(On("2026-10-21", 1)(new LedgerRow(2) { Limit = "实时公开" }));

    [Fact]
    public void Make_NumbersInAnyOrder_HasEachOnceTheMostFirst()
    {
        var audit = new LedgerAudit(ChinaCalendar.Projected, Day.Of("2026-10-21"));

        Assert.Equal([5, 3, 0], new LedgerReminders(audit, [3, 0, 5, 3]).WorkingDaysAhead);
        Assert.Throws<ArgumentOutOfRangeException>(() => new LedgerReminders(audit, [3, -1]));
        Assert.Throws<ArgumentException>(() => new LedgerReminders(audit, []));
    }

    /// <summary>
    /// The slow way shares no line with the library: it reads the texts, counts day by day, and asks of every day on its own.
    /// </summary>
    [Fact]
    public void Of_RandomLedgers_AgreesWithTheSlowWay()
    {
        var random = new Random(Seed);
        Assert.True(LedgerColumns.TryRead(["标题", "公开时限", "成文日期", "所属期", "发布日期"], out var columns));
        var reader = new LedgerReader(columns);
        var seen = new HashSet<ReminderKind?>();
        for (int ledger = 0; ledger < 40; ledger++)
        {
            var today = new DateOnly(2026, 1, 1).AddDays(random.Next(365));
            int[] ahead = [.. Enumerable.Range(0, 12).Where(_ => random.Next(4) == 0).Append(random.Next(12))];
            var slow = new SlowAudit(today);
            var reminders = new LedgerReminders(new LedgerAudit(ChinaCalendar.Projected, LocalDate.FromDateOnly(today)), ahead);
            for (int i = 0; i < 300; i++)
            {
                var texts = SlowRow.Random(random);
                LedgerCell[] cells =
                [
                    .. new[] { texts.Title, texts.Limit, texts.Event, texts.Period, texts.Published }.Select(LedgerCell.Of),
                ];
                if (reader.Read(i + 2, cells) is not { } row)
                {
                    continue;
                }

                var found = reminders.Of(reminders.Audit.Audit(row))?.Kind;

                var expected = Slowly(slow.Judge(texts), row.Published?.ToDateOnly(), today, ahead);
                Assert.True(
                    expected == found,
                    $"seed {Seed}, ledger {ledger}, row {i}, {texts}, on {today:O}, ahead {string.Join(',', ahead)}: expected {expected}, found {found}"
                );
                seen.Add(found);
            }
        }

        Assert.Equal(Enum.GetValues<ReminderKind>().Length + 1, seen.Count);
    }

    /// <summary>
    /// What matters to a clerk: whoever looks now and then, on whatever days, finds each row on the first look after a reminder was due.
    /// </summary>
    [Fact]
    public void Of_LooksOnAnyDays_MissNoReminder()
    {
        var random = new Random(Seed);
        for (int i = 0; i < 300; i++)
        {
            var due = Day.Of("2026-01-20").PlusDays(random.Next(330));
            var row = Row($"{due:uuuu'-'MM'-'dd}");
            var before = due.PlusDays(-30);
            for (var look = before.PlusDays(1 + random.Next(6)); look <= due; look = look.PlusDays(1 + random.Next(6)))
            {
                var reminder = On($"{look:uuuu'-'MM'-'dd}", 5, 2)(row)!;
                bool fell = reminder.Days.Any(day => day > before && day <= look);
                Assert.True(!fell || reminder.Kind != ReminderKind.Later, $"seed {Seed}: due {due}, looked on {look}");
                before = look;
            }
        }
    }

    private static ReminderKind? Slowly(
        (string Status, DateOnly? Due, int, int, int) judged,
        DateOnly? published,
        DateOnly today,
        int[] ahead
    )
    {
        if (judged.Due is not { } due || published <= today)
        {
            return null;
        }

        if (due < today)
        {
            return ReminderKind.Overdue;
        }

        int left = 0;
        for (var day = today.AddDays(1); day <= due; day = day.AddDays(1))
        {
            left += NaiveCalendar.Instance.IsWorkingDay(day) ? 1 : 0;
        }

        return left == 0 ? ReminderKind.LastDay
            : ahead.Contains(left) ? ReminderKind.Ahead
            : left < ahead.Max() ? ReminderKind.Between
            : ReminderKind.Later;
    }

    private static Func<LedgerRow, Reminder?> On(string today, params int[] ahead)
    {
        var reminders = new LedgerReminders(new LedgerAudit(ChinaCalendar.Projected, Day.Of(today)), ahead);
        return row => reminders.Of(reminders.Audit.Audit(row));
    }

    private static LedgerRow Row(string due)
    {
        var day = Day.Of(due);
        return new(2) { Limit = $"{day.Year}年{day.Month}月{day.Day}日前公布", EventDate = Day.Of("2025-12-01") };
    }
}
