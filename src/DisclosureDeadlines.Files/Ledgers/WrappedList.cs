using System.Text.Json;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>The list of objects inside of a document that a system wraps it in: {"code": 200, "data": {"list": [ … ]}}.</summary>
internal static class WrappedList
{
    /// <summary>Bytes of a wrapped document, which is in memory as a whole.</summary>
    public const long MostBytes = 64L << 20;

    private const int MostDepth = 64;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MostDepth };

    /// <summary>The lists of objects, each from its bracket to its bracket; lists inside of their items are none.</summary>
    /// <param name="document">The document in UTF-8.</param>
    /// <exception cref="JsonException">It is not well-formed.</exception>
    public static IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Find(ReadOnlyMemory<byte> document)
    {
        var lists = new List<(string, ReadOnlyMemory<byte>)>();
        var reader = new Utf8JsonReader(document.Span, Options);
        string name = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = Name(ref reader);
            }
            else if (reader.TokenType == JsonTokenType.StartArray && IsOfObjects(reader))
            {
                int begin = (int)reader.TokenStartIndex;
                reader.Skip();
                lists.Add((name, document[begin..(int)reader.BytesConsumed]));
            }
        }

        return lists;
    }

    /// <summary>Half a surrogate pair is no name.</summary>
    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    /// <remarks>The reader is a copy, so that the one that goes on stays where it is.</remarks>
    private static bool IsOfObjects(Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.StartObject;
}
