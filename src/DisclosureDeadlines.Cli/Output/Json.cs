using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;

namespace DisclosureDeadlines.Cli.Output;

/// <summary>JSON as the contract has it: camelCase, ISO dates, Chinese characters as they are, and what cannot be seen escaped (\u202E).</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Lines = Options(indented: false);

    private static readonly JsonSerializerOptions Documents = Options(indented: true);

    public static string Line<T>(T value) => JsonSerializer.Serialize(value, Lines);

    public static string Document<T>(T value) => JsonSerializer.Serialize(value, Documents);

    /// <summary>For documents that are written piece by piece, each with <see cref="Write"/>.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Indented = true, Encoder = Documents.Encoder };

    public static void Write<T>(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, value, Documents);

    public static string Name(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        WriteIndented = indented,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(Seen()),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new IsoDateConverter() },
    };

    /// <summary>The characters that stand in a document as they are. Control characters never do.</summary>
    private static TextEncoderSettings Seen()
    {
        var seen = new TextEncoderSettings(UnicodeRanges.All);
        for (int value = 0; value <= char.MaxValue; value++)
        {
            if (Rune.TryCreate(value, out var rune) && !VisibleText.IsShown(rune))
            {
                seen.ForbidCharacter((char)value);
            }
        }

        return seen;
    }

    private sealed class IsoDateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }
}
