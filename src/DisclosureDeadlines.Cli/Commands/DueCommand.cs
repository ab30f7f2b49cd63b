using System.CommandLine;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Input;
using DisclosureDeadlines.Cli.Output;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Cli.Commands;

/// <summary><c>deadlines due DATE PHRASE</c>, or <c>due DATE --catalogue NAME --item SEQ</c>: the last day in time, and why.</summary>
internal static class DueCommand
{
    public static Command Create(Terminal terminal)
    {
        var date = DateArgument.Create("DATE", "事件当日，如成文日期", "the day of the event, such as the date on the document");
        var phrase = new Argument<string?>("PHRASE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = Language.Pick("公开时限，如 信息形成之日起20个工作日内", "the time limit as printed, such as 信息形成之日起20个工作日内"),
        };
        var catalogue = new Option<string?>("--catalogue") { HelpName = "NAME", Description = Language.Pick("目录名，如 hohhot", "a catalogue, such as hohhot") };
        var item = new Option<string?>("--item") { HelpName = "SEQ", Description = Language.Pick("目录中的行号", "the row of the catalogue") };
        var explain = new Option<bool>("--explain") { Description = Language.Pick("写出每一步依据的通知全名和网址", "name the notices behind each step in full") };
        var calendars = new CalendarOptions();
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json);

        var command = new Command("due", Language.Pick("最迟哪一天公开，为什么", "the last day in time, and why")) { date, phrase, catalogue, item, explain, format };
        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            var subject = Subject(parsed.GetValue(phrase), parsed.GetValue(catalogue), parsed.GetValue(item));
            var deadline = subject.Limit.Rule.Apply(parsed.GetValue(date), calendars.Calendar(parsed));
            bool inFull = parsed.GetValue(explain);
            terminal.Output.WriteLine(parsed.GetValue(format) == OutputFormat.Json
                ? Json.Document(DeadlineJson.From(subject, deadline, inFull))
                : DeadlineText.Of(subject, deadline, inFull));
            return 0;
        });
        return command;
    }

    private static DueSubject Subject(string? phrase, string? catalogueName, string? seq)
    {
        if (catalogueName is null && seq is null)
        {
            return phrase is not null
                ? new DueSubject(TimeLimit.Parse(PhraseText.Checked(phrase)), null, null)
                : throw new UserErrorException(
                    "请给出公开时限，或者 --catalogue 和 --item。",
                    "Expected a time limit, or --catalogue and --item.");
        }

        if (phrase is not null)
        {
            throw new UserErrorException(
                "公开时限与 --catalogue、--item 只能给一样。",
                "Expected either a time limit or --catalogue and --item, found both.");
        }

        if (catalogueName is null || seq is null)
        {
            throw new UserErrorException("--catalogue 和 --item 要一起给。", "--catalogue and --item go together: one of them is missing.");
        }

        var catalogue = CatalogueLookup.Catalogue(catalogueName);
        var row = CatalogueLookup.Item(catalogue, seq);
        return new DueSubject(row.TimeLimit, catalogue, row);
    }
}
