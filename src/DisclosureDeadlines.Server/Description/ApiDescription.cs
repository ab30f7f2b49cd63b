using System.Text.Json;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Server.Calls;
using DisclosureDeadlines.Server.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace DisclosureDeadlines.Server.Description;

/// <summary>The API as OpenAPI 3.1, drawn from the calls themselves; the shapes of the answers are in schemas.json.</summary>
internal static class ApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddOperationTransformer(
            (operation, context, _) =>
            {
                if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Call>().FirstOrDefault() is { } call)
                {
                    Describe(operation, call, context.Document!);
                }

                return Task.CompletedTask;
            }
        );
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "DisclosureDeadlines",
                    Version = "v1",
                    Description =
                        "The last day in time for the publication duties of Chinese public authorities, how sure it is, and why. Dates are ISO; sentences follow Accept-Language (zh or en). "
                        + "A question that cannot be answered is 400 with one sentence; an answer without a date is 200, and says why.",
                    License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
                };
                document.Servers = [];
                document.Tags = null;
                foreach (
                    var name in document
                        .Paths.Where(path => path.Key.StartsWith("/mcp", StringComparison.Ordinal))
                        .Select(path => path.Key)
                        .ToArray()
                )
                {
                    document.Paths.Remove(name);
                }

                document.Components ??= new OpenApiComponents();
                document.Components.Schemas = new Dictionary<string, IOpenApiSchema>(Shapes.Read(document));
                return Task.CompletedTask;
            }
        );
    }

    private static void Describe(OpenApiOperation operation, Call call, OpenApiDocument document)
    {
        operation.Summary = call.Summary;
        operation.Parameters = [.. PartsOf(call).Concat(call.Parameters).Select(parameter => Describe(parameter, call))];
        if (call.Body is { } body)
        {
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Description = body.Description,
                Content = body.MediaTypes.ToDictionary(type => type, type => ContentOf(type, body.Schema, document)),
            };
        }

        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse
            {
                Description = "The answer.",
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [call.Answer.MediaType] = new OpenApiMediaType { Schema = Shape(call.Answer, document) },
                },
            },
        };
        foreach (string status in (string[])["400", "413", "429"])
        {
            operation.Responses[status] = new OpenApiResponse
            {
                Description = status switch
                {
                    "400" => "The question has no answer as it is asked; detail says why.",
                    "413" => "The request is larger than the server takes.",
                    _ => "There are too many requests.",
                },
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [Problem.MediaType] = new OpenApiMediaType { Schema = new OpenApiSchemaReference("Problem", document) },
                },
            };
        }
    }

    private static IEnumerable<Parameter> PartsOf(Call call) =>
        call.Path.Contains("{name}", StringComparison.Ordinal)
            ? [new Parameter("name", "The catalogue, such as hohhot.", IsRequired: true)]
            : [];

    private static OpenApiParameter Describe(Parameter parameter, Call call) =>
        new()
        {
            Name = parameter.Name,
            In = call.Path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal) ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsRequired,
            Description = parameter.Description,
            Schema = parameter.IsRepeatable
                ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = ShapeOf(parameter) }
                : ShapeOf(parameter),
        };

    private static OpenApiSchema ShapeOf(Parameter parameter) =>
        new()
        {
            Type = parameter.Format == "int32" ? JsonSchemaType.Integer : JsonSchemaType.String,
            Format = parameter.Format,
            Enum = parameter.Choices.Count > 0 ? [.. parameter.Choices.Select(choice => (JsonNode)JsonValue.Create(choice))] : null,
        };

    private static OpenApiMediaType ContentOf(string type, string? schema, OpenApiDocument document) =>
        new OpenApiMediaType
        {
            Schema =
                schema is not null ? new OpenApiSchemaReference(schema, document)
                : type == "multipart/form-data"
                    ? new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema>
                        {
                            ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                        },
                    }
                : type == "application/json" ? new OpenApiSchemaReference("Case", document)
                : new OpenApiSchema { Type = JsonSchemaType.String, Format = type == "text/plain" ? null : "binary" },
        };

    private static IOpenApiSchema Shape(Reply reply, OpenApiDocument document)
    {
        var one = new OpenApiSchemaReference(reply.Schema, document);
        return reply.IsList ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one;
    }
}
