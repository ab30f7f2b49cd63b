using System.CommandLine;
using System.CommandLine.Parsing;
using DisclosureDeadlines.Answers;
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
        Description = Language.Pick(
            "工作表；默认是所有有表头的可见表",
            "the sheet of a workbook; every visible one with headings if not given"
        ),
    };

    private readonly Option<KeyValuePair<string, LedgerField?>[]> map = new("--map")
    {
        HelpName = "HEADING=FIELD",
        Description = Language.Pick(
            $"自定义列名对应的字段，如 挂网日=发布日期；字段有 {Fields("、")}，不看这一列则写 不用；可以写几次",
            $"what a column of another name holds, such as 挂网日=published; the fields are {Fields(", ")}, or unused to pass over the column; may be given several times"
        ),
        AllowMultipleArgumentsPerToken = false,
        CustomParser = result => [.. result.Tokens.Select(token => Read(token, result)).OfType<KeyValuePair<string, LedgerField?>>()],
    };

    private readonly Option<int?> year = new("--year")
    {
        HelpName = "YEAR",
        Description = Language.Pick(
            "没写年份的日期（9月18日）是哪一年的；日期自己、年度列、标题写了年份的，按写的",
            "the year of days without one (9月18日); a year in the cell, in a column or in the title goes before it"
        ),
        CustomParser = result =>
        {
            string found = result.Tokens is [var token] ? token.Value : "";
            if (AskedValue.TryYear(found, out int read, out var fault))
            {
                return read;
            }

            result.AddError(AskedValue.Named("--year", fault).ToString(null));
            return null;
        },
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
        command.Add(year);
    }

    private static string Description =>
        Language.Pick(
            "台账：.xlsx、.xls、.et、.ods、.fods、.csv、.txt、.html、.mht、.docx 或 .json；- 为标准输入",
            "the ledger: .xlsx, .xls, .et, .ods, .fods, .csv, .txt, .html, .mht, .docx or .json; - for standard input"
        );

    /// <summary>The file, or <c>-</c>.</summary>
    /// <exception cref="UserErrorException">None is given.</exception>
    public string FileOf(ParseResult parsed) =>
        !isOption
            ? parsed.GetValue(file)!
            : parsed.GetValue(ledger)
                ?? throw new UserErrorException("没有台账，请用 --ledger 文件 给出。", "There is no ledger; name one with --ledger FILE.");

    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where standard input is.</param>
    /// <param name="hasOwnLimit">Whether the user names the limit of the rows that have none.</param>
    public LedgerSource Open(ParseResult parsed, Terminal terminal, bool hasOwnLimit = false)
    {
        var ownNames = new Dictionary<string, LedgerField>();
        var unused = new List<string>();
        foreach (var (heading, field) in parsed.GetValue(map) ?? [])
        {
            if (field is { } known)
            {
                ownNames[heading] = known;
            }
            else
            {
                unused.Add(heading);
            }
        }

        string path = FileOf(parsed);
        return LedgerFile.Open(
            InputFile.Open(path, terminal.Input),
            InputFile.NameOf(path),
            new LedgerOptions(ownNames, parsed.GetValue(sheet), hasOwnLimit)
            {
                UnusedNames = unused,
                Year = parsed.GetValue(year),
                HowToGiveYear = LedgerOptions.YearOption,
            }
        );
    }

    /// <summary>The fields by the names that the user's language has for them.</summary>
    private static string Fields(string between) =>
        string.Join(
            between,
            Enum.GetValues<LedgerField>().Select(field => Language.Pick(LedgerHeaderException.NameOf(field).Chinese, Json.Name(field)))
        );

    private static KeyValuePair<string, LedgerField?>? Read(Token token, ArgumentResult result)
    {
        string found = token.Value;
        if (ColumnChoice.TryRead(found, out string? heading, out var field))
        {
            return new(heading, field);
        }

        result.AddError(
            Language.Pick(
                $"--map 应如 挂网日=发布日期，等号后是 {Fields("、")} 之一，或者 不用，却是“{found}”。",
                $"--map: expected HEADING=FIELD with one of {Fields(", ")} or unused, found \"{found}\"."
            )
        );
        return null;
    }
}
