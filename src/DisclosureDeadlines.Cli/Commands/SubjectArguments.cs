using System.CommandLine;
using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Cli.Output;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary>The words that name a limit on the command line: a phrase, or a catalogue and a row.</summary>
internal sealed class SubjectArguments
{
    private readonly Argument<string?> phrase = new("PHRASE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = Language.Pick("公开时限，如 信息形成之日起20个工作日内", "the time limit as printed, such as 信息形成之日起20个工作日内"),
    };

    private readonly Option<string?> law = LawOption.Create();

    private readonly Option<string?> catalogue = new("--catalogue")
    {
        HelpName = "NAME",
        Description = Language.Pick("目录名，如 hohhot", "a catalogue, such as hohhot"),
    };

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
    }

    public DueSubject Subject(ParseResult parsed) =>
        DueSubject.From(parsed.GetValue(phrase), parsed.GetValue(law), parsed.GetValue(catalogue), parsed.GetValue(item));
}
