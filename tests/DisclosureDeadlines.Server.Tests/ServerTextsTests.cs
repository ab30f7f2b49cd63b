using System.Globalization;
using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Server.Requests;
using DisclosureDeadlines.Server.Settings;
using DisclosureDeadlines.Tests.House;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>What the server says, word for word and with its headers, in both languages: programs go by them as much as by the body.</summary>
public sealed class ServerTextsTests(RunningServer server) : IClassFixture<RunningServer>
{
    /// <summary>Of an answer that is long, such as a whole catalogue, the beginning; the tool's own answer is the same and is held elsewhere.</summary>
    private const int MostShown = 2500;

    private static readonly string[] Numbers =
    [
        "BodyBytes",
        "RowsBytes",
        "FileBytes",
        "Rows",
        "Seconds",
        "AuditSeconds",
        "Concurrent",
        "Waiting",
        "Audits",
        "PerSecond",
        "Burst",
        "StopSeconds",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Send_EachRequest_IsAnsweredWordForWord(string language)
    {
        var said = new StringBuilder();
        foreach (string request in Requests())
        {
            using var message = Message(request);
            message.Headers.AcceptLanguage.ParseAdd(language);
            using var response = await server.Client.SendAsync(message);
            said.Append(CultureInfo.InvariantCulture, $"> {request}\n{await SaidAsync(response)}\n\n");
        }

        Verified.Text($"server-texts.{language}", said.ToString());
    }

    /// <summary>Each status that the server or what it stands on can refuse with, though no request here brings it about.</summary>
    [Fact]
    public async Task Problem_EachStatus_IsWrittenWordForWord()
    {
        var said = new StringBuilder();
        foreach (string language in (string[])["en", "zh"])
        {
            foreach (int status in (int[])[400, 401, 404, 405, 408, 411, 413, 414, 415, 418, 429, 431, 499, 500, 501, 502, 503, 504])
            {
                said.Append(CultureInfo.InvariantCulture, $"{await WrittenAsync(status, language)}\n");
            }
        }

        Verified.Text("problems", said.ToString());

        static async Task<string> WrittenAsync(int status, string language)
        {
            var before = CultureInfo.CurrentUICulture;
            try
            {
                CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
                using var body = new MemoryStream();
                var http = new Microsoft.AspNetCore.Http.DefaultHttpContext { Response = { Body = body } };
                await Problem.WriteAsync(http, status, Problem.Of(status));
                return $"{http.Response.StatusCode} {http.Response.ContentType} {http.Response.ContentLength} {Encoding.UTF8.GetString(body.ToArray())}";
            }
            finally
            {
                CultureInfo.CurrentUICulture = before;
            }
        }
    }

    /// <summary>What holds where an office sets nothing, and how far it can go; its own file of settings is not read for this.</summary>
    [Fact]
    public void Settings_NoneAndEachBound_AreAsWritten()
    {
        var said = new StringBuilder();
        said.Append(CultureInfo.InvariantCulture, $"{Settings()}\n");
        said.Append(CultureInfo.InvariantCulture, $"{Settings(("Data", "d"), ("Page", "p"), ("Language", "zh"))}\n");
        said.Append(CultureInfo.InvariantCulture, $"{Settings(("DEADLINES_DATA", "e"), ("Language", "en"))}\n");
        said.Append(CultureInfo.InvariantCulture, $"{Settings(("DEADLINES_DATA", "e"), ("Data", "d"), ("Page", ""))}\n");
        said.Append(CultureInfo.InvariantCulture, $"{Settings(("Language", "fr"))}\n");
        foreach (string name in Numbers)
        {
            // Too large by far tells the bounds; what is on them and one beside them tells whether they are kept.
            string refused = Settings(($"Limits:{name}", "2147483648"));
            string[] words = refused.Split("from ")[1].Split(',')[0].Split(" to ");
            int least = int.Parse(words[0], CultureInfo.InvariantCulture);
            int most = int.Parse(words[1], CultureInfo.InvariantCulture);
            said.Append(CultureInfo.InvariantCulture, $"{refused}\n");
            foreach (long value in (long[])[least - 1, least, most, most + 1L])
            {
                string got = Settings(($"Limits:{name}", value.ToString(CultureInfo.InvariantCulture)));
                bool isTaken = got.Contains($" {name} = {value}", StringComparison.Ordinal);
                said.Append(CultureInfo.InvariantCulture, $"  {value}: {(isTaken ? "taken" : got)}\n");
            }
        }

        Verified.Text("settings", said.ToString());

        static string Settings(params (string Name, string Value)[] set)
        {
            var before = CultureInfo.CurrentUICulture;
            try
            {
                CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
                return ServerSettings
                    .From(
                        new ConfigurationBuilder()
                            .AddInMemoryCollection(set.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value)))
                            .Build()
                    )
                    .ToString();
            }
            catch (QuestionException e)
            {
                return e.Message;
            }
            finally
            {
                CultureInfo.CurrentUICulture = before;
            }
        }
    }

    private static IEnumerable<string> Requests() =>
        File.ReadAllText(Path.Combine(Repository.Root, "tests/DisclosureDeadlines.Server.Tests/requests.txt"))
            .ReplaceLineEndings("\n")
            .Split("\n\n")
            .Select(block => string.Join('\n', block.Trim('\n').Split('\n').Where(line => line[0] != '#')));

    private static HttpRequestMessage Message(string request)
    {
        string[] lines = request.Split('\n');
        string[] words = lines[0].Split(' ', 3);
        var message = new HttpRequestMessage(new HttpMethod(words[0]), words[1]);
        string[] headers = [.. lines.Skip(1).TakeWhile(line => line[0] == '+')];
        if (words[0] == "POST")
        {
            string body = string.Join('\n', lines.Skip(1 + headers.Length));
            string lineBreak = words is [_, _, "multipart/form-data; boundary=a"] ? "\r\n" : "\n";
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.Replace("~", lineBreak, StringComparison.Ordinal)));
            if (words is [_, _, var type])
            {
                message.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }
        }

        foreach (string header in headers)
        {
            message.Headers.TryAddWithoutValidation(header[1..header.IndexOf(':', StringComparison.Ordinal)], header.Split(": ")[1]);
        }

        return message;
    }

    private static async Task<string> SaidAsync(HttpResponseMessage response)
    {
        string body = await response.Content.ReadAsStringAsync();
        var headers = response
            .Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not "Date")
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);
        string shown = body.Length > MostShown ? $"{body[..MostShown]}… ({body.Length} characters)" : body;
        return $"{(int)response.StatusCode}\n{string.Join('\n', headers)}\n\n{shown}";
    }
}
