using System.Globalization;
using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Tests;
using DisclosureDeadlines.Engines.Tests.Programs;
using DisclosureDeadlines.Rules;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Engines.Tests;

/// <summary>
/// The due dates that <c>remind</c> and <c>plan</c> write, as a reader that knows nothing of this project understands them.
/// </summary>
public sealed class DutyEventsTests
{
    private const int Seed = 20260920;
    private const string Nasty = "甲，乙;丙,丁\\n\\戊 “引” 😀";

    private static readonly LocalDate Today = new(2026, 9, 21);

    [Needs(Neighbour.IcalJs)]
    public void Remind_RandomLedgers_AreReadByIcalJsAsTheyWereMeant()
    {
        RandomLedgerIsReadAsItWasMeant("national", [3, 1]);
        RandomLedgerIsReadAsItWasMeant("ningxia", [5, 2, 0]);
        RandomLedgerIsReadAsItWasMeant("guangxi", [10]);
        RandomLedgerIsReadAsItWasMeant("national", [0, 250]);
    }

    [Needs(Neighbour.IcalJs)]
    public void Remind_RowsInAnotherOrder_HaveTheSameUids()
    {
        var random = new Random(Seed);
        var rows = Enumerable.Range(0, 60).Select(i => ($"题{i % 9}", Today.PlusDays(random.Next(5)), random.Next(1, 4))).ToArray();
        var once = Remind(rows, "national", [1]).ToDictionary(Uid, entry => $"{entry[2]} {entry[4]}");
        random.Shuffle(rows);

        var again = Remind(rows, "national", [1]).ToDictionary(Uid, entry => $"{entry[2]} {entry[4]}");

        Assert.Equal(once.OrderBy(pair => pair.Key, StringComparer.Ordinal), again.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Needs(Neighbour.IcalJs)]
    public void Plan_MonthlyWeeklyAndYearly_IsReadByIcalJsAsItWasMeant()
    {
        DisclosureCatalogue.TryFind("zhongwei", out var zhongwei);
        const string Table = "公开内容,公开时限\n月报,每月10日前\n\"周报;一,二\",每周三前\n年报,每年1月31日前\n季报,每季度第一个月15日前\n";
        var calendar = ChinaCalendar.Projected.In(zhongwei!.Region!);
        var rules = new Dictionary<string, RecurringBy>
        {
            ["月报"] = new MonthlyBy(10),
            ["周报;一,二"] = new WeeklyBy(IsoDayOfWeek.Wednesday),
            ["年报"] = new AnnualBy(new AnnualDate(1, 31)),
            ["季报"] = new QuarterlyBy(1, 15),
        };

        var run = ToolProcess.RunWith(
            Encoding.UTF8.GetBytes(Table),
            [],
            "plan",
            "--catalogue",
            "-",
            "--year",
            "2024",
            "--region",
            "ningxia",
            "--format",
            "ics",
            "--ahead",
            "2,1"
        );

        var read = CalendarFiles.Read(run.Output);
        Assert.Equal(12 + 52 + 1 + 4, read.Count);
        Assert.Equal(read.Count, read.Select(Uid).Distinct().Count());
        foreach (var entry in read)
        {
            string summary = entry[4].GetString()!;
            int bracket = summary.LastIndexOf(" (", StringComparison.Ordinal);
            var deadline = rules[summary["Due: ".Length..bracket]].Apply(ReportingPeriod.Parse(summary[(bracket + 2)..^1]), calendar);
            IsOn(entry, deadline);
            AlarmsAre(entry, deadline, [2, 1], calendar, from: null);
        }
    }

    private static void RandomLedgerIsReadAsItWasMeant(string region, int[] ahead)
    {
        var calendar =
            region == "national" ? ChinaCalendar.Projected : ChinaCalendar.Projected.In(Region.All.Single(place => place.Name == region));
        var random = new Random(Seed);
        var rows = Enumerable
            .Range(0, 200)
            .Select(i =>
                (
                    Title: $"{Nasty} {new string('长', random.Next(40))}{i}",
                    Event: Today.PlusDays(random.Next(-25, 120)),
                    Days: random.Next(1, 40)
                )
            )
            .Select(row => (row.Title, row.Event, row.Days, Deadline: new WorkingDaysAfter(row.Days, null).Apply(row.Event, calendar)))
            .ToList();

        var read = Remind(rows.Select(row => (row.Title, row.Event, row.Days)), region, ahead);

        var expected = rows.Where(row => row.Deadline.DueOn >= Today).ToDictionary(row => row.Title, row => row.Deadline);
        Assert.Equal(expected.Count, read.Count);
        Assert.Equal(read.Count, read.Select(entry => entry[0].GetString()).Distinct().Count());
        foreach (var entry in read)
        {
            var deadline = expected[entry[4].GetString()!["Due: ".Length..]];
            IsOn(entry, deadline);
            AlarmsAre(entry, deadline, ahead, calendar, from: Today);
        }
    }

    private static string Uid(JsonElement entry) => entry[0].GetString()!;

    private static List<JsonElement> Remind(IEnumerable<(string Title, LocalDate Event, int Days)> rows, string region, int[] ahead)
    {
        var ledger = new StringBuilder("标题,公开时限,成文日期\n");
        foreach (var (title, formed, days) in rows)
        {
            ledger.Append(CultureInfo.InvariantCulture, $"\"{title}\",信息形成之日起{days}个工作日内,{formed:uuuu'-'MM'-'dd}\n");
        }

        var run = ToolProcess.RunWith(
            Encoding.UTF8.GetBytes(ledger.ToString()),
            [],
            "remind",
            "-",
            "--today",
            "2026-09-21",
            "--region",
            region,
            "--format",
            "ics",
            "--ahead",
            string.Join(',', ahead)
        );
        Assert.True(run.ExitCode == 0, run.Error);
        return CalendarFiles.Read(run.Output);
    }

    private static void IsOn(JsonElement entry, Deadline deadline)
    {
        var due = deadline.DueOn!.Value;
        Assert.True(entry[1].GetBoolean());
        Assert.Equal(($"{due:uuuu'-'MM'-'dd}", $"{due.PlusDays(1):uuuu'-'MM'-'dd}"), (entry[2].GetString(), entry[3].GetString()));
        Assert.Equal(deadline.Certainty == Certainty.Official ? "CONFIRMED" : "TENTATIVE", entry[6].GetString());
        string description = entry[5].GetString()!;
        Assert.Contains(
            deadline.PublishBy is { } by ? $"\nPublish by: {by:uuuu'-'MM'-'dd} " : "\nNo publish-by day: ",
            description,
            StringComparison.Ordinal
        );
        Assert.Equal(deadline.Certainty != Certainty.Official, description.Contains("\nNot certain: ", StringComparison.Ordinal));
    }

    /// <summary>
    /// Each alarm goes off at 01:00 UTC, nine in Beijing, of a working day after which just so many are left, counted here one by one.
    /// </summary>
    private static void AlarmsAre(JsonElement entry, Deadline deadline, int[] ahead, WorkingDayCalendar calendar, LocalDate? from)
    {
        var moments = entry[7].EnumerateArray().Select(alarm => alarm[0].GetString()!).ToList();
        Assert.All(entry[7].EnumerateArray(), alarm => Assert.Equal("DISPLAY", alarm[1].GetString()));
        var days = moments.Select(moment =>
        {
            Assert.EndsWith("T01:00:00.000Z", moment, StringComparison.Ordinal);
            return LocalDatePattern.Iso.Parse(moment[..10]).Value;
        });
        var left = days.Select(day =>
            {
                Assert.True(calendar.IsWorkingDay(day), $"{day} is no working day");
                Assert.True(from is null || day >= from);
                int count = 0;
                for (var next = day.PlusDays(1); next <= deadline.DueOn; next = next.PlusDays(1))
                {
                    count += calendar.IsWorkingDay(next) ? 1 : 0;
                }

                return count;
            })
            .ToList();

        Assert.Subset(ahead.ToHashSet(), left.ToHashSet());
        Assert.All(
            ahead.Except(left),
            missing => Assert.True(deadline.RemindOn(missing) < from, $"no alarm {missing} working days before {deadline.DueOn}")
        );
    }
}
