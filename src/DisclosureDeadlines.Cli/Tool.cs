using System.CommandLine;
using System.CommandLine.Help;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Commands;
using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Cli.Output;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Cli;

/// <summary>The commands of the tool, and what each way of ending is worth as an exit code.</summary>
internal static class Tool
{
    private const int Fine = 0;
    private const int BadInput = 2;

    /// <summary>What shells give for a program ended by Ctrl-C.</summary>
    private const int Stopped = 130;

    public static int Run(string[] arguments, Terminal terminal)
    {
        Language.Choose(arguments);
        try
        {
            var parsed = Root(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                return Refuse(terminal, UsageFault.Of(parsed));
            }

            int code = parsed.Action is HelpAction
                ? HelpPage.Write(parsed, terminal)
                : parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            terminal.Flush();
            return code;
        }
        catch (Exception e) when (e is UserErrorException or CalendarCoverageException or TimeLimitFormatException or DocumentFormatException)
        {
            return Refuse(terminal, e.Message);
        }
        catch (UnauthorizedAccessException e)
        {
            return Refuse(terminal, Refused(e));
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(Language.Pick("已停止，什么也没有写出。", "Stopped; nothing was written."));
            return Stopped;
        }
        catch (IOException e)
        {
            return IsClosedPipe(e) ? Fine : Refuse(terminal, Refused(e));
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(Language.Pick(
            "中国政府信息公开期限：最迟哪一天公开、为什么、有多确定。",
            "The last day in time for the publication duties of Chinese public authorities, why, and how sure it is."))
        {
            Language.Option(),
            DueCommand.Create(terminal),
            ParseCommand.Create(terminal),
            DaysCommand.Create(terminal),
            CountCommand.Create(terminal),
            AddCommand.Create(terminal),
            LatestEventCommand.Create(terminal),
            AuditCommand.Create(terminal),
            RemindCommand.Create(terminal),
            PlanCommand.Create(terminal),
            CalendarCommand.Create(terminal),
            CatalogueCommand.Create(terminal),
            NoticeCommand.Create(terminal),
            StatuteCommand.Create(terminal),
        };
        HelpPage.Prepare(root);
        // A phrase may begin with a bracket; it is no directive.
        root.Directives.Clear();
        return root;
    }

    private static int Refuse(Terminal terminal, string sentence)
    {
        terminal.Error.WriteLine(sentence);
        return BadInput;
    }

    /// <summary>The system has refused something that no command says more of.</summary>
    private static string Refused(Exception e)
    {
        var why = SystemFault.Of(e);
        string file = (e as FileNotFoundException)?.FileName is { } name ? $" {name}" : "";
        return Language.Pick($"读写文件{file} 出错：{why.Chinese}。", $"Reading or writing{(file.Length > 0 ? file : " a file")} failed: {why.English}.");
    }

    /// <summary>Whoever read the output has seen enough (<c>deadlines days … | head</c>): no fault of anybody's.</summary>
    private static bool IsClosedPipe(IOException e) => e.HResult == 32 || e.Message.Contains("Broken pipe", StringComparison.Ordinal);
}
