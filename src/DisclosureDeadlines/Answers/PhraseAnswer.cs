using System.Text.Json;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Answers;

/// <summary>The result of reading a phrase: the rule that it states, or why it cannot be read.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Limit">What was read; null if it cannot be.</param>
/// <param name="Error">Why not; null if it can be read.</param>
[JsonConverter(typeof(Converter))]
internal sealed record PhraseAnswer(string Phrase, TimeLimit? Limit, BilingualText? Error)
{
    /// <summary>The members of the rule are among the answer's own.</summary>
    internal sealed class Converter : JsonConverter<PhraseAnswer>
    {
        public override PhraseAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, PhraseAnswer value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("phrase", value.Phrase);
            writer.WriteBoolean("ok", value.Limit is not null);
            if (value.Limit is { } limit)
            {
                RuleJsonWriter.WriteMembers(writer, limit.Rule);
                if (limit.Ambiguities.Count > 0)
                {
                    AnswerJson.Write(writer, "ambiguities", limit.Ambiguities.Select(AmbiguityAnswer.From));
                }
            }
            else
            {
                writer.WriteString("error", value.Error!.ToString(null));
            }

            writer.WriteEndObject();
        }
    }
}
