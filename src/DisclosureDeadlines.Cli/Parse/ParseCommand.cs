using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Parse;

/// <summary><c>deadlines parse [PHRASE…]</c>, or a phrase a line on standard input: what each phrase asks for. Streams.</summary>
internal static class ParseCommand
{
    private const int Findings = 1;

    public static Command Create(Terminal terminal)
    {
        var phrases = new Argument<string[]>("PHRASE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = Language.Pick(
                "公开时限；- 或不写为标准输入，每行一条",
                "time limits as printed; - or none is standard input, one a line"
            ),
        };
        var failOn = Choice.Option(
            "--fail-on",
            Language.Pick("有需补正的时，退出码为1", "exit with 1 when a phrase is unreadable"),
            "unreadable"
        );
        var law = LawOption.Create();
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json);

        var command = new Command("parse", Language.Pick("解析公开时限", "read time limits")) { phrases, failOn, law, format };
        command.SetAction(parsed =>
        {
            bool asJson = parsed.GetValue(format) == OutputFormat.Json;
            string? from = parsed.GetValue(law);
            bool allRead = true;
            foreach (
                string? phrase in parsed.GetValue(phrases) is not (null or [] or ["-"]) and var given
                    ? given
                    : Utf8Lines.Read(terminal.Input)
            )
            {
                var answer = PhraseQuestion.Answer(phrase, from);
                allRead &= answer.Limit is not null;
                if (asJson)
                {
                    terminal.Document.WriteLine(Json.Line(answer));
                }
                else
                {
                    terminal.Output.WriteLine(PhraseText.Line(answer));
                }

                if (terminal.IsInteractive)
                {
                    terminal.Flush();
                }
            }

            return allRead || parsed.GetValue(failOn) is null ? 0 : Findings;
        });
        return command;
    }
}
