using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Cases;

/// <summary>What became of the days of a span.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<ReadingSpanKind>))]
public enum ReadingSpanKind
{
    /// <summary>They are counted.</summary>
    Counted,

    /// <summary>They are left out by a pause.</summary>
    LeftOut,

    /// <summary>They were counted, until a restart made them void.</summary>
    Void,
}
