using System.Globalization;
using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Tests.Audits;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Impacts;

/// <summary>A random ledger, each of whose rows is reckoned here on both calendars, day by day.</summary>
public sealed class RandomImpactTests : IDisposable
{
    private const int Rows = 3000;

    private static readonly LocalDate First = new(2026, 8, 1);

    private static readonly (string Phrase, Func<LocalDate, WorkingDayCalendar, LocalDate> Due)[] Limits =
    [
        ("信息形成之日起20个工作日内", (day, calendar) => Walk(day, 20, calendar)),
        ("信息形成之日起7个工作日内", (day, calendar) => Walk(day, 7, calendar)),
        ("颁发之日起15日内", (day, calendar) => Roll(day.PlusDays(15), calendar)),
        ("信息形成之日起3个月内", (day, calendar) => Roll(day.PlusMonths(3), calendar)),
        ("举行5个工作日前", (day, calendar) => WalkBack(day, 5, calendar)),
    ];

    private static readonly LocalDate Today = new(2026, 11, 6);

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(20260918)]
    [InlineData(20270101)]
    public void Impact_RandomLedger_IsWhatBothCalendarsSayRowByRow(int seed)
    {
        string notice = Path.Combine(AppContext.BaseDirectory, "notices", "styled", "2027.txt");
        var before = ChinaCalendar.Projected;
        var after = before.With(NoticeText.Read(File.ReadAllText(notice), "2027", before).Notice);
        var random = new Random(seed);
        var ledger = new StringBuilder("标题,公开时限,成文日期,发布日期\n");
        var moved = new List<string>();
        int settled = 0;
        int untouched = 0;
        int published = 0;
        for (int row = 2; row < Rows + 2; row++)
        {
            var (phrase, dueOf) = Limits[random.Next(Limits.Length)];
            var day = First.PlusDays(random.Next(520));
            bool isPublished = random.Next(4) == 0 && day.PlusDays(3) <= Today;
            ledger.Append(CultureInfo.InvariantCulture, $"第{row}件,{phrase},{Iso(day)},{(isPublished ? Iso(day.PlusDays(3)) : "")}\n");
            if (isPublished)
            {
                published++;
                continue;
            }

            var rule = TimeLimit.Parse(phrase).Rule;
            var (old, now) = (rule.Apply(day, before), rule.Apply(day, after));
            var (oldDue, nowDue) = (dueOf(day, before), dueOf(day, after));
            if (oldDue != nowDue || old.PublishBy != now.PublishBy)
            {
                moved.Add(
                    $"{row} {Iso(oldDue)} {Iso(nowDue)} {Iso(old.PublishBy)} {Iso(now.PublishBy)} {Name(old.Certainty)} {Name(now.Certainty)}"
                );
            }
            else if (old.Certainty != now.Certainty)
            {
                settled++;
            }
            else
            {
                untouched++;
            }
        }

        var run = InProcess.Run(
            "notice",
            "impact",
            notice,
            "--ledger",
            folder.Write("l.csv", ledger.ToString()),
            "--today",
            "2026-11-06",
            "--format",
            "json"
        );

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();
        var totals = json.RootElement.GetProperty("totals");
        Assert.Equal(moved, rows.Select(Line));
        Assert.Equal(
            (settled, untouched, published),
            (
                totals.GetProperty("settled").GetInt32(),
                totals.GetProperty("untouched").GetInt32(),
                totals.GetProperty("published").GetInt32()
            )
        );
        Assert.NotEqual(0, moved.Count * settled * untouched);
        Assert.All(
            rows,
            row =>
            {
                var days = row.GetProperty("days")
                    .EnumerateArray()
                    .Select(day =>
                        (
                            Date: LocalDate.FromDateOnly(
                                DateOnly.Parse(day.GetProperty("date").GetString()!, CultureInfo.InvariantCulture)
                            ),
                            IsWorked: day.GetProperty("isWorkingDay").GetBoolean()
                        )
                    )
                    .ToList();
                Assert.All(
                    days,
                    day => Assert.Equal((after.IsWorkingDay(day.Date), !before.IsWorkingDay(day.Date)), (day.IsWorked, day.IsWorked))
                );
                Assert.True(days.Count > 0 || row.GetProperty("dueOn").GetString() == row.GetProperty("dueOnBefore").GetString());
            }
        );
    }

    private static string Line(JsonElement row)
    {
        return $"{row.GetProperty("row")} {row.GetProperty("dueOnBefore")} {row.GetProperty("dueOn")} {row.GetProperty("publishByBefore")} {row.GetProperty("publishBy")} "
            + $"{row.GetProperty("certaintyBefore")} {row.GetProperty("certainty")}";
    }

    private static string Name(Certainty? certainty) =>
        certainty switch
        {
            Certainty.Official => "official",
            Certainty.Provisional => "provisional",
            _ => "projected",
        };

    private static string Iso(LocalDate? date) => $"{date:uuuu'-'MM'-'dd}";

    private static LocalDate Walk(LocalDate day, int workingDays, WorkingDayCalendar calendar)
    {
        while (workingDays > 0)
        {
            day = day.PlusDays(1);
            workingDays -= calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private static LocalDate WalkBack(LocalDate day, int workingDays, WorkingDayCalendar calendar)
    {
        while (workingDays > 0)
        {
            day = day.PlusDays(-1);
            workingDays -= calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    private static LocalDate Roll(LocalDate day, WorkingDayCalendar calendar)
    {
        while (!calendar.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
