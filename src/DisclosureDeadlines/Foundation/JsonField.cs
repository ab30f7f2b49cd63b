using System.Text.Json;
using NodaTime;

namespace DisclosureDeadlines.Foundation;

/// <summary>A value in a JSON document that knows where it is, so that each fault can be reported with its place.</summary>
/// <remarks>No struct: a sequence of structs is compiled while the program runs, by every process anew, even where it was compiled before.</remarks>
internal sealed class JsonField
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    private readonly string document;
    private readonly string path;
    private readonly JsonElement element;

    private JsonField(string document, string path, JsonElement element)
    {
        this.document = document;
        this.path = path;
        this.element = element;
    }

    /// <summary>What the document is called.</summary>
    public string Document => document;

    /// <summary>Where the value is in it.</summary>
    public string Path => path;

    /// <summary>How many items the list has that this is.</summary>
    public int Count => element.GetArrayLength();

    /// <summary>Whether it is a list.</summary>
    public bool IsList => element.ValueKind == JsonValueKind.Array;

    /// <summary>Parses a document and reads it; only what <paramref name="read"/> makes is kept.</summary>
    public static T Read<T>(string document, Stream utf8, Func<JsonField, T> read)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8, Options);
            return read(new JsonField(document, "$", json.RootElement));
        }
        catch (InvalidOperationException e)
        {
            // A text with half a surrogate pair in it, which the parser accepts and the reading of the text does not.
            throw new DocumentFormatException(document, "$", new("含有无效的 Unicode 字符", "a text is not well-formed Unicode"), e);
        }
        catch (JsonException e)
        {
            throw new DocumentFormatException(
                document,
                e.Path ?? "$",
                new($"第{e.LineNumber + 1}行不是正确的 JSON", $"line {e.LineNumber + 1} is not well-formed JSON"),
                e
            );
        }
    }

    /// <summary>Checks that this is an object with only the named members, none of them twice.</summary>
    public JsonField AsObject(params ReadOnlySpan<string> known)
    {
        Expect(JsonValueKind.Object, "对象", "an object");
        var seen = new HashSet<string>();
        foreach (var member in element.EnumerateObject())
        {
            if (!known.Contains(member.Name))
            {
                throw Fault($"没有“{Excerpt.Of(member.Name)}”这个字段", $"there is no field \"{Excerpt.Of(member.Name)}\"");
            }

            if (!seen.Add(member.Name))
            {
                throw Fault($"字段“{member.Name}”出现了两次", $"the field \"{member.Name}\" is given twice");
            }
        }

        return this;
    }

    /// <summary>Whether this is an object with a member of that name.</summary>
    public bool Has(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    /// <summary>A member that must be there.</summary>
    public JsonField Required(string name) =>
        element.TryGetProperty(name, out var value)
            ? new JsonField(document, $"{path}.{name}", value)
            : throw Fault($"缺少字段“{name}”", $"the field \"{name}\" is missing");

    /// <summary>A member that may be absent or <c>null</c>.</summary>
    public JsonField? Optional(string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? new JsonField(document, $"{path}.{name}", value)
            : null;

    public string AsText()
    {
        Expect(JsonValueKind.String, "文字", "a text");
        var text = element.GetString()!;
        return string.IsNullOrWhiteSpace(text) ? throw Fault("文字不能为空", "expected a text, found an empty one") : text;
    }

    public string? AsTextOrNull() => element.ValueKind == JsonValueKind.Null ? null : AsText();

    public bool AsBoolean() =>
        element.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw Unexpected("true 或 false", "true or false"),
        };

    public int AsInteger(int least, int most) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int value) && value >= least && value <= most
            ? value
            : throw Unexpected($"{least} 到 {most} 的整数", $"a whole number from {least} to {most}");

    public LocalDate AsDate()
    {
        return element.ValueKind == JsonValueKind.String && IsoDays.TryRead(element.GetString()!, out var date)
            ? date
            : throw Unexpected("如 2026-09-18 的日期", "a date such as 2026-09-18");
    }

    /// <summary>Reads the value with a reader of its own, and gives this place to the reader's faults.</summary>
    public T As<T>(Func<JsonElement, T> read)
    {
        try
        {
            return read(element);
        }
        catch (JsonException e)
        {
            throw Fault(e.Message.TrimEnd('.', '。'), e.Message.TrimEnd('.', '。'));
        }
    }

    /// <summary>The value as one of the named ones.</summary>
    public T AsChoice<T>(params ReadOnlySpan<(string Name, T Value)> choices)
    {
        string text = AsText();
        foreach (var (name, value) in choices)
        {
            if (name == text)
            {
                return value;
            }
        }

        throw Fault($"没有“{Excerpt.Of(text)}”这个取值", $"\"{Excerpt.Of(text)}\" is none of the values known here");
    }

    /// <summary>A sentence in two languages: an object with <c>zh</c> and <c>en</c>.</summary>
    public BilingualText AsBilingual()
    {
        AsObject("zh", "en");
        return new(Required("zh").AsText(), Required("en").AsText());
    }

    public IEnumerable<JsonField> AsList()
    {
        Expect(JsonValueKind.Array, "列表", "a list");
        return Items(this);
    }

    public DocumentFormatException Fault(string chinese, string english) => new(document, path, new(chinese, english));

    private static IEnumerable<JsonField> Items(JsonField list)
    {
        int index = 0;
        foreach (var item in list.element.EnumerateArray())
        {
            yield return new JsonField(list.document, $"{list.path}[{index++}]", item);
        }
    }

    private void Expect(JsonValueKind kind, string chinese, string english)
    {
        if (element.ValueKind != kind)
        {
            throw Unexpected(chinese, english);
        }
    }

    private DocumentFormatException Unexpected(string chinese, string english)
    {
        string found = element.ValueKind == JsonValueKind.Undefined ? "" : Excerpt.Of(element.GetRawText());
        return Fault($"应为{chinese}，却是 {found}", $"expected {english}, found {found}");
    }
}
