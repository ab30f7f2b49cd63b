using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Cases;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Server.Requests;

namespace DisclosureDeadlines.Server.Calls;

/// <summary>The calls that bring something with them.</summary>
internal static class PostCalls
{
    private const string Lines = "application/x-ndjson";
    private const string JsonType = "application/json";

    private static readonly Parameter[] Calendar = [Parameters.Region, Parameters.AsKnownOn];

    /// <summary>What the body of a request is called in sentences.</summary>
    public static string BodyName => Language.Pick("请求的内容", "the body of the request");

    public static IEnumerable<Call> All { get; } =
    [
        new(
            "POST",
            "/v1/due",
            "dueOfRows",
            "Many due dates in one request, the fast way: a line an answer, in the order of the rows. A row that has no answer has a line with error, and the others go on.",
            [],
            new("DueLine", MediaType: Lines),
            DueRows.AnswerAsync
        )
        {
            Body = new(
                [Lines, JsonType],
                "DueRow",
                "A JSON object a line, each a row; or, as application/json, one row or a list of rows. A row with events has an answer for each of them."
            ),
        },
        new(
            "POST",
            "/v1/parse",
            "parse",
            "What each phrase asks for, in their order.",
            [Parameters.Law],
            new("Phrase", IsList: true),
            ParseAsync
        )
        {
            Body = new([JsonType], "Phrases", "The phrases."),
        },
        new(
            "POST",
            "/v1/cases/read",
            "readCase",
            "Where the clock of one case is at the end of a day: due, used, left, why, what the law leaves open, and what if.",
            [
                new("rule", "The clock rule, such as disclosureReply; /v1/cases/rules lists them. A case in JSON may name it itself."),
                new("asOf", "The day at whose end it is read; today in Beijing if not given.", Format: Parameters.Date),
                new("policy", "How to count where the law leaves a choice: default, earliest, latest, or such as pause=careful."),
                .. Calendar,
            ],
            new("Reading"),
            ReadCaseAsync
        )
        {
            Body = new(
                ["text/plain", JsonType],
                null,
                "What happened in the case: a line a happening, a table of date, happening and remarks, or JSON."
            ),
        },
        new(
            "POST",
            "/v1/audit",
            "audit",
            "When each row of a ledger was due, and what is late.",
            [
                new("today", "The day to judge on; today in Beijing if not given.", Format: Parameters.Date),
                Parameters.Catalogue with
                {
                    Description = "The built-in catalogue that the items belong to.",
                },
                Parameters.Limit with
                {
                    Description = "The limit of the rows that have none.",
                },
                new(
                    "year",
                    "The year of days without one (9月18日); a year in the cell, in a column or in the title goes before it.",
                    Format: "int32"
                ),
                new("within", "How many working days ahead is soon.", Format: "int32"),
                new("sheet", "The sheet of a workbook; every visible one with headings if not given."),
                new("map", "What a column of another name holds, such as 挂网日=published; or unused, to pass over the column.")
                {
                    IsRepeatable = true,
                },
                new("format", "The report as json, csv, xlsx, docx or html.") { Choices = ["json", "csv", "xlsx", "docx", "html"] },
                Parameters.Policy,
                .. Calendar,
            ],
            new("Audit"),
            AuditCall.AnswerAsync
        )
        {
            Body = new(
                ["application/octet-stream", "multipart/form-data"],
                null,
                "The file: .xlsx, .xls, .et, .ods, .csv, .txt, .html, .docx or .json; its bytes tell which."
            ),
        },
    ];

    private static async Task ParseAsync(Ask ask)
    {
        using var body = await ReceivedBody.ReceiveAsync(ask.Http, ask.Desk.Settings.BodyBytes).ConfigureAwait(false);
        int most = ask.Desk.Settings.Rows;
        string[] phrases = JsonField.Read(
            BodyName,
            body,
            json =>
            {
                var list = json.AsObject("phrases").Required("phrases");
                string[] texts = [.. list.AsList().Take(most + 1).Select(phrase => phrase.As(JsonText.Of))];
                return texts.Length <= most ? texts : throw list.Fault($"超过 {most} 条", $"there are more than {most}");
            }
        );
        await ask.ReplyAsync(Json.Utf8Line(phrases.Select(phrase => PhraseQuestion.Answer(phrase, ask.Values.Text("law")))))
            .ConfigureAwait(false);
    }

    private static async Task ReadCaseAsync(Ask ask)
    {
        using var body = await ReceivedBody.ReceiveAsync(ask.Http, CaseFile.MaxBytes).ConfigureAwait(false);
        var told = CaseFile.Read(body, BodyName);
        var rule = ask.Values.Text("rule") is { } name ? CaseQuestion.RuleCalled(name) : told.Rule ?? throw NoRule();
        var chosen = ask.Calendar(null, told.Region);
        var reading = told.Answer(rule, ask.DayOrToday("asOf"), chosen, CasePolicy.Parse(ask.Values.Text("policy") ?? "default", null));
        await ask.ReplyAsync(Json.Utf8Line(reading)).ConfigureAwait(false);
    }

    private static QuestionException NoRule() =>
        new(
            "没有说明时限规则，请用 rule 给出；/v1/cases/rules 列出全部。",
            "No clock rule is named; give one with rule (/v1/cases/rules lists them)."
        );
}
