using System.Net;
using DisclosureDeadlines.Cli.Tests;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>Bad input is answered by 4xx and one sentence.</summary>
public sealed class RefusalTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Phrase = "信息形成之日起20个工作日内";

    [Theory]
    [InlineData("/v1/due", "event")]
    [InlineData("/v1/due?event=2026-09-18", "limit")]
    [InlineData("/v1/due?event=2026-02-30&limit=" + Phrase, "2026-02-30")]
    [InlineData("/v1/due?event=&limit=" + Phrase, "event")]
    [InlineData("/v1/due?event=2026-09-18&limit=", "limit")]
    [InlineData("/v1/due?event=2026-09-18&event=2026-09-19&limit=" + Phrase, "event")]
    [InlineData("/v1/due?event=2026-09-18&limit=二十个工作日之后再说", "之后再说")]
    [InlineData("/v1/due?event=2026-09-18&limit=%FF%FE", "cannot be read")]
    [InlineData("/v1/due?event=1999-12-31&limit=" + Phrase, "2001-01-01")]
    [InlineData("/v1/due?event=2026-09-18&catalogue=nowhere&item=1", "nowhere")]
    [InlineData("/v1/due?event=2026-09-18&catalogue=hohhot&item=99", "99")]
    [InlineData("/v1/due?event=2026-09-18&item=1", "catalogue")]
    [InlineData("/v1/due?event=2026-09-18&catalogue=hohhot&item=1&limit=" + Phrase, "both")]
    [InlineData("/v1/due?event=2026-09-18&catalogue=hohhot&item=1&law=行政处罚法", "law")]
    [InlineData("/v1/due?event=2026-09-18&catalogue=hohhot&today=2026-09-18", "item")]
    [InlineData("/v1/due?event=2026-09-18&explain=yes&limit=" + Phrase, "yes")]
    [InlineData("/v1/due?event=2026-09-18&policy=never&limit=" + Phrase, "never")]
    [InlineData("/v1/due?event=2026-09-18&period=abc&limit=每年1月31日前", "abc")]
    [InlineData("/v1/due?event=2026-09-18&period=2025&limit=" + Phrase, "recur")]
    [InlineData("/v1/due?event=2026-09-18&region=atlantis&limit=" + Phrase, "atlantis")]
    [InlineData("/v1/due?evnt=2026-09-18&limit=" + Phrase, "evnt")]
    [InlineData("/v1/add?date=2026-09-18", "workingDays")]
    [InlineData("/v1/add?date=2026-09-18&workingDays=many", "many")]
    [InlineData("/v1/add?date=2026-09-18&workingDays=99999999999", "99999999999")]
    [InlineData("/v1/add?date=2026-09-18&workingDays=2147483647", "2100-12-31")]
    [InlineData("/v1/add?date=2026-09-18&workingDays=-2147483648", "2001-01-01")]
    [InlineData("/v1/count?from=2026-09-18&to=2101-01-01", "2100-12-31")]
    [InlineData("/v1/days?from=2026-01-02&to=2026-01-01", "before")]
    [InlineData("/v1/days?from=2026-01-02&to=9999-12-31", "2100-12-31")]
    [InlineData("/v1/latest-event?date=2026-10-22&limit=及时公开", "及时公开")]
    [InlineData("/v1/items", "words")]
    [InlineData("/v1/statutes?name=nothing", "nothing")]
    [InlineData("/v1/statutes/due?event=2001-01-01&name=reply", "reply")]
    [InlineData("/v1/catalogues?x=1", "x")]
    [InlineData("/v1/catalogues/atlantis", "atlantis")]
    [InlineData("/v1/catalogues/..%2f..%2fetc%2fpasswd", "passwd")]
    public async Task Get_WhatCannotBeAnswered_IsRefusedInOneSentence(string address, string named)
    {
        foreach (string language in (string[])["en", "zh-CN,en;q=0.5"])
        {
            var answer = await server.GetAsync(address, language);

            Refusals.AssertIsOne(answer, HttpStatusCode.BadRequest, language == "en" ? named : "");
        }
    }

    [Theory]
    [InlineData("due 2100-12-20 " + Phrase, "/v1/due?event=2100-12-20&limit=" + Phrase)]
    [InlineData("due 2026-09-18 二十个工作日之后再说", "/v1/due?event=2026-09-18&limit=二十个工作日之后再说")]
    [InlineData("add 2026-09-18 2147483647", "/v1/add?date=2026-09-18&workingDays=2147483647")]
    [InlineData("statute show nothing", "/v1/statutes?name=nothing")]
    [InlineData("due 2026-09-18 " + Phrase + " --region atlantis", "/v1/due?event=2026-09-18&region=atlantis&limit=" + Phrase)]
    public async Task Get_WhatTheToolRefuses_IsRefusedInItsOwnWords(string command, string address)
    {
        foreach (string language in (string[])["en", "zh"])
        {
            var run = InProcess.Run([.. command.Split(' '), "--lang", language]);
            var answer = await server.GetAsync(address, language);

            Assert.Equal(
                (2, run.Error.TrimEnd('\n')),
                (run.ExitCode, (string?)System.Text.Json.Nodes.JsonNode.Parse(answer.Text)!["detail"])
            );
        }
    }

    [Theory]
    [InlineData("/v1/parse", "")]
    [InlineData("/v1/parse", "[]")]
    [InlineData("/v1/parse", "{}")]
    [InlineData("/v1/parse", """{"phrases":"x"}""")]
    [InlineData("/v1/parse", """{"phrases":[1]}""")]
    [InlineData("/v1/parse", """{"phrases":[null]}""")]
    [InlineData("/v1/parse", """{"phrases":["\ud800"]}""")]
    [InlineData("/v1/parse", """{"phrases":[],"more":1}""")]
    [InlineData("/v1/due", "")]
    [InlineData("/v1/due", "{")]
    [InlineData("/v1/due", "1")]
    [InlineData("/v1/due", """{"event":{}}""")]
    [InlineData("/v1/due", """{"event":"2026-01-01","events":["2026-01-01"]}""")]
    [InlineData("/v1/cases/read", "2025-05-06 received")]
    [InlineData("/v1/cases/read?rule=nothing", "2025-05-06 received")]
    [InlineData("/v1/cases/read?rule=disclosureReply", "")]
    [InlineData("/v1/cases/read?rule=disclosureReply", "1995-05-06 received")]
    [InlineData("/v1/cases/read?rule=disclosureReply", "{")]
    [InlineData("/v1/cases/read?rule=disclosureReply&policy=pause=never", "2025-05-06 received")]
    [InlineData("/v1/cases/read?rule=disclosureReply&asOf=2101-01-01", "2025-05-06 received")]
    public async Task Post_WhatCannotBeAnswered_IsRefusedInOneSentence(string address, string body) =>
        Refusals.AssertIsOne(await server.PostAsync(address, body), HttpStatusCode.BadRequest);

    [Fact]
    public async Task Post_AnotherType_IsRefused() =>
        Refusals.AssertIsOne(await server.PostAsync("/v1/due", "<x/>", "application/xml"), HttpStatusCode.UnsupportedMediaType);

    [Theory]
    [InlineData("GET", "/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/../../etc/passwd", HttpStatusCode.NotFound)]
    [InlineData("GET", "/%2e%2e/%2e%2e/etc/passwd", HttpStatusCode.NotFound)]
    [InlineData("GET", "/deadlines.html/..%5c..%5cappsettings.json", HttpStatusCode.NotFound)]
    [InlineData("GET", "/appsettings.json", HttpStatusCode.NotFound)]
    [InlineData("GET", "/openapi/v2.json", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/v1/due", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/v1/audit", HttpStatusCode.MethodNotAllowed)]
    public async Task Send_ToNowhere_IsRefusedInOneSentence(string method, string address, HttpStatusCode status) =>
        Refusals.AssertIsOne(await server.SendAsync(new HttpRequestMessage(new HttpMethod(method), address)), status);

    [Theory]
    [InlineData("zh-CN", true)]
    [InlineData("zh", true)]
    [InlineData("ZH-hant", true)]
    [InlineData("en;q=0.5,zh;q=0.8", true)]
    [InlineData("de,zh;q=0.1", true)]
    [InlineData("en,zh;q=0.9", false)]
    [InlineData("zh;q=0", false)]
    [InlineData("de", false)]
    [InlineData("*", false)]
    [InlineData("", false)]
    [InlineData(";;;,,,", false)]
    [InlineData("zhuang", false)]
    public void IsChinese_HeaderOfALanguage_FollowsWhatIsLikedBest(string header, bool chinese) =>
        Assert.Equal(chinese, Requests.RequestLanguage.IsChinese(header, otherwise: false));
}
