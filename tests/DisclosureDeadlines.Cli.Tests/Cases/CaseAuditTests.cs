using System.Text;
using System.Text.Json;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Cases;

public sealed class CaseAuditTests
{
    /// <summary>A register as offices keep it, with a title above, a remark below, and each way a request can stand.</summary>
    private const string Register = """
        某局政府信息公开申请登记表,,,,,,,,,,,,,
        编号,申请内容,收到方式,收到日期,告知补正日期,补正期限,补正日期,征求第三方日期,第三方签收日期,第三方答复日期,是否延期,延期告知日期,答复日期,承办科室
        1,按时,当面,2025-05-06,,,,,,,否,,2025-06-04,甲科
        2,迟答,当面,2025-05-06,,,,,,,,,2025-06-05,甲科
        3,逾期,邮寄,2025-05-06,,,,,,,,,,甲科
        4,停计,当面,2025-05-26,,,,2025-06-04,2025-06-05,,,,,乙科
        5,补正,当面,2025-06-03,2025-06-06,10个工作日,,,,,,,,乙科
        6,放弃,当面,2025-05-06,2025-05-08,5,,,,,,,,乙科
        7,延期,当面,2025-05-06,,,,,,,是,2025-06-03,,乙科
        8,重算,当面,2025-05-06,2025-05-09,,2025-05-15,,,,,,,乙科
        9,看不清,当面,五月初,,,,,,,,,,乙科
        合计,,,,,,,,,,,,,
        """;

    /// <summary>Whether an answer was in time cannot be told where nothing is known to have begun; it must not raise the share of those that were.</summary>
    [Theory]
    [InlineData("1,,当面,2026-03-20")]
    [InlineData("1,2026-03-02,当面,2026-02-20")]
    public void Audit_AnAnswerWithoutAStart_IsNotInTime(string row)
    {
        var run = InProcess.On(
            0,
            System.Text.Encoding.UTF8.GetBytes("编号,收到日期,受理渠道,答复日期\n" + row + "\n"),
            "case",
            "audit",
            "-",
            "--rule",
            "disclosureReply",
            "--today",
            "2026-06-15",
            "--format",
            "csv"
        );

        Assert.Contains("2,,1,,,invalid,stopped,", run.Output, StringComparison.Ordinal);
        Assert.Contains("whether that was in time cannot be told", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_ARowACase_SaysWhereEachStands()
    {
        using var json = Audit(Register, "--today", "2025-06-09");
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal(
            ["answeredInTime", "answeredLate", "overdue", "paused", "awaiting", "lapsed", "notYetDue", "notYetDue", "invalid"],
            rows.Select(row => row.GetProperty("status").GetString())
        );
        Assert.Equal(
            ["2025-06-04", "2025-06-04", "2025-06-04", null, null, null, "2025-07-02", "2025-06-13", null],
            rows.Select(row => row.GetProperty("dueOn").GetString())
        );
        Assert.Equal((1, 1), (rows[1].GetProperty("daysLate").GetInt32(), rows[1].GetProperty("workingDaysLate").GetInt32()));
        Assert.Equal((5, 3), (rows[2].GetProperty("daysLate").GetInt32(), rows[2].GetProperty("workingDaysLate").GetInt32()));
        Assert.Equal("2025-06-04", rows[3].GetProperty("pausedSince").GetString());
        Assert.Equal("2025-07-16", rows[3].GetProperty("dueAtLatest").GetString());
        Assert.Equal("2025-06-06", rows[4].GetProperty("pausedSince").GetString());
        Assert.Equal(4, rows[7].GetProperty("workingDaysLeft").GetInt32());
        Assert.Contains("五月初", rows[8].GetProperty("reason").GetString(), StringComparison.Ordinal);
        var totals = json.RootElement.GetProperty("totals");
        Assert.Equal(
            (9, 1, 1, 1),
            (
                totals.GetProperty("cases").GetInt32(),
                totals.GetProperty("overdue").GetInt32(),
                totals.GetProperty("paused").GetInt32(),
                totals.GetProperty("dueSoon").GetInt32()
            )
        );
    }

    [Fact]
    public void Audit_SeveralLinesACase_AreReadTogether()
    {
        using var json = Audit(
            """
            编号,日期,经过,说明
            甲,2025-05-06,收到申请,方式=当面
            乙,2025-05-07,收到申请,当面
            甲,2025-05-14,征求第三方意见,送达=2025-05-15
            ,2025-05-26,收到第三方意见,
            乙,2025-05-20,答复（交邮）,
            丙,某日,收到申请,
            """,
            "--today",
            "2025-06-09"
        );
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal(
            [("甲", "notYetDue", "2025-06-16"), ("乙", "answeredInTime", "2025-06-05"), ("丙", "invalid", null)],
            rows.Select(row =>
                (row.GetProperty("number").GetString()!, row.GetProperty("status").GetString()!, row.GetProperty("dueOn").GetString())
            )
        );
    }

    [Fact]
    public void Audit_ADateRangeAndAnExtensionWithoutItsDay_AreReadAndTold()
    {
        using var json = Audit(
            """
            登记编号,收到日期,征求意见起止,是否延期,延期后期限,答复日期,答复期限
            1,2026-09-22,2026.9.28-2026.10.16,否,,2026-11-09,2026-10-27
            2,2026-09-24,,是,2026-11-26,2026-11-24,2026-10-29
            3,2026-09-24,,,,,2026-10-28
            """,
            "--today",
            "2026-11-28"
        );
        var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();

        Assert.Equal(["2026-11-10", "2026-11-26", "2026-10-29"], rows.Select(row => row.GetProperty("dueOn").GetString()));
        Assert.Equal(
            [
                ["capUnknown"],
                ["untold"],
                [],
            ],
            rows.Select(row => row.GetProperty("flags").EnumerateArray().Select(flag => flag.GetProperty("code").GetString()!).ToArray())
        );
        Assert.Equal(
            [
                [],
                [],
                ["dueOtherwise"],
            ],
            rows.Select(row => row.GetProperty("findings").EnumerateArray().Select(finding => finding.GetString()!).ToArray())
        );
    }

    [Theory]
    [InlineData("overdue", 1)]
    [InlineData("late", 1)]
    public void Audit_FailOn_EndsWithOne(string what, int code) =>
        Assert.Equal(code, Run(Register, "--today", "2025-06-09", "--fail-on", what).ExitCode);

    [Fact]
    public void Audit_AsTextAndAsTable_TellTheSame()
    {
        string text = Run(Register, "--today", "2025-06-09").Output;
        string[] table = Run(Register, "--today", "2025-06-09", "--format", "csv").Output.TrimEnd('\n').Split('\n');

        Assert.Contains("overdue 1, paused 1, awaiting 1", text, StringComparison.Ordinal);
        Assert.Contains("9 cases:", text, StringComparison.Ordinal);
        Assert.Equal(10, table.Length);
        Assert.StartsWith("5,,3,逾期,甲科,overdue,overdue,2025-05-06,2025-06-04,", table[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲,乙\n1,2\n", "has no headings of a register of cases")]
    [InlineData("收到日期,收件日期,答复日期\n2025-05-06,2025-05-06,\n", "say the same")]
    public void Audit_WhatIsNoRegister_EndsInASentence(string input, string sentence)
    {
        var run = Run(input, "--today", "2025-06-09");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    private static JsonDocument Audit(string input, params string[] arguments) =>
        JsonDocument.Parse(Run(input, [.. arguments, "--format", "json"]).Output);

    private static ToolRun Run(string input, params string[] arguments) =>
        InProcess.On(0, Encoding.UTF8.GetBytes(input), ["case", "audit", "-", "--rule", "disclosureReply", .. arguments]);
}
