using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Lint;

namespace DisclosureDeadlines.Server.Calls;

/// <summary>The calls that ask in their address alone.</summary>
internal static class GetCalls
{
    private static readonly Parameter[] Calendar = [Parameters.Region, Parameters.AsKnownOn];

    public static IEnumerable<Call> All { get; } =
    [
        Call.Get(
            "/v1/due",
            "due",
            "The last day in time for a duty, how sure it is, and why. With catalogue and without item: what the event makes due in every row (CatalogueDue).",
            [
                new("event", "The day of the event, such as the date on the document.", IsRequired: true, Parameters.Date),
                Parameters.Limit,
                Parameters.Law,
                Parameters.Catalogue,
                Parameters.Item,
                Parameters.Period,
                Parameters.Policy,
                new("today", "Says whether the duty is in time on that day.", Format: Parameters.Date),
                new("published", "The day it was published.", Format: Parameters.Date),
                new("explain", "true adds the steps of the computation and the choices made.") { Choices = ["true", "false"] },
                .. Calendar,
            ],
            new("Due"),
            Due
        ),
        Call.Get(
            "/v1/add",
            "addWorkingDays",
            "The Nth working day after a day, which itself is not counted.",
            [
                new("date", "The day to start from.", IsRequired: true, Parameters.Date),
                new("workingDays", "How many; a negative number goes back.", IsRequired: true, "int32"),
                .. Calendar,
            ],
            new("Added"),
            ask => Json.Utf8Line(ArithmeticQuestions.Add(ask.Calendar(), ask.Values.Date("date"), ask.Values.WholeNumber("workingDays")))
        ),
        Call.Get(
            "/v1/count",
            "countWorkingDays",
            "The working days after one day up to and including another.",
            [
                new("from", "The day to start from; it is not counted.", IsRequired: true, Parameters.Date),
                new("to", "The last day; it is counted.", IsRequired: true, Parameters.Date),
                .. Calendar,
            ],
            new("Counted"),
            ask => Json.Utf8Line(ArithmeticQuestions.Count(ask.Calendar(), ask.Values.Date("from"), ask.Values.Date("to")))
        ),
        Call.Get(
            "/v1/days",
            "days",
            "Every day between two, both included, with its kind and the notice that decides it.",
            [
                new("from", "The first day.", IsRequired: true, Parameters.Date),
                new("to", "The last day.", IsRequired: true, Parameters.Date),
                .. Calendar,
            ],
            new("Day", IsList: true),
            ask =>
                Json.Utf8Line(
                    ArithmeticQuestions.Days(ask.Calendar().Calendar, ask.Values.Date("from"), ask.Values.Date("to")).Select(DayAnswer.From)
                )
        ),
        Call.Get(
            "/v1/latest-event",
            "latestEvent",
            "The latest event whose due date is on or before a day.",
            [
                new("date", "The due date is to be on or before this day.", IsRequired: true, Parameters.Date),
                Parameters.Limit,
                Parameters.Law,
                Parameters.Catalogue,
                Parameters.Item,
                Parameters.Policy,
                .. Calendar,
            ],
            new("LatestEvent"),
            LatestEvent
        ),
        Call.Get(
            "/v1/catalogues",
            "catalogues",
            "The built-in catalogues.",
            [],
            new("CatalogueSummary", IsList: true),
            _ => Json.Utf8Line(DisclosureCatalogue.BuiltIn.Select(CatalogueSummary.From))
        ),
        Call.Get(
            "/v1/catalogues/{name}",
            "catalogue",
            "A catalogue with all its rows.",
            [],
            new("Catalogue"),
            ask => Json.Utf8Line(CatalogueAnswer.From(AskedValues.CatalogueCalled(ask.Part("name"))))
        ),
        Call.Get(
            "/v1/catalogues/{name}/lint",
            "lintCatalogue",
            "What the time limits of a catalogue have against them.",
            [Parameters.InForceOn, new("authority", "Whose catalogue it is, where it does not say: it decides which limits bind.")],
            new("Finding", IsList: true),
            Lint
        ),
        Call.Get(
            "/v1/items",
            "searchItems",
            "The rows of all built-in catalogues, or of one, that have all the words.",
            [new("words", "The words, separated by blanks.", IsRequired: true), Parameters.Catalogue],
            new("Item", IsList: true),
            Search
        ),
        Call.Get(
            "/v1/statutes",
            "statutes",
            "The limits that laws, regulations and circulars set: all of them, or those of a limit, a matter or a law.",
            [new("name", "A limit, a matter or a law, such as reply, 答复, 双公示 or 政府信息公开条例."), Parameters.InForceOn],
            new("Statute", IsList: true),
            ask =>
                Json.Utf8Line(StatuteQuestion.Find(ask.Values.Text("name"), ask.Values.DateIfAny("inForceOn")).Select(StatuteAnswer.From))
        ),
        Call.Get(
            "/v1/statutes/due",
            "dueByStatute",
            "The last day in time by the law of the day of the event; where several limits bind, the earliest counts.",
            [
                new("event", "The day of the event.", IsRequired: true, Parameters.Date),
                new("name", "A limit, a matter or a law.", IsRequired: true),
                Parameters.Period,
                Parameters.Policy,
                .. Calendar,
            ],
            new("StatuteDue"),
            StatuteDue
        ),
        Call.Get(
            "/v1/cases/rules",
            "clockRules",
            "The clock rules known.",
            [],
            new("ClockRule", IsList: true),
            _ => Json.Utf8Line(ClockRules.All.Select(ClockRuleAnswer.From))
        ),
    ];

    private static byte[] Due(Ask ask)
    {
        var values = ask.Values;
        if (values.CatalogueIfAny() is { } catalogue && values.Text("item") is null && values.Text("limit") is null)
        {
            return values.Text("today") is null && values.Text("published") is null && !values.Flag("explain")
                ? Json.Utf8Line(
                    new CatalogueDueQuestion(values.Date("event"), catalogue)
                    {
                        Period = values.PeriodIfAny(),
                        Policy = values.PolicyIfAny(),
                    }
                        .Answer(ask.Calendar(catalogue))
                        .ToAnswer()
                )
                : throw new QuestionException(
                    "today、published、explain 只用于一行，请给出 item。",
                    "today, published and explain are for one row: give item."
                );
        }

        var question = values.Due();
        return Json.Utf8Line(question.Answer(ask.Calendar(question.Subject.Catalogue)).ToAnswer(values.Flag("explain")));
    }

    private static byte[] LatestEvent(Ask ask)
    {
        var question = new LatestEventQuestion(ask.Values.Date("date"), ask.Values.Subject()) { Policy = ask.Values.PolicyIfAny() };
        return Json.Utf8Line(question.Answer(ask.Calendar(question.Subject.Catalogue)));
    }

    private static byte[] Lint(Ask ask)
    {
        var catalogue = AskedValues.CatalogueCalled(ask.Part("name"));
        return Json.Utf8Line(
            CatalogueLint
                .Check(catalogue, DisclosureCatalogue.BuiltIn, ask.Values.DateIfAny("inForceOn"), ask.Values.Text("authority"))
                .Select(FindingAnswer.From)
        );
    }

    private static byte[] Search(Ask ask)
    {
        string words = ask.Values.Required("words");
        IReadOnlyList<DisclosureCatalogue> catalogues = ask.Values.CatalogueIfAny() is { } only ? [only] : DisclosureCatalogue.BuiltIn;
        return Json.Utf8Line(
            catalogues.SelectMany(catalogue => catalogue.Search(words).Select(item => CatalogueItemAnswer.From(item, catalogue.Name)))
        );
    }

    private static byte[] StatuteDue(Ask ask)
    {
        var values = ask.Values;
        return Json.Utf8Line(
            StatuteDueAnswers.From(
                StatuteQuestion.Due(
                    values.Required("name"),
                    values.Date("event"),
                    values.PeriodIfAny(),
                    ask.Calendar().Calendar,
                    values.PolicyIfAny()
                )
            )
        );
    }
}
