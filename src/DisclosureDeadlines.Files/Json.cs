using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DisclosureDeadlines.Answers;

namespace DisclosureDeadlines.Files;

/// <summary>JSON as <see cref="AnswerJson"/> has it, of the answers and of what is said about an office's files.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Lines = AnswerJson.Options(
        indented: false,
        AnswersJsonContext.Default,
        FilesJsonContext.Default
    );
    private static readonly JsonSerializerOptions Documents = AnswerJson.Options(
        indented: true,
        AnswersJsonContext.Default,
        FilesJsonContext.Default
    );

    public static string Line<T>(T value) => JsonSerializer.Serialize(value, KnownTo<T>(Lines));

    /// <summary>A line as bytes, without its end.</summary>
    public static byte[] Utf8Line<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, KnownTo<T>(Lines));

    public static string Document<T>(T value) => JsonSerializer.Serialize(value, KnownTo<T>(Documents));

    /// <summary>For documents that are written piece by piece.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Indented = true, Encoder = Documents.Encoder };

    public static void Write<T>(Utf8JsonWriter writer, string name, T value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }

    public static void Write<T>(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, value, KnownTo<T>(Documents));

    public static string Name<T>(T value)
        where T : struct, Enum => AnswerJson.Name(value);

    private static JsonTypeInfo<T> KnownTo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
