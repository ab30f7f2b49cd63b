using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Ledgers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The words that name a ledger on the command line: its file, its sheet, and which of its columns is what.</summary>
/// <param name="isOption">Whether the file is named by <c>--ledger</c>, because the command is about something else first.</param>
internal sealed class LedgerArguments(bool isOption = false)
{
    private readonly Argument<string> file = new("FILE") { Description = Description };
    private readonly Option<string?> ledger = new("--ledger") { HelpName = "FILE", Description = Description };

    private readonly Option<string?> sheet = new("--sheet")
    {
        HelpName = "NAME",
        Description = Language.Pick("工作表；默认是第一张有表头的可见表", "the sheet of a workbook; the first visible one with headings if not given"),
    };

    private readonly Option<KeyValuePair<string, LedgerField>[]> map = new("--map")
    {
        HelpName = "HEADING=FIELD",
        Description = Language.Pick("自定义列名对应的字段，如 挂网日=published；可以写几次", "what a column of another name holds, such as 挂网日=published; may be given several times"),
        AllowMultipleArgumentsPerToken = false,
        CustomParser = result => [.. result.Tokens.Select(token => Read(token, result)).OfType<KeyValuePair<string, LedgerField>>()],
    };

    public void AddTo(Command command)
    {
        if (isOption)
        {
            command.Add(ledger);
        }
        else
        {
            command.Add(file);
        }

        command.Add(sheet);
        command.Add(map);
    }

    private static string Description => Language.Pick("台账：.xlsx、.csv 或 .json；- 为标准输入", "the ledger: .xlsx, .csv or .json; - for standard input");

    /// <summary>The file, or <c>-</c>.</summary>
    /// <exception cref="UserErrorException">None is given.</exception>
    public string FileOf(ParseResult parsed) => !isOption ? parsed.GetValue(file)! : parsed.GetValue(ledger)
        ?? throw new UserErrorException("没有台账，请用 --ledger 文件 给出。", "There is no ledger; name one with --ledger FILE.");

    public LedgerSource Open(ParseResult parsed, Terminal terminal)
    {
        var ownNames = new Dictionary<string, LedgerField>();
        foreach (var (heading, field) in parsed.GetValue(map) ?? [])
        {
            ownNames[heading] = field;
        }

        string path = FileOf(parsed);
        return LedgerFile.Open(InputFile.Open(path, terminal.Input), InputFile.NameOf(path), new LedgerOptions(ownNames, parsed.GetValue(sheet)));
    }

    private static KeyValuePair<string, LedgerField>? Read(Token token, ArgumentResult result)
    {
        string found = token.Value;
        int equals = found.LastIndexOf('=');
        if (equals > 0 && LedgerColumns.TryFindField(found[(equals + 1)..], out var field))
        {
            return new(found[..equals], field);
        }

        result.AddError(Language.Pick(
            $"--map 应如 挂网日=published，等号后是 title、item、limit、event、period、published、office、note 之一，却是“{found}”。",
            $"--map: expected HEADING=FIELD with one of title, item, limit, event, period, published, office or note, found \"{found}\"."));
        return null;
    }
}
