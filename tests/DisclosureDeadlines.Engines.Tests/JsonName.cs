using System.Text.Json;

namespace DisclosureDeadlines.Engines.Tests;

/// <summary>What a value is called outside: in JSON, in a table, in SQL.</summary>
internal static class JsonName
{
    public static string Of(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
