using System.Text.Json.Nodes;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Mcp;

/// <summary>
/// An answer of the contract, and beside it what an assistant has to pass on: why, and what it should not be silent about.
/// </summary>
internal static class Envelope
{
    public static JsonObject Of<T>(T answer) => Node(answer).AsObject();

    /// <summary>A list under a name, because the result of a tool is an object.</summary>
    public static JsonObject List<T>(string name, IEnumerable<T> answers) => new() { [name] = Node(answers) };

    /// <summary>The steps of the computation, a sentence each.</summary>
    public static JsonObject WithReasons(this JsonObject answer, Deadline deadline)
    {
        answer["why"] = Sentences(
            deadline.DueOn is not null || deadline.Parts.Count > 0 ? deadline.Explain().Steps.Select(step => step.ToString(null)) : []
        );
        return answer;
    }

    /// <summary>What is not in the answer and could change it: the notice that is missing among it.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="calendar">The calendar it was counted on.</param>
    /// <param name="last">The last day that it depends on; null if it depends on none.</param>
    /// <param name="others">Further sentences.</param>
    public static JsonObject WithNotes(
        this JsonObject answer,
        WorkingDayCalendar calendar,
        LocalDate? last,
        params IEnumerable<BilingualText?> others
    )
    {
        List<string> notes = [.. others.OfType<BilingualText>().Select(other => other.ToString(null))];
        if (MissingNotice.Year(calendar, last) is { } year)
        {
            notes.Add(MissingNotice.SentenceInReport(year));
        }

        if (notes.Count > 0)
        {
            answer["notes"] = Sentences(notes);
        }

        return answer;
    }

    private static JsonArray Sentences(IEnumerable<string> sentences) =>
        [.. sentences.Select(sentence => (JsonNode?)JsonValue.Create(sentence))];

    private static JsonNode Node<T>(T answer) => JsonNode.Parse(Json.Utf8Line(answer))!;
}
