using System.Text;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Cli.Tests;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>Random questions: what the server says is what the tool says, byte for byte but for the blanks.</summary>
public sealed class ParityTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const int Seed = 20260918;

    /// <summary>Every question runs the whole tool, so that most of them are for the slow run.</summary>
    private static readonly int Rows = SlowFactAttribute.IsAsked ? 3000 : 150;
    private static readonly int Single = SlowFactAttribute.IsAsked ? 2000 : 100;

    [Fact]
    public async Task Due_RandomRowsInOneRequest_AreAnsweredAsTheToolAnswersEach()
    {
        var random = new Random(Seed);
        RandomQuestion[] questions = [.. Enumerable.Range(0, Rows).Select(_ => RandomQuestion.Due(random))];
        string body = string.Concat(questions.Select(question => question.Row + "\n"));

        var answer = await server.PostAsync("/v1/due", body, "application/x-ndjson");

        string[] lines = answer.Text.TrimEnd('\n').Split('\n');
        Assert.Equal(Rows, lines.Length);
        Assert.All(questions.Zip(lines), pair => Assert.Equal(OfTool(pair.First), Normal.Of(pair.Second)));
    }

    [Fact]
    public async Task Get_RandomQuestions_AreAnsweredAsTheToolAnswersEach()
    {
        var random = new Random(Seed + 1);
        for (int i = 0; i < Single; i++)
        {
            var question = RandomQuestion.Any(random);
            var answer = await server.GetAsync(question.Address);

            string told =
                (int)answer.Status == 400
                    ? new JsonObject { ["error"] = (string?)JsonNode.Parse(answer.Text)!["detail"] }.ToJsonString()
                    : answer.Text;
            Assert.Equal(OfTool(question), Normal.Of(told));
        }
    }

    private static string OfTool(RandomQuestion question)
    {
        var run = InProcess.Run([.. question.Arguments, "--format", "json"]);
        return Normal.Of(run.ExitCode == 0 ? run.Output : new JsonObject { ["error"] = run.Error.TrimEnd('\n') }.ToJsonString());
    }

    /// <summary>One question as the tool, an address and a row ask it.</summary>
    private sealed record RandomQuestion(string[] Arguments, string Address, string Row)
    {
        private static readonly string[] Limits =
        [
            "信息形成之日起20个工作日内",
            "信息形成或者变更之日起20个工作日内",
            "作出处罚决定后七个工作日内",
            "颁发之日起15日内",
            "在答复建议和提案提出人的1个月内",
            "每年1月31日前",
            "每季度结束后10日内",
            "每月15日前",
            "及时公开",
            "实时公开",
            "收到申请之日起3个月内",
            "会议召开前5个工作日",
            "公示期不少于7日",
            "信息形成之日起20个工作日内，其中行政许可7个工作日内",
            "2026年3月31日前",
            "长期公开",
            "二十个工作日之后再说",
            "自批准之日起2年内",
        ];

        private static readonly string[] Regions = ["宁夏", "恩施州", "national", "中卫市", "西藏", "内蒙古", "南京"];

        private static readonly string[] Policies = ["earliest", "latest", "period=none", "rest-day-event=deemed", "fixed-date=preceding"];

        private static readonly string[] Periods = ["2025", "2025-Q3", "2025-09", "2025-H1"];

        private static readonly string[] Catalogues = ["hohhot", "inner-mongolia", "zhongwei", "baotou", "anning"];

        public static RandomQuestion Any(Random random) =>
            random.Next(10) switch
            {
                < 6 => Due(random),
                < 8 => Of(random, "add", [("date", Day(random)), ("workingDays", $"{random.Next(-300, 300)}")]),
                8 => Of(random, "count", [("from", Day(random)), ("to", Day(random))]),
                _ => Days(random),
            };

        public static RandomQuestion Due(Random random)
        {
            List<(string, string)> options = [];
            bool isItem = random.Next(4) == 0;
            options.AddRange(
                isItem ? [("catalogue", Pick(random, Catalogues)), ("item", $"{random.Next(1, 25)}")] : [("limit", Pick(random, Limits))]
            );
            Maybe(random, 6, options, "period", () => Pick(random, Periods));
            Maybe(random, 6, options, "policy", () => Pick(random, Policies));
            Maybe(random, 6, options, "today", () => Day(random));
            Maybe(random, 12, options, "published", () => Day(random));
            Maybe(random, 8, options, "asKnownOn", () => $"20{random.Next(10, 27)}-01-01");
            Maybe(random, 8, options, "explain", () => "true");
            return Of(random, "due", [("event", Day(random)), .. options]);
        }

        private static RandomQuestion Days(Random random)
        {
            var from = new DateOnly(2001, 1, 1).AddDays(random.Next(36_000));
            return Of(random, "days", [("from", Iso(from)), ("to", Iso(from.AddDays(random.Next(-2, 40))))]);
        }

        private static RandomQuestion Of(Random random, string call, List<(string Name, string Value)> values)
        {
            Maybe(random, 4, values, "region", () => Pick(random, Regions));
            var row = new JsonObject();
            foreach (var (name, value) in values)
            {
                row[name] = value;
            }

            string address = $"/v1/{call}?{string.Join('&', values.Select(value => $"{value.Name}={Uri.EscapeDataString(value.Value)}"))}";
            return new RandomQuestion([call, .. values.SelectMany(value => Words(value.Name, value.Value))], address, row.ToJsonString());
        }

        private static string[] Words(string name, string value) =>
            name switch
            {
                "event" or "limit" or "date" or "workingDays" or "from" or "to" => [value],
                "explain" => ["--explain"],
                "asKnownOn" => ["--as-known-on", value],
                _ => [$"--{name}", value],
            };

        private static void Maybe(Random random, int oneIn, List<(string, string)> values, string name, Func<string> value)
        {
            if (random.Next(oneIn) == 0)
            {
                values.Add((name, value()));
            }
        }

        /// <summary>Mostly a day that notices tell of, sometimes one that they do not, and seldom one outside the calendar.</summary>
        private static string Day(Random random) =>
            Iso(
                random.Next(20) switch
                {
                    0 => new DateOnly(1999, 1, 1).AddDays(random.Next(38_000)),
                    < 4 => new DateOnly(2026, 11, 1).AddDays(random.Next(400)),
                    _ => new DateOnly(2018, 1, 1).AddDays(random.Next(3_200)),
                }
            );

        private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];
    }
}
