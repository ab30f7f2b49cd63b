using System.Text.Json;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases;
using ModelContextProtocol.Protocol;

namespace DisclosureDeadlines.Mcp;

/// <summary>
/// The questions that an assistant can ask, over whatever it asks them: what they are called, what they take, and their answers.
/// </summary>
internal static class AssistantTools
{
    /// <summary>What an assistant is told before it asks.</summary>
    public const string Instructions =
        "Deadlines of Chinese public authorities, counted by law with the official holiday notices. Ask instead of computing dates yourself, quote the reason (why) and the certainty, "
        + "and pass on the notes. Where an answer has no date it says why: then there is none to be guessed. Dates are written 2026-09-18; the answers follow the language of the program.";

    /// <summary>More than any question of one case.</summary>
    private const int MaxCharacters = 1 << 20;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = Json.WriterOptions.Encoder };

    /// <summary>All of them.</summary>
    public static IList<Tool> All { get; } = Read();

    /// <summary>Answers a call. A fault is a result too, so that the assistant can mend its question.</summary>
    public static CallToolResult Call(string name, IEnumerable<KeyValuePair<string, JsonElement>>? arguments, AssistantDesk desk)
    {
        try
        {
            var tool = All.FirstOrDefault(known => known.Name == name) ?? throw Unknown(name);
            var answer = AssistantAnswers.ByName[name](new AskedValues(Values(tool, arguments ?? [])), desk);
            return Result(answer.ToJsonString(Readable), isError: false);
        }
        catch (Exception e)
            when (e
                    is QuestionException
                        or OfficeFileException
                        or CalendarCoverageException
                        or TimeLimitFormatException
                        or DocumentFormatException
                        or CaseFormatException
            )
        {
            return Result(VisibleText.Line(e.Message), isError: true);
        }
    }

    private static CallToolResult Result(string text, bool isError) =>
        new() { Content = [new TextContentBlock { Text = text }], IsError = isError };

    private static Dictionary<string, string> Values(Tool tool, IEnumerable<KeyValuePair<string, JsonElement>> arguments)
    {
        var known = tool.InputSchema.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToArray();
        var values = new Dictionary<string, string>();
        foreach (var (name, value) in arguments)
        {
            if (!known.Contains(name))
            {
                throw new QuestionException(
                    $"{tool.Name} 没有“{name}”这个参数，有：{string.Join("、", known)}。",
                    $"{tool.Name} takes no \"{name}\"; it takes: {string.Join(", ", known)}."
                );
            }

            if (TextOf(name, value) is { } text)
            {
                values[name] = text;
            }
        }

        return values;
    }

    private static string? TextOf(string name, JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            JsonValueKind.String when value.GetString() is { Length: <= MaxCharacters } text => text,
            JsonValueKind.Number => value.GetRawText(),
            _ => throw new QuestionException($"{name} 应为文字。", $"{name}: expected a text."),
        };

    private static QuestionException Unknown(string name)
    {
        string names = string.Join(", ", All.Select(tool => tool.Name));
        return new($"没有“{name}”这个工具，有：{names}。", $"There is no tool \"{name}\"; there are: {names}.");
    }

    private static Tool[] Read()
    {
        using var stream = typeof(AssistantTools).Assembly.GetManifestResourceStream("tools.json")!;
        using var document = JsonDocument.Parse(stream);
        return
        [
            .. document
                .RootElement.EnumerateArray()
                .Select(tool => new Tool
                {
                    Name = tool.GetProperty("name").GetString()!,
                    Title = tool.GetProperty("title").GetString(),
                    Description = tool.GetProperty("description").GetString(),
                    InputSchema = tool.GetProperty("inputSchema").Clone(),
                    Annotations = new ToolAnnotations
                    {
                        ReadOnlyHint = true,
                        IdempotentHint = true,
                        OpenWorldHint = false,
                        DestructiveHint = false,
                    },
                }),
        ];
    }
}
