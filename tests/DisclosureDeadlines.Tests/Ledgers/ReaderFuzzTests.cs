using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>Whatever stands in the cells, a row comes out that is judged or says why not.</summary>
public sealed class ReaderFuzzTests
{
    private const int Rows = 20_000;
    private const int Seed = 7;

    private static readonly string[] Pieces =
    [
        "2026",
        "-",
        "/",
        "年",
        "月",
        "日",
        "9",
        "18",
        "31",
        "季度",
        "第",
        "一",
        "〇",
        "T",
        "Z",
        "+08:00",
        ":",
        ".",
        " ",
        "\u3000",
        "20个工作日内",
        "信息形成之日起",
        "每年1月31日前",
        "每月10日前",
        "实时公开",
        "政府信息公开年度报告",
        "#",
        "3",
        "99999999999999999999",
        "1e308",
        "=1+1",
        "'",
        "\"",
        ",",
        "\n",
        "\0",
        "\uD800",
        "\uDC00",
        "𠀀",
        "无",
        "—",
        "报告",
        "2025年度",
        "上午",
        "10",
        "46283",
        "０",
        "‑",
        "\u202E",
        "；其中",
        "7个工作日内",
    ];

    [Fact]
    public void Audit_CellsOfAnyContent_IsAJudgementOrAReason()
    {
        Assert.True(DisclosureCatalogue.TryFind("hohhot", out var catalogue));
        var audit = new LedgerAudit(ChinaCalendar.Projected, new LocalDate(2026, 9, 18)) { Catalogue = catalogue };
        var reader = new LedgerReader(LedgerColumns.Standard);
        var random = new Random(Seed);
        for (int i = 0; i < Rows; i++)
        {
            LedgerCell[] cells = [.. Enumerable.Range(0, random.Next(11)).Select(_ => Cell(random))];
            try
            {
                if (reader.Read(i + 1, cells) is { } row)
                {
                    var audited = audit.Audit(row);
                    Assert.Equal(audited.DueOn is null, audited.Reason is not null);
                    Assert.Equal(audited.DueOn is null, audited.State is AuditState.NoDueDate or AuditState.Invalid);
                    Assert.Equal(row.Fault is not null || audited.State == AuditState.Invalid, audited.State == AuditState.Invalid);
                }
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"seed {Seed}, row {i}: {string.Join('|', cells)}", e);
            }
        }
    }

    private static LedgerCell Cell(Random random) =>
        random.Next(8) switch
        {
            0 => LedgerCell.Empty,
            1 => LedgerCell.Of((random.NextDouble() - 0.2) * Math.Pow(10, random.Next(12))),
            2 => LedgerCell.Of(new LocalDate(1, 1, 1).PlusDays(random.Next(1_000_000))),
            3 when random.Next(4) == 0 => LedgerCell.Unreadable(new("坏", "bad")),
            _ => LedgerCell.Of(string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => Pieces[random.Next(Pieces.Length)]))),
        };
}
