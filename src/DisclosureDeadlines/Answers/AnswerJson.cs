using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Answers;

/// <summary>
/// Answers as JSON, as the contract has it: camelCase, ISO dates, names for enums, Chinese characters as they are, and what cannot be seen
/// escaped (\u202E). Everything that writes it goes through here.
/// </summary>
internal static class AnswerJson
{
    /// <summary>Leaves every character that a reader can see as it is.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(Seen());

    private static readonly JsonSerializerOptions Known = Options(indented: false, AnswersJsonContext.Default);

    /// <summary>What writes the documents of an assembly, by the types that its contexts know and no reflection.</summary>
    /// <param name="indented">Whether it is to be read by people too.</param>
    /// <param name="contexts">The contexts, this room's among them where answers of this room are written.</param>
    public static JsonSerializerOptions Options(bool indented, params IJsonTypeInfoResolver[] contexts)
    {
        var options = new JsonSerializerOptions
        {
            WriteIndented = indented,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = Encoder,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(contexts),
            Converters =
            {
                new LocalDateJsonConverter(),
                new EnumNames<Certainty>(),
                new EnumNames<DayKind>(),
                new EnumNames<DeadlineState>(),
                new EnumNames<ExplanationStepKind>(),
                new EnumNames<LintCode>(),
                new EnumNames<LintSeverity>(),
                new EnumNames<ReminderKind>(),
                new EnumNames<StatuteLevel>(),
                new EnumNames<StatuteStanding>(),
            },
        };
        options.MakeReadOnly();
        return options;
    }

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

    /// <summary>The name of a value in data: its member in camelCase.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => RuleJsonNames.Of(value);

    public static string Line<T>(T value) => JsonSerializer.Serialize(value, (JsonTypeInfo<T>)Known.GetTypeInfo(typeof(T)));

    public static void Write<T>(Utf8JsonWriter writer, string name, T value)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<T>)Known.GetTypeInfo(typeof(T)));
    }
}
