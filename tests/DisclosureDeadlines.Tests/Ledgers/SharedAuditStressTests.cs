using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>
/// Eight threads at once on one audit, its reminders and its catalogue, all new, so that whatever is remembered or made when it is first
/// asked for is asked for by all together: each gets what one thread alone gets.
/// </summary>
public sealed class SharedAuditStressTests
{
    private const int Threads = 8;
    private const int Rows = 3000;
    private const int Seed = 20261210;

    private static readonly string?[] Limits =
    [
        "信息形成之日起20个工作日内",
        "颁发之日起15日内",
        "每年1月31日前",
        "每季度结束后10个工作日内",
        "实时公开",
        "看不懂",
        null,
    ];

    [Fact]
    public void Answers_EightThreadsOnOneAudit_AreThoseOfOneThread()
    {
        LedgerRow[] rows = [.. RandomRows()];
        string alone = Answers(NewAudit(), rows);
        var shared = NewAudit();
        using var start = new Barrier(Threads);
        string[] together = new string[Threads];
        var threads = Enumerable
            .Range(0, Threads)
            .Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                together[number] = Answers(shared, rows);
            }))
            .ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(together, answers => Assert.Equal(alone, answers));
        Assert.Contains("Overdue", alone, StringComparison.Ordinal);
        Assert.Contains("PublishedInTime", alone, StringComparison.Ordinal);
    }

    private static LedgerAudit NewAudit()
    {
        string?[][] table =
        [
            ["预算", "批复后20日内"],
            ["决算", "批复后20日内"],
            ["年报", "每年1月31日前"],
        ];
        var catalogue = DisclosureCatalogue.FromTable("t", ["一级事项", "公开时限"], table);
        return new LedgerAudit(ChinaCalendar.Projected.AsKnownOn(Day.Of("2026-11-20")), Day.Of("2026-09-18")) { Catalogue = catalogue };
    }

    private static IEnumerable<LedgerRow> RandomRows()
    {
        var random = new Random(Seed);
        for (int number = 1; number <= Rows; number++)
        {
            var day = new LocalDate(2024, 1, 1).PlusDays(random.Next(1100));
            yield return new LedgerRow(number)
            {
                Limit = Limits[random.Next(Limits.Length)],
                Item = ((string?[])["预算", "决算", "年报", "3", null])[random.Next(5)],
                Period = ((string?[])["2025", "2025-Q3", null])[random.Next(3)],
                Title = $"{random.Next(2020, 2027)}年度报告",
                EventDate = day,
                Published = random.Next(3) == 0 ? null : day.PlusDays(random.Next(60)),
            };
        }
    }

    private static string Answers(LedgerAudit audit, LedgerRow[] rows)
    {
        var reminders = new LedgerReminders(audit, [5, 1]);
        AuditedRow[] judged = [.. audit.Audit(rows)];
        string found = string.Join(',', audit.Catalogue!.Search("算 批复").Select(item => item.RowNumber));
        return found
            + string.Join(
                '\n',
                judged.Select(row =>
                    $"{row} {row.DueOn} {row.PublishBy} {row.Reason?.Chinese} {row.Period} {row.Item} {reminders.Of(row)?.Days.Count}"
                )
            );
    }
}
