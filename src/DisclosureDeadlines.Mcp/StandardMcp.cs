using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace DisclosureDeadlines.Mcp;

/// <summary>The tools over standard input and output, or any other pair of streams.</summary>
internal static class StandardMcp
{
    /// <summary>How the server presents itself.</summary>
    public static Implementation Info { get; } =
        new()
        {
            Name = "deadlines",
            Title = "中国政府信息公开期限 / Disclosure deadlines of Chinese authorities",
            Version = typeof(StandardMcp).Assembly.GetName().Version!.ToString(3),
        };

    /// <summary>Answers until the input ends or the work is to end.</summary>
    public static async Task RunAsync(Stream input, Stream output, AssistantDesk desk, CancellationToken stopping)
    {
        var options = new McpServerOptions
        {
            ServerInfo = Info,
            ServerInstructions = AssistantTools.Instructions,
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = AssistantTools.All }),
                CallToolHandler = (request, _) =>
                    ValueTask.FromResult(AssistantTools.Call(request.Params?.Name ?? "", request.Params?.Arguments, desk)),
            },
        };
        var transport = new StreamServerTransport(input, output, Info.Name);
        await using (transport.ConfigureAwait(false))
        {
            var server = McpServer.Create(transport, options);
            await using (server.ConfigureAwait(false))
            {
                await server.RunAsync(stopping).ConfigureAwait(false);
            }
        }
    }
}
