using System.Text.Json.Serialization;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>What would follow, or until when something can still be done.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ReadingOutlook
{
    internal ReadingOutlook(string code, BilingualText sentence, LocalDate on)
    {
        Code = code;
        Sentence = sentence;
        On = on;
    }

    /// <summary>The question: <c>answeredToday</c>, <c>extendedToday</c>, <c>lastDayToExtend</c>, <c>lastDayToAsk</c>.</summary>
    public string Code { get; }

    /// <summary>The answer in a sentence, with its day.</summary>
    public BilingualText Sentence { get; }

    /// <summary>The due date that would follow, or the last day.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    /// <summary>The question and the day.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} {On:uuuu-MM-dd}");
}
