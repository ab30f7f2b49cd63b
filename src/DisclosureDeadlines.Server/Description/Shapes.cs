using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace DisclosureDeadlines.Server.Description;

/// <summary>The shapes of questions and answers, as schemas.json describes them.</summary>
internal static class Shapes
{
    /// <exception cref="InvalidDataException">The file is not what it should be.</exception>
    public static IEnumerable<KeyValuePair<string, IOpenApiSchema>> Read(OpenApiDocument document)
    {
        using var stream = typeof(Shapes).Assembly.GetManifestResourceStream("schemas.json")!;
        foreach (var (name, shape) in JsonNode.Parse(stream)!.AsObject())
        {
            var read = OpenApiModelFactory.Parse<OpenApiSchema>(
                shape!.ToJsonString(),
                OpenApiSpecVersion.OpenApi3_1,
                document,
                out var faults
            );
            yield return read is not null && faults?.Errors.Count is null or 0
                ? new(name, read)
                : throw new InvalidDataException($"{name}: {string.Join("; ", faults!.Errors)}");
        }
    }
}
