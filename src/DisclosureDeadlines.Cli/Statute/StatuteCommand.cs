using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Cli.Statute;

/// <summary><c>deadlines statute list|due|show</c>: the limits that laws set, and what they ask for.</summary>
internal static class StatuteCommand
{
    private static readonly string[] ListHeader =
    [
        "name",
        "matter",
        "law",
        "number",
        "article",
        "level",
        "region",
        "validFrom",
        "validTo",
        "limit",
        "binds",
        "covers",
        "text",
        "standing",
        "source",
        "note",
    ];

    private static readonly string[] DueHeader = ["name", "citation", "limit", "dueOn", "publishBy", "certainty", "reason"];

    private static readonly TextColumn[] ListColumns =
    [
        new("名称", "Name"),
        new("依据", "Source"),
        new("期限", "Limit"),
        new("适用对象", "Binds"),
    ];

    private static readonly TextColumn[] DueColumns =
    [
        new("截止日期", "Due"),
        new("期限", "Limit"),
        new("依据", "Source"),
        new("适用对象", "Binds"),
    ];

    public static Command Create(Terminal terminal) =>
        new("statute", Language.Pick("法律、法规、文件规定的期限", "the limits that laws, regulations and circulars set"))
        {
            CreateList(terminal),
            CreateDue(terminal),
            StatuteShowCommand.Create(terminal),
        };

    private static Command CreateList(Terminal terminal)
    {
        var on = new DateOption("--in-force-on", "只列这一天有效的", "only those in force on that day");
        var name = new Argument<string?>("NAME") { Arity = ArgumentArity.ZeroOrOne, Description = StatuteName.Description };
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command(
            "list",
            Language.Pick("列出全部规定，或者一件事、一部法的规定", "all limits, or those of a matter or a law")
        )
        {
            name,
            on,
            format,
        };
        command.SetAction(parsed =>
        {
            var limits = StatuteQuestion.Find(parsed.GetValue(name), on.In(parsed));
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Json:
                    terminal.Document.WriteLine(Json.Document(limits.Select(StatuteAnswer.From)));
                    break;
                case OutputFormat.Csv:
                    CsvTable.Write(terminal.Document, ListHeader, limits.Select(Fields));
                    break;
                default:
                    TextTable.Write(
                        terminal,
                        ListColumns,
                        limits.Select(l =>
                            new[]
                            {
                                StatuteName.Shown(l) + Until(l),
                                StatuteName.Cited(l),
                                l.Rule.Sentence.ToString(null),
                                l.Binds.ToString(null),
                            }
                        )
                    );
                    break;
            }

            return 0;
        });
        return command;
    }

    private static Command CreateDue(Terminal terminal)
    {
        var date = new DateArgument("DATE", "起算日", "the day of the event");
        var name = new Argument<string>("NAME") { Description = StatuteName.Description };
        var period = PeriodOption.Create();
        var policy = PolicyOption.Create();
        var calendars = new CalendarOptions(terminal);
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command(
            "due",
            Language.Pick(
                "按当日有效的规定，最迟哪一天；几项同时适用时以最早的为准",
                "the last day in time by the law of that day; where several bind, the earliest counts"
            )
        )
        {
            date,
            name,
            period,
            policy,
            format,
        };
        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            string asked = parsed.GetValue(name)!;
            var calendar = calendars.Calendar(parsed).Calendar;
            StatutoryDeadlines For(string matter) =>
                StatuteQuestion.Due(matter, date.In(parsed), parsed.GetValue(period), calendar, parsed.GetValue(policy));
            var answers = For(asked);
            Write(terminal, parsed.GetValue(format), answers);
            foreach (string matter in answers.Select(answer => answer.Limit.Matter).Distinct().Take(1))
            {
                SayIfEarlier(terminal, answers, matter, For(matter));
            }

            StaleData.Say(terminal, calendar, answers.Select(answer => answer.Deadline.DueOn).Max());
            return 0;
        });
        return command;
    }

    /// <summary>A limit asked for by its own name may not be the one that counts: others on the same matter may bind too.</summary>
    private static void SayIfEarlier(Terminal terminal, StatutoryDeadlines answers, string matter, StatutoryDeadlines onMatter)
    {
        if (onMatter.Earliest is { Deadline.DueOn: { } first } earliest && answers.Earliest?.Deadline.DueOn is { } due && first < due)
        {
            terminal.Error.WriteLine(
                Language.Pick(
                    $"同一事项（{StatutoryLimits.TitleOf(matter).Chinese}）还适用 {earliest.Limit.Citation}，最迟 {first:uuuu-MM-dd}；以最早的为准，用 statute due 日期 {StatutoryLimits.TitleOf(matter).Chinese} 一并列出。",
                    $"{earliest.Limit.Citation} binds on the same matter ({matter}) until {first:uuuu-MM-dd}, and the earliest counts: statute due DATE {matter} lists them all."
                )
            );
        }
    }

    private static void Write(Terminal terminal, OutputFormat format, StatutoryDeadlines answers)
    {
        switch (format)
        {
            case OutputFormat.Json:
                terminal.Document.WriteLine(Json.Document(StatuteDueAnswers.From(answers)));
                break;
            case OutputFormat.Csv:
                CsvTable.Write(
                    terminal.Document,
                    DueHeader,
                    answers.Select(answer =>
                        new[]
                        {
                            answer.Limit.Name,
                            answer.Limit.Citation,
                            answer.Limit.Rule.Sentence.ToString(null),
                            $"{answer.Deadline.DueOn:uuuu-MM-dd}",
                            $"{answer.Deadline.PublishBy:uuuu-MM-dd}",
                            answer.Deadline.Certainty is { } sure ? Json.Name(sure) : null,
                            answer.Deadline.Reason?.ToString(null),
                        }
                    )
                );
                break;
            default:
                TextTable.Write(
                    terminal,
                    DueColumns,
                    answers.Select(answer =>
                        new[]
                        {
                            answer.Deadline.DueOn is { } due ? $"{due:uuuu-MM-dd}" : answer.Deadline.Reason!.ToString(null),
                            answer.Limit.Rule.Sentence.ToString(null),
                            StatuteName.Cited(answer.Limit),
                            answer.Limit.Binds.ToString(null),
                        }
                    )
                );
                if (answers.Count > 1 && answers.Earliest is { Deadline.DueOn: { } earliest })
                {
                    terminal.Output.WriteLine(
                        Language.Pick($"以最早的为准：{earliest:uuuu-MM-dd}", $"The earliest counts: {earliest:uuuu-MM-dd}")
                    );
                }

                break;
        }
    }

    private static string?[] Fields(StatutoryLimit limit) =>
        [
            limit.Name,
            limit.Matter,
            limit.Law,
            limit.Number,
            limit.Article,
            Json.Name(limit.Level),
            limit.Region?.FullName,
            $"{limit.ValidFrom:uuuu-MM-dd}",
            $"{limit.ValidTo:uuuu-MM-dd}",
            limit.Rule.Sentence.ToString(null),
            limit.Binds.ToString(null),
            limit.Covers.ToString(null),
            limit.Text,
            Json.Name(limit.Standing),
            limit.Source,
            limit.Note,
        ];

    private static string Until(StatutoryLimit limit) =>
        limit.ValidTo is { } last ? Language.Pick($"（至{last:uuuu-MM-dd}）", $" (until {last:uuuu-MM-dd})") : "";
}
