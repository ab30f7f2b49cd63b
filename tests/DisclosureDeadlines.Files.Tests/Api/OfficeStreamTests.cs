using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Ledgers;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Api;

/// <summary>What every public door does with the streams, names and tokens that it is given.</summary>
public sealed class OfficeStreamTests
{
    private const string LedgerTable = "标题,公开时限,成文日期\n通知,20个工作日内,2025-05-06\n";
    private const string CatalogueTable = "序号,公开内容,公开时限\n1,部门预算,批复后20日内\n";
    private const string RegisterTable = "编号,收到日期,答复日期\n1,2025-05-06,\n";

    private static readonly LocalDate Today = new(2025, 5, 20);

    private static readonly LedgerAudit Audit = new(ChinaCalendar.Official, Today);

    private static readonly Dictionary<string, Func<Stream, string, int, CancellationToken, Task>> Reading = new()
    {
        ["ledger"] = (stream, name, most, stop) => OfficeLedger.ReadAsync(stream, name, Audit, new() { MaxBytes = most }, stop),
        ["catalogue"] = (stream, name, most, stop) => OfficeCatalogue.ReadAsync(stream, name, new() { MaxBytes = most }, stop),
        ["register"] = (stream, name, most, stop) => OfficeRegister.ReadAsync(stream, name, Cases(), new() { MaxBytes = most }, stop),
        ["ledger at once"] = (stream, name, most, _) => Done(() => OfficeLedger.Read(stream, name, Audit, new() { MaxBytes = most })),
        ["catalogue at once"] = (stream, name, most, _) => Done(() => OfficeCatalogue.Read(stream, name, new() { MaxBytes = most })),
        ["register at once"] = (stream, name, most, _) => Done(() => OfficeRegister.Read(stream, name, Cases(), new() { MaxBytes = most })),
    };

    private static readonly Dictionary<string, Func<Stream, CancellationToken, Task>> Writing = new()
    {
        ["report"] = (stream, stop) => Ledger().WriteReportAsync(stream, LedgerReportFormat.Json, null, stop),
        ["reminders"] = (stream, stop) => Ledger().WriteRemindersAsync(stream, ReminderFormat.Json, null, stop),
        ["register"] = (stream, stop) => Register().WriteReportAsync(stream, RegisterReportFormat.Json, null, stop),
        ["days"] = (stream, stop) => CalendarExport.WriteAsync(stream, ChinaCalendar.Official, CalendarExportFormat.Csv, Days(), stop),
        ["report at once"] = (stream, _) => Done(() => Ledger().WriteReport(stream, LedgerReportFormat.Json)),
        ["reminders at once"] = (stream, _) => Done(() => Ledger().WriteReminders(stream, ReminderFormat.Json)),
        ["register at once"] = (stream, _) => Done(() => Register().WriteReport(stream, RegisterReportFormat.Json)),
        ["days at once"] = (stream, _) =>
            Done(() => CalendarExport.Write(stream, ChinaCalendar.Official, CalendarExportFormat.Csv, Days())),
    };

    public static TheoryData<string> Readers => [.. Reading.Keys];

    public static TheoryData<string> Writers => [.. Writing.Keys];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Read_AStreamThatCannotSeek_ReadsFromWhereItStandsAndLeavesItOpen(string door)
    {
        using var bytes = new MemoryStream([.. "xxx"u8, .. FileFor(door)]);
        bytes.Position = 3;
        using var stream = new OneWayStream(bytes, isAsyncOnly: !door.EndsWith("once", StringComparison.Ordinal));

        await Reading[door](stream, "a.csv", 1 << 20, default);

        Assert.False(stream.IsClosed);
        Assert.Equal(bytes.Length, bytes.Position);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Read_MoreThanAllowed_IsRefusedAsSoonAsItHasCome(string door)
    {
        byte[] file = FileFor(door);
        using var fits = new MemoryStream(file);
        await Reading[door](fits, "a.csv", file.Length, default);

        using var bytes = new Endless();
        using var endless = new OneWayStream(bytes);
        var refused = await Assert.ThrowsAsync<OfficeFileException>(() => Reading[door](endless, "a.csv", file.Length - 1, default));

        Assert.Contains("a.csv", refused.Message, StringComparison.Ordinal);
        Assert.InRange(endless.BytesRead, file.Length, 1 << 17);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Read_WhatCannotBeUsed_SaysWhichArgument(string door)
    {
        using var file = new MemoryStream(FileFor(door));
        using var closed = new MemoryStream();
        closed.Close();

        Assert.Equal("stream", (await Assert.ThrowsAsync<ArgumentNullException>(() => Reading[door](null!, "a", 1, default))).ParamName);
        Assert.Equal("stream", (await Assert.ThrowsAsync<ArgumentException>(() => Reading[door](closed, "a", 1, default))).ParamName);
        Assert.Equal("fileName", (await Assert.ThrowsAsync<ArgumentException>(() => Reading[door](file, " ", 1, default))).ParamName);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Reading[door](file, "a", 0, default));
    }

    [Theory]
    [InlineData("ledger")]
    [InlineData("catalogue")]
    [InlineData("register")]
    public async Task Read_ATokenThatSaysSo_EndsIt(string door)
    {
        using var file = new OneWayStream(new MemoryStream(FileFor(door)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Reading[door](file, "a.csv", 1 << 20, new(canceled: true)));
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task Write_AStreamThatCannotSeek_IsWrittenAndLeftOpen(string door)
    {
        using var bytes = new MemoryStream();
        using var stream = new OneWayStream(bytes, isAsyncOnly: !door.EndsWith("once", StringComparison.Ordinal));

        await Writing[door](stream, default);

        Assert.False(stream.IsClosed);
        Assert.True(bytes.Length > 100);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("reminders")]
    [InlineData("register")]
    [InlineData("days")]
    public async Task Write_ATokenThatSaysSo_WritesNothing(string door)
    {
        using var written = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Writing[door](written, new(canceled: true)));

        Assert.Equal(0, written.Length);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task Write_ToWhatCannotBeWritten_SaysWhichArgument(string door)
    {
        using var fixedBytes = new MemoryStream([], writable: false);

        Assert.Equal("stream", (await Assert.ThrowsAsync<ArgumentException>(() => Writing[door](fixedBytes, default))).ParamName);
        Assert.Equal("stream", (await Assert.ThrowsAsync<ArgumentNullException>(() => Writing[door](null!, default))).ParamName);
    }

    [Fact]
    public void Enums_OfNoMember_AreRefused()
    {
        using var stream = new MemoryStream();

        Assert.Throws<ArgumentOutOfRangeException>(() => Ledger().WriteReport(stream, (LedgerReportFormat)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ledger().WriteReminders(stream, (ReminderFormat)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Register().WriteReport(stream, (RegisterReportFormat)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarExport.Write(stream, ChinaCalendar.Official, (CalendarExportFormat)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarExportOptions { Dialect = (SqlScriptDialect)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new OfficeLedgerOptions { Language = (OfficeLanguage)9 });
        Assert.Equal(0, stream.Length);
    }

    private static byte[] FileFor(string door) =>
        Encoding.UTF8.GetBytes(
            door.StartsWith("ledger", StringComparison.Ordinal) ? LedgerTable
            : door.StartsWith("catalogue", StringComparison.Ordinal) ? CatalogueTable
            : RegisterTable
        );

    private static CalendarExportOptions Days() => new() { Days = new DateInterval(Today, Today.PlusDays(10)) };

    private static RegisterAudit Cases()
    {
        Assert.True(ClockRules.TryFind("disclosureReply", out var rule));
        return new RegisterAudit(rule, ChinaCalendar.Official, Today);
    }

    private static OfficeLedger Ledger()
    {
        using var file = new MemoryStream(FileFor("ledger"));
        return OfficeLedger.Read(file, "a.csv", Audit);
    }

    private static OfficeRegister Register()
    {
        using var file = new MemoryStream(FileFor("register"));
        return OfficeRegister.Read(file, "a.csv", Cases());
    }

    /// <summary>What throws at once is a fault of the task, as with the doors that are asynchronous.</summary>
    private static async Task Done(Action work)
    {
        await Task.Yield();
        work();
    }

    private sealed class Endless : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'a', offset, count);
            return count;
        }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            return buffer.Length;
        }
    }
}
