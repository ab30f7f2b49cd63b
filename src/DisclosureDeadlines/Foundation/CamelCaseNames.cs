using System.Text.Json;
using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Foundation;

/// <summary>An enum as the names of its members in camelCase, in json; a number is refused.</summary>
internal sealed class CamelCaseNames<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
