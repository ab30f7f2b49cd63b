using System.CommandLine;
using System.CommandLine.Help;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Cli.Arithmetic;
using DisclosureDeadlines.Cli.Audit;
using DisclosureDeadlines.Cli.Calendar;
using DisclosureDeadlines.Cli.Cases;
using DisclosureDeadlines.Cli.Catalogue;
using DisclosureDeadlines.Cli.Days;
using DisclosureDeadlines.Cli.Due;
using DisclosureDeadlines.Cli.LatestEvent;
using DisclosureDeadlines.Cli.Mcp;
using DisclosureDeadlines.Cli.Notice;
using DisclosureDeadlines.Cli.Page;
using DisclosureDeadlines.Cli.Parse;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Plan;
using DisclosureDeadlines.Cli.Remind;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Cli.Statute;
using DisclosureDeadlines.Cli.Template;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Cli;

/// <summary>The commands of the tool, and what each way of ending is worth as an exit code.</summary>
internal static class Tool
{
    private const int BadInput = 2;

    /// <summary>What shells give for a program ended by Ctrl-C.</summary>
    private const int Stopped = 130;

    /// <summary>
    /// What shells give for a program whose output nobody reads any more (<c>deadlines days … | head</c>). It is nobody's fault, so nothing
    /// is said.
    /// </summary>
    private const int NobodyReads = 141;

    /// <summary>The commands by their names, in the order in which help lists them.</summary>
    internal static IReadOnlyList<NamedCommand> Commands { get; } =
    [
        new("due", DueCommand.Create),
        new("parse", ParseCommand.Create),
        new("days", DaysCommand.Create),
        new("count", CountCommand.Create),
        new("add", AddCommand.Create),
        new("latest-event", LatestEventCommand.Create),
        new("audit", AuditCommand.Create),
        new("remind", RemindCommand.Create),
        new("plan", PlanCommand.Create),
        new("template", TemplateCommand.Create),
        new("calendar", CalendarCommand.Create),
        new("catalogue", CatalogueCommand.Create),
        new("notice", NoticeCommand.Create),
        new("statute", StatuteCommand.Create),
        new("case", CaseCommand.Create),
        new("mcp", McpCommand.Create),
        new("page", PageCommand.Create),
    ];

    public static int Run(string[] arguments, Terminal terminal)
    {
        LanguageOption.Choose(arguments);
        var dropped = DroppedFile.Of(arguments);
        try
        {
            string[] line = dropped?.Arguments ?? arguments;
            var parsed = Root(terminal, line).Parse(line, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                return Refuse(terminal, UsageFault.Of(parsed));
            }

            int code =
                parsed.Action is HelpAction
                    ? HelpPage.Write(parsed, terminal)
                    : parsed.Invoke(
                        new InvocationConfiguration
                        {
                            Output = terminal.Output,
                            Error = terminal.Error,
                            EnableDefaultExceptionHandler = false,
                        }
                    );
            terminal.Flush();
            if (code == 0)
            {
                dropped?.Show(terminal);
            }

            return code;
        }
        catch (Exception e)
            when (e
                    is UserErrorException
                        or QuestionException
                        or OfficeFileException
                        or CalendarCoverageException
                        or TimeLimitFormatException
                        or DocumentFormatException
                        or CaseFormatException
            )
        {
            return Refuse(terminal, e.Message);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(Language.Pick("已停止，什么也没有写出。", "Stopped; nothing was written."));
            return Stopped;
        }
        catch (ReaderGoneException)
        {
            return NobodyReads;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var why = FileFault.Of(e);
            return Refuse(terminal, Language.Pick($"读写文件时出错：{why.Chinese}。", $"Reading or writing a file failed: {why.English}."));
        }
    }

    /// <summary>
    /// The root, with the command that the line begins with and no other: to make all of them takes longer than most answers. A line that
    /// begins with anything else may ask for any.
    /// </summary>
    private static RootCommand Root(Terminal terminal, string[] line)
    {
        var root = new RootCommand(
            Language.Pick(
                "中国政府信息公开期限：最迟哪一天公开、为什么、有多确定。",
                "The last day in time for the publication duties of Chinese public authorities, why, and how sure it is."
            )
        )
        {
            LanguageOption.Create(),
        };
        string? first = line.Length > 0 && Commands.Any(command => command.Name == line[0]) ? line[0] : null;
        foreach (var command in Commands)
        {
            if (first is null || command.Name == first)
            {
                root.Add(command.Create(terminal));
            }
        }

        HelpPage.Prepare(root);
        // A phrase may begin with a bracket; it is not a directive.
        root.Directives.Clear();
        return root;
    }

    /// <summary>What had been answered before the fault, line by line, is an answer still.</summary>
    private static void FlushWhatIsRead(Terminal terminal)
    {
        try
        {
            terminal.Output.Flush();
        }
        catch (Exception e) when (e is UserErrorException or ReaderGoneException)
        {
            // One fault has been reported, and a second one would not help.
        }
    }

    private static int Refuse(Terminal terminal, string sentence)
    {
        terminal.Error.WriteLine(sentence);
        FlushWhatIsRead(terminal);
        return BadInput;
    }
}
