using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Server.Requests;

namespace DisclosureDeadlines.Server.Calls;

/// <summary>A row of a request for many due dates: its values, and the days of its events.</summary>
internal sealed class DueRow
{
    private const int MaxLine = 1 << 16;

    private static readonly string[] Fields =
    [
        "event",
        "events",
        "limit",
        "law",
        "catalogue",
        "item",
        "period",
        "policy",
        "today",
        "published",
        "region",
        "asKnownOn",
        "explain",
    ];

    private readonly Dictionary<string, string> values = [];
    private string?[] events = [null];
    private string? fault;

    /// <exception cref="DocumentFormatException">It is not a row.</exception>
    public static DueRow Read(JsonField json)
    {
        json.AsObject(Fields);
        var row = new DueRow();
        foreach (string name in Fields.Where(name => name != "events"))
        {
            if (json.Optional(name) is { } value)
            {
                row.values[name] = value.As(JsonText.OfValue);
            }
        }

        if (json.Optional("events") is { } list)
        {
            row.events = row.values.ContainsKey("event")
                ? throw json.Fault("event 和 events 只能有一个", "there is either event or events, not both")
                : [.. list.AsList().Select(day => day.As(JsonText.Of))];
        }

        return row;
    }

    /// <summary>A row in a line of its own; a fault in it is its answer.</summary>
    public static DueRow ReadLine(string line, int number)
    {
        string name = Language.Pick($"第{number}行", $"line {number}");
        try
        {
            if (line.Length > MaxLine)
            {
                throw new QuestionException($"{name} 太长。", $"{name} is too long.");
            }

            using var utf8 = new MemoryStream(Encoding.UTF8.GetBytes(line));
            return JsonField.Read(name, utf8, Read);
        }
        catch (Exception e) when (RefusalException.IsBadInput(e))
        {
            return new DueRow { fault = e.Message };
        }
    }

    /// <summary>A line for each event.</summary>
    public IEnumerable<byte[]> Answers(Desk desk) => fault is null ? events.Select(day => Answer(desk, day)) : [Error(fault)];

    public static byte[] Error(BilingualText sentence) => Error(sentence.ToString(null));

    public static byte[] Error(string sentence)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Json.WriterOptions with { Indented = false }))
        {
            json.WriteStartObject();
            json.WriteString("error", sentence);
            json.WriteEndObject();
        }

        return line.ToArray();
    }

    private byte[] Answer(Desk desk, string? day)
    {
        try
        {
            var asked = new AskedValues(day is null ? values : new Dictionary<string, string>(values) { ["event"] = day });
            var question = asked.Due();
            return Json.Utf8Line(question.Answer(desk.Calendar(asked, question.Subject.Catalogue)).ToAnswer(asked.Flag("explain")));
        }
        catch (Exception e) when (RefusalException.IsBadInput(e))
        {
            return Error(e.Message);
        }
    }
}
