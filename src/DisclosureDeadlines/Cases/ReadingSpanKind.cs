using System.Text.Json.Serialization;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Cases;

/// <summary>What became of the days of a span.</summary>
[JsonConverter(typeof(CamelCaseNames<ReadingSpanKind>))]
public enum ReadingSpanKind
{
    /// <summary>They are counted.</summary>
    Counted,

    /// <summary>They are left out by a pause.</summary>
    LeftOut,

    /// <summary>They were counted, until a restart made them void.</summary>
    Void,
}
