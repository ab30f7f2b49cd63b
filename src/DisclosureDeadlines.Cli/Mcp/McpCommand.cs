using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Mcp;

namespace DisclosureDeadlines.Cli.Mcp;

/// <summary><c>deadlines mcp</c>: the same answers for an assistant, over standard input and output (Model Context Protocol).</summary>
internal static class McpCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = DataFolder.Option();
        var command = new Command(
            "mcp",
            Language.Pick(
                "供智能助手调用（MCP，标准输入输出）",
                "the same answers for assistants, as an MCP server on standard input and output"
            )
        )
        {
            data,
        };
        command.SetAction(
            async (parsed, stopping) =>
            {
                var store = new NoticeStore(DataFolder.Of(parsed.GetValue(data)), terminal.Error);
                var imported = store.Load().Select(kept => kept.Notice).ToArray();
                var desk = new AssistantDesk(
                    () => imported,
                    (question, catalogue, place) => question.Choose(catalogue, place),
                    Today.InBeijing
                );
                var output = StandardStreams.Output();
                await using (output.ConfigureAwait(false))
                {
                    await StandardMcp.RunAsync(terminal.Input, output, desk, stopping).ConfigureAwait(false);
                }

                return 0;
            }
        );
        return command;
    }
}
