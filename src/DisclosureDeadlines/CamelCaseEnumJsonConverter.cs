using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisclosureDeadlines;

/// <summary>Reads and writes an enum as the name of its member, as <c>"notYetDue"</c>. A number is refused.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class CamelCaseEnumJsonConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
