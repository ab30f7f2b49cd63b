using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Cli.Tests;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>An office's file is audited as the tool audits it.</summary>
public sealed class LedgerTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Ledger = """
        标题,公开时限,成文日期,发布日期,责任科室
        年度预算,信息形成之日起20个工作日内,2026-03-02,2026-03-20,财务科
        处罚决定一,作出处罚决定后七个工作日内,2026-04-01,2026-04-20,法规科
        实施方案,信息形成之日起20个工作日内,2026-06-01,,办公室
        通知,及时公开,2026-05-04,,办公室

        """;

    [Fact]
    public async Task Audit_Csv_AnswersAsTheToolDoes()
    {
        var run = InProcess.On(0, Encoding.UTF8.GetBytes(Ledger), "audit", "-", "--today", "2026-06-15", "--format", "json");

        var answer = await server.PostAsync("/v1/audit?today=2026-06-15", Ledger, "application/octet-stream");

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.MediaType));
        Assert.Equal(
            Normal.Of(run.Output.Replace("standard input", "the body of the request", StringComparison.Ordinal)),
            Normal.Of(answer.Text)
        );
    }

    [Fact]
    public async Task Audit_Form_ReadsItsFile()
    {
        const string boundary = "----a";
        string form =
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"台账.csv\"\r\nContent-Type: text/csv\r\n\r\n{Ledger}\r\n--{boundary}--\r\n";

        var plain = await server.PostAsync("/v1/audit?today=2026-06-15", Ledger, "application/octet-stream");
        var answer = await server.PostAsync("/v1/audit?today=2026-06-15", form, $"multipart/form-data; boundary={boundary}");

        Assert.Equal(plain.Text, answer.Text);
    }

    [Theory]
    [InlineData("csv", "text/csv", "﻿")]
    [InlineData("html", "text/html", "<!DOCTYPE html>")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    public async Task Audit_AsAnotherFormat_IsThat(string format, string type, string beginning)
    {
        var answer = await server.PostAsync($"/v1/audit?today=2026-06-15&format={format}", Ledger, "application/octet-stream");

        Assert.Equal((HttpStatusCode.OK, type), (answer.Status, answer.MediaType));
        Assert.StartsWith(format == "csv" ? "row,title" : beginning, answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Audit_MappedColumnAndOwnLimit_AreUsed()
    {
        // A heading that nobody would know.
        const string table = "标题,成文日期,第三栏\n通知,2026-03-02,2026-04-30\n";

        var answer = await server.PostAsync(
            "/v1/audit?today=2026-06-15&map=第三栏=published&limit=信息形成之日起20个工作日内",
            table,
            "text/csv"
        );

        // 20 working days after 2026-03-02: 4 to the 6th, 5 in each of the weeks to the 27th, and 03-30.
        var row = JsonNode.Parse(answer.Text)!["rows"]![0]!;
        Assert.Equal(("2026-03-30", "publishedLate"), ((string?)row["dueOn"], (string?)row["status"]));
    }

    [Fact]
    public async Task Audit_YearOfDaysWithoutOne_IsUsedAndToldToThoseWhoDoNotGiveIt()
    {
        const string table = "标题,公开时限,成文日期\n通知,信息形成之日起20个工作日内,3月2日\n";

        var without = await server.PostAsync("/v1/audit?today=2026-06-15", table, "text/csv");
        var with = await server.PostAsync("/v1/audit?today=2026-06-15&year=2026", table, "text/csv");

        Assert.EndsWith(
            "(without a year, which the parameter year gives)",
            (string?)JsonNode.Parse(without.Text)!["rows"]![0]!["reason"],
            StringComparison.Ordinal
        );
        Assert.Equal("2026-03-30", (string?)JsonNode.Parse(with.Text)!["rows"]![0]!["dueOn"]);
        Assert.StartsWith(
            "All days without a year are taken to be in 2026",
            (string?)JsonNode.Parse(with.Text)!["notes"]![0],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("unused")]
    [InlineData("不用")]
    public async Task Audit_ColumnThatIsNotToBeUsed_LeavesTheOther(string unused)
    {
        const string table = "标题,公开时限,决定日期,批复日期,发布日期\n通知,20个工作日内,2026-03-02,2026-03-16,2026-04-30\n";

        var asked = await server.PostAsync("/v1/audit?today=2026-06-15", table, "text/csv");
        var answer = await server.PostAsync($"/v1/audit?today=2026-06-15&map=批复日期={unused}", table, "text/csv");

        Refusals.AssertIsOne(asked, HttpStatusCode.BadRequest, "批复日期");
        Assert.Equal("2026-03-30", (string?)JsonNode.Parse(answer.Text)!["rows"]![0]!["dueOn"]);
    }

    [Theory]
    [InlineData("/v1/audit", "", "")]
    [InlineData("/v1/audit", "no table at all", "")]
    [InlineData("/v1/audit?format=pdf", Ledger, "pdf")]
    [InlineData("/v1/audit?map=x", Ledger, "map")]
    [InlineData("/v1/audit?within=251", Ledger, "251")]
    [InlineData("/v1/audit?within=-1", Ledger, "-1")]
    [InlineData("/v1/audit?limit=二十个工作日之后再说", Ledger, "之后再说")]
    [InlineData("/v1/audit?year=1999", Ledger, "year: expected a year from 2001 to 2100 such as 2026, found")]
    [InlineData("/v1/audit?sheet=一", "[{}]", "")]
    [InlineData("/v1/audit", "PK\u0003\u0004 no workbook", "")]
    public async Task Audit_WhatCannotBe_IsRefusedInOneSentence(string address, string body, string named)
    {
        var answer = await server.PostAsync(address, body, "application/octet-stream");

        Refusals.AssertIsOne(answer, HttpStatusCode.BadRequest, named);
    }
}
