using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Impacts;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Files.Tests.Audits;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Impacts;

/// <summary>What a notice moves in a ledger, whole, in each format and both languages, on several days and calendars.</summary>
public sealed class ImpactWorkTests
{
    private static readonly LocalDate Today = new(2026, 11, 6);

    private static readonly HolidayNotice Earlier = new(
        2026,
        "关于停工的通知",
        new LocalDate(2026, 10, 29),
        [new HolidayClause("台风停工", [new LocalDate(2026, 10, 30)])],
        "局发〔2026〕1号"
    );

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Impact_OfANotice_IsAsVerified(string culture)
    {
        using var spoken = new InCulture(culture);
        var text = new StringBuilder();
        Append(text, "before the notice counts", Run(Today, KnownDays.Calendar, [MadeLedger.Next], []));
        Append(text, "when the days have come", Run(new LocalDate(2027, 10, 15), KnownDays.Calendar, [MadeLedger.Next], []));
        var imported = KnownDays.Calendar.With(Earlier);
        Append(text, "after another that was imported", Run(Today, imported, [MadeLedger.Next], [Earlier]));
        var both = KnownDays.Calendar.With(Earlier, MadeLedger.Notice);
        Append(text, "known already", Run(Today, both, [MadeLedger.Next, new NoticeReading(Earlier, [])], [Earlier, MadeLedger.Notice]));
        Verified.Text($"impacts.{culture}", text.ToString());
    }

    [Fact]
    public void Impact_OfAnEmptyLedger_IsNothing()
    {
        using var source = MadeLedger.Source(new LedgerPlace("空.csv"), []);
        var work = new ImpactWork(Run(Today, KnownDays.Calendar, [MadeLedger.Next], []), source, new Unwatched());

        Assert.Empty(work.Moves());
        Assert.Equal(new ImpactTotals(), work.Totals);
        Assert.Null(work.MissingYear);
        Assert.Empty(work.ImportedNames);
    }

    /// <summary>The notice that is missing is that of the days a row has after it was moved, as in the last days of the year.</summary>
    [Fact]
    public void MissingYear_OfRowsThatMove_IsThatOfTheirNewDays()
    {
        var otherwise = new List<int>();
        foreach (int number in Enumerable.Range(50, 20))
        {
            var run = Run(Today, KnownDays.Calendar, [MadeLedger.Next], []);
            var row = new LedgerRow(2)
            {
                Title = "移动",
                Limit = $"信息形成之日起{number}个工作日内",
                EventDate = new(2027, 9, 30),
            };
            using var source = MadeLedger.Source(run.Place, [row]);
            var work = new ImpactWork(run, source, new Unwatched());

            var moved = Assert.Single(work.Moves());

            Assert.Equal(MissingNotice.Year(run.After, moved.After.DueOn), work.MissingYear);
            otherwise.AddRange(MissingNotice.Year(run.After, moved.Before.DueOn) == work.MissingYear ? [] : [number]);
        }

        Assert.NotEmpty(otherwise);
    }

    /// <summary>A program may read the first rows while the last are still being judged.</summary>
    [Fact]
    public void Json_OfManyRows_IsWrittenInPieces()
    {
        var rows = Enumerable
            .Range(2, 400)
            .Select(number => new LedgerRow(number)
            {
                Title = "移动",
                Limit = "信息形成之日起7个工作日内",
                EventDate = new(2027, 9, 30),
            });
        using var stream = new CountedWrites();

        Write(Run(Today, KnownDays.Calendar, [MadeLedger.Next], []), work => ImpactJson.Write(stream, work), rows);

        Assert.Equal(400, Encoding.UTF8.GetString(stream.ToArray()).Split("\"dueOnBefore\"").Length - 1);
        Assert.InRange(stream.Longest, 1, 100_000);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Csv_WithAMark_BeginsWithIt(bool withMark)
    {
        using var stream = new MemoryStream();

        Write(Run(Today, KnownDays.Calendar, [MadeLedger.Next], []), work => ImpactCsv.Write(stream, work, withMark));

        Assert.Equal(withMark, stream.ToArray().AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Watch_OfTheRows_IsToldOfEachOne()
    {
        var watch = new Watched();
        using var source = MadeLedger.Source(new LedgerPlace("台账.csv"));
        var work = new ImpactWork(Run(Today, KnownDays.Calendar, [MadeLedger.Next], []), source, watch);

        int moved = work.Moves().Count();

        Assert.Equal(Enumerable.Range(1, MadeLedger.Rows.Length), watch.Rows);
        Assert.Equal(work.Totals.Moved, moved);
        Assert.Equal(MadeLedger.Rows.Length, work.Totals.Rows);
    }

    [Fact]
    public void Totals_OfEachKind_AddUp()
    {
        var totals = new ImpactTotals
        {
            DueMoved = 1,
            PublishByMoved = 2,
            Settled = 4,
            Untouched = 8,
            Published = 16,
            NoDueDate = 32,
            Invalid = 64,
            OutOfScope = 128,
        };

        Assert.Equal((3, 15, 255), (totals.Moved, totals.Open, totals.Rows));
        Assert.Equal(new ImpactTotalsJson(255, 15, 3, 1, 2, 4, 8, 16, 32, 64, 128), ImpactTotalsJson.From(totals));
    }

    private static ImpactRun Run(LocalDate today, WorkingDayCalendar before, NoticeReading[] readings, HolidayNotice[] imported)
    {
        var place = new LedgerPlace("某局/台账.csv");
        place.Remark("台账的备注");
        return new ImpactRun(
            place,
            MadeLedger.Audit(today, before),
            imported,
            before.With([.. readings.Select(reading => reading.Notice)]),
            readings
        );
    }

    private static void Write(ImpactRun run, Action<ImpactWork> write, IEnumerable<LedgerRow>? rows = null)
    {
        using var source = MadeLedger.Source(run.Place, rows);
        write(new ImpactWork(run, source, new Unwatched()));
    }

    private static void Append(StringBuilder text, string of, ImpactRun run)
    {
        using var csv = new MemoryStream();
        using var json = new MemoryStream();
        Write(run, work => ImpactCsv.Write(csv, work, withMark: false));
        Write(run, work => ImpactJson.Write(json, work));
        text.Append("# ").Append(of).Append('\n');
        text.Append(Encoding.UTF8.GetString(csv.ToArray())).Append(Encoding.UTF8.GetString(json.ToArray()));
    }

    private sealed class Watched : IRowWatch
    {
        public List<int> Rows { get; } = [];

        public CancellationToken Wish => default;

        public void Reached(int rows, Func<double?> share)
        {
            Assert.Equal(0.5, share());
            Rows.Add(rows);
        }
    }

    private sealed class CountedWrites : MemoryStream
    {
        public int Longest { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Longest = Math.Max(Longest, count);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Longest = Math.Max(Longest, buffer.Length);
            base.Write(buffer);
        }
    }
}
