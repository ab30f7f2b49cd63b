using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Ledgers;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>The words that name a limit on the command line: a phrase, or a catalogue and a row.</summary>
internal sealed class SubjectArguments
{
    private readonly Argument<string?> phrase = new("PHRASE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = Language.Pick(
            "公开时限，如 信息形成之日起20个工作日内",
            "the time limit as printed, such as 信息形成之日起20个工作日内"
        ),
    };

    private readonly Option<string?> law = LawOption.Create();

    private readonly Option<string?> catalogue = new("--catalogue")
    {
        HelpName = CatalogueInput.HelpName,
        Description = CatalogueInput.Description,
    };

    private readonly Option<bool> mergedCells = CatalogueInput.MergedCells();

    private readonly Option<string?> item = new("--item")
    {
        HelpName = "SEQ",
        Description = Language.Pick("目录中的行号", "the row of the catalogue"),
    };

    public void AddTo(Command command)
    {
        command.Add(phrase);
        command.Add(law);
        command.Add(catalogue);
        command.Add(item);
        command.Add(mergedCells);
    }

    /// <summary>The catalogue whose rows are all asked about; null where one limit is.</summary>
    public DisclosureCatalogue? WholeCatalogue(ParseResult parsed, Terminal terminal) =>
        parsed.GetValue(phrase) is null && parsed.GetValue(item) is null && parsed.GetValue(catalogue) is { } name
            ? Load(name, parsed, terminal)
            : null;

    public DueSubject Subject(ParseResult parsed, Terminal terminal)
    {
        string? text = parsed.GetValue(phrase);
        string? name = parsed.GetValue(catalogue);
        string? seq = parsed.GetValue(item);
        if (name is null && seq is null)
        {
            return text is not null
                ? DueSubject.Of(text, parsed.GetValue(law))
                : throw new UserErrorException(
                    "请给出公开时限，或者 --catalogue 和 --item。",
                    "Expected a time limit, or --catalogue and --item."
                );
        }

        if (text is not null)
        {
            throw new UserErrorException(
                "公开时限与 --catalogue、--item 只能给一样。",
                "Expected either a time limit or --catalogue and --item, found both."
            );
        }

        if (parsed.GetValue(law) is not null)
        {
            throw new UserErrorException("--law 只用于公开时限。", "--law is for a time limit, not for a catalogue.");
        }

        return name is not null && seq is not null
            ? DueSubject.Of(Load(name, parsed, terminal), seq)
            : throw new UserErrorException(
                "--catalogue 和 --item 要一起给。",
                "--catalogue and --item go together: one of them is missing."
            );
    }

    private DisclosureCatalogue Load(string name, ParseResult parsed, Terminal terminal) =>
        CatalogueInput.Load(name, terminal, parsed.GetValue(mergedCells));
}
