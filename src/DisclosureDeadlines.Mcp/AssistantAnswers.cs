using System.Text;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Cases;
using NodaTime;

namespace DisclosureDeadlines.Mcp;

/// <summary>What answers each tool.</summary>
internal static class AssistantAnswers
{
    public static IReadOnlyDictionary<string, Func<AskedValues, AssistantDesk, JsonObject>> ByName { get; } =
        new Dictionary<string, Func<AskedValues, AssistantDesk, JsonObject>>
        {
            ["due"] = Due,
            ["parse"] = (asked, _) => Envelope.Of(PhraseQuestion.Answer(asked.Required("phrase"), asked.Text("law"))),
            ["add_working_days"] = Add,
            ["count_working_days"] = Count,
            ["describe_day"] = Describe,
            ["read_case"] = ReadCase,
            ["lint_limit"] = Lint,
            ["statute"] = (asked, _) =>
                Envelope.List(
                    "limits",
                    StatuteQuestion.Find(asked.Required("name"), asked.DateIfAny("inForceOn")).Select(StatuteAnswer.From)
                ),
        };

    private static JsonObject Due(AskedValues asked, AssistantDesk desk)
    {
        var question = asked.Due();
        var result = question.Answer(desk.Calendar(asked, question.Subject.Catalogue));
        return Envelope.Of(result.ToAnswer(inFull: false)).WithReasons(result.Deadline).WithNotes(result.Chosen.Calendar, result.LastDay);
    }

    private static JsonObject Add(AskedValues asked, AssistantDesk desk)
    {
        var chosen = desk.Calendar(asked);
        var answer = ArithmeticQuestions.Add(chosen, asked.Date("date"), asked.WholeNumber("workingDays"));
        return Envelope.Of(answer).WithNotes(chosen.Calendar, LocalDate.Max(answer.From, answer.Date));
    }

    private static JsonObject Count(AskedValues asked, AssistantDesk desk)
    {
        var chosen = desk.Calendar(asked);
        var answer = ArithmeticQuestions.Count(chosen, asked.Date("from"), asked.Date("to"));
        return Envelope.Of(answer).WithNotes(chosen.Calendar, LocalDate.Max(answer.From, answer.To));
    }

    private static JsonObject Describe(AskedValues asked, AssistantDesk desk)
    {
        var calendar = desk.Calendar(asked).Calendar;
        var day = calendar.Describe(asked.Date("date"));
        var answer = Envelope.Of(DayAnswer.From(day));
        answer["certaintyReason"] = calendar.CertaintyReasonOf(day.Date, day.Date)?.ToString(null);
        answer["dataVersion"] = calendar.DataVersion;
        return answer.WithNotes(calendar, day.Date);
    }

    private static JsonObject ReadCase(AskedValues asked, AssistantDesk desk)
    {
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(asked.Required("happenings")));
        var told = text.Length <= CaseFile.MaxBytes ? CaseFile.Read(text, "happenings") : throw CaseFile.TooLarge("happenings");
        var rule = asked.Text("rule") is { } name ? CaseQuestion.RuleCalled(name) : told.Rule ?? throw NoRule();
        var chosen = desk.Calendar(asked, null, told.Region);
        var reading = told.Answer(
            rule,
            asked.DateIfAny("asOf") ?? desk.Today(),
            chosen,
            CasePolicy.Parse(asked.Text("policy") ?? "default", null)
        );
        return Envelope.Of(reading).WithNotes(chosen.Calendar, reading.DueOn ?? reading.DueAtLatest, CaseQuestion.WhatIsLater(reading));
    }

    private static JsonObject Lint(AskedValues asked, AssistantDesk desk)
    {
        var lint = new LimitLint(asked.Required("limit"), asked.Required("item"))
        {
            LegalBasis = asked.Text("legalBasis"),
            Authority = asked.Text("authority"),
            InForceOn = asked.DateIfAny("inForceOn"),
        };
        return Envelope.List("findings", lint.Answer());
    }

    private static QuestionException NoRule()
    {
        string names = string.Join(", ", ClockRules.All.Select(rule => rule.Name));
        return new($"没有说明时限规则，请用 rule 给出：{names}。", $"No clock rule is named; give one with rule: {names}.");
    }
}
