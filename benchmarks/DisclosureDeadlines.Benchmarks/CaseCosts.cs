using System.Diagnostics;
using System.Globalization;
using System.Text;
using DisclosureDeadlines.Benchmarks.Measuring;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Registers;
using NodaTime;

namespace DisclosureDeadlines.Benchmarks;

/// <summary>
/// What a reading of a case costs, against what happened in it, and a register of cases from its file to its last reading.
/// </summary>
internal static class CaseCosts
{
    private const int Rounds = 51;
    private const int Runs = 3;
    private const int Weeks = 40;
    private const int Seed = 20260918;

    private const string Headings =
        "编号,申请内容,收到方式,收到日期,告知补正日期,补正日期,征求第三方日期,第三方签收日期,第三方答复日期,是否延期,延期告知日期,答复日期,承办科室";

    private static readonly int[] Counts = [1, 2, 4, 10, 20, 40];

    private static readonly LocalDate Received = new(2025, 1, 6);

    private static readonly LocalDate Today = new(2026, 9, 18);

    private static readonly ClockRule Rule = ClockRules.All.First(rule => rule.Name == "disclosureReply");

    /// <summary>The tables: happenings, and cases of a register up to a number.</summary>
    public static string Tables(int cases)
    {
        var text = new StringBuilder("| happenings | a reading | each happening | allocated |\n|---:|---:|---:|---:|\n");
        List<Measuring.Case> measured = [.. Counts.Select(count => Reading(count, CaseOf(count)))];
        var times = Interleaved.Measure(measured, Rounds);
        foreach (int count in Counts)
        {
            double microseconds = times.Of($"{count}") / 1e3;
            var of = CaseOf(count);
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = of.Read(Today, ChinaCalendar.Official);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {count} | {microseconds:0.00} µs | {microseconds / count:0.00} µs | {allocated:#,0} B |\n"
            );
        }

        text.Append("\n| cases of a register | read and judged | of the processor | a case |\n|---:|---:|---:|---:|\n");
        foreach (int count in new[] { cases / 10, cases })
        {
            byte[] register = Encoding.UTF8.GetBytes(string.Join('\n', Lines(count)));
            var (wall, work) = Enumerable.Range(0, Runs).Select(_ => Audit(register, count)).MinBy(run => run.Work);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {count:#,0} | {wall.TotalSeconds:0.00} s | {work.TotalSeconds:0.00} s | {work.TotalMicroseconds / count:0.0} µs |\n"
            );
        }

        return text.ToString();
    }

    private static Measuring.Case Reading(int count, Cases.Case of) => new($"{count}", 1, () => of.Read(Today, ChinaCalendar.Official));

    /// <summary>A request with so many happenings: received, put off once, and others asked and answering for the rest.</summary>
    private static Cases.Case CaseOf(int count)
    {
        List<Happening> happenings = [new(Received, "received"), new(Received.PlusDays(3), "extended") { By = "20wd" }];
        for (int asked = 0; happenings.Count < count; asked++)
        {
            var on = Received.PlusWeeks(1 + (asked * 3 % Weeks));
            string to = $"{asked}";
            happenings.Add(new(on, "consulted") { To = to, Served = on.PlusDays(1) });
            happenings.Add(new(on.PlusDays(8), "opinion") { To = to });
        }

        return new(Rule, happenings.Take(count));
    }

    private static (TimeSpan Wall, TimeSpan Work) Audit(byte[] register, int count)
    {
        var used = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        using var file = RegisterFile.Open(new MemoryStream(register), "register.csv", Rule);
        int read = file.Cases()
            .Count(row => AuditedCase.Of(row, Rule, Today, ChinaCalendar.Official, CasePolicy.Default).Reading is not null);
        var times = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - used);
        return read == count ? times : throw new InvalidOperationException($"Of {count} cases {read} were read.");
    }

    /// <summary>A register as offices keep it: most answered, some put right, some with a third party asked, some put off.</summary>
    private static IEnumerable<string> Lines(int cases)
    {
        var random = new Random(Seed);
        yield return Headings;
        for (int number = 1; number <= cases; number++)
        {
            var received = Received.PlusDays(random.Next(500));
            bool corrected = random.Next(5) == 0;
            bool consulted = random.Next(5) == 0;
            bool extended = random.Next(8) == 0;
            yield return string.Join(
                ',',
                $"{number}",
                "某项目的批准文件",
                "当面",
                Day(received),
                corrected ? Day(received.PlusDays(4)) : "",
                corrected ? Day(received.PlusDays(12)) : "",
                consulted ? Day(received.PlusDays(14)) : "",
                consulted ? Day(received.PlusDays(15)) : "",
                consulted ? Day(received.PlusDays(24)) : "",
                extended ? "是" : "否",
                extended ? Day(received.PlusDays(20)) : "",
                random.Next(10) == 0 ? "" : Day(received.PlusDays(25 + random.Next(20))),
                "综合科"
            );
        }
    }

    private static string Day(LocalDate date) => date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
