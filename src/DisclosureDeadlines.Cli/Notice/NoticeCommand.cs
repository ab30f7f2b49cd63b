using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Days;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Cli.Notice;

/// <summary>
/// <c>deadlines notice read|import|impact|list|remove</c>: holiday notices from their own text, and those that are kept for later runs.
/// </summary>
internal static class NoticeCommand
{
    private static readonly TextColumn[] Columns =
    [
        new("节日", "Holiday"),
        new("放假", "Off", StayWhole: true),
        new("天数", "Days", StayWhole: true),
        new("上班", "Worked"),
    ];

    private static readonly string[] DayHeader = ["date", "isWorkingDay", "holiday"];

    public static Command Create(Terminal terminal) =>
        new(
            "notice",
            Language.Pick(
                "节假日安排通知：读取、导入、查看影响、列出、删除",
                "holiday notices: read their text, import, see what they move, list, remove"
            )
        )
        {
            CreateRead(terminal),
            NoticeImport.Create(terminal),
            NoticeImpact.Create(terminal),
            NoticeKept.CreateList(terminal),
            NoticeKept.CreateRemove(terminal),
        };

    public static Argument<string> FileArgument() =>
        new("FILE")
        {
            Description = Language.Pick(
                "通知全文（UTF-8 或 GB18030）或 JSON；- 为标准输入",
                "the notice's text (UTF-8 or GB18030) or JSON; - is standard input"
            ),
        };

    private static Command CreateRead(Terminal terminal)
    {
        var file = FileArgument();
        var data = DataFolder.Option();
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command(
            "read",
            Language.Pick("读取通知，列出放假日和上班日，不保存", "the days off and make-up workdays of a notice; nothing is kept")
        )
        {
            file,
            data,
            format,
        };
        command.SetAction(parsed =>
        {
            var calendar = NoticeKept.Calendar(new NoticeStore(DataFolder.Of(parsed.GetValue(data)), terminal.Error).Load());
            var readings = NoticeFile.Read(NoticeFile.Open(parsed.GetValue(file)!, terminal.Input), calendar);
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Json:
                    var records = readings.Select(r => NoticeAnswer.From(r.Notice, r.Remarks)).ToArray();
                    if (records is [var one])
                    {
                        terminal.Document.WriteLine(Json.Document(one));
                    }
                    else
                    {
                        terminal.Document.WriteLine(Json.Document(records.AsEnumerable()));
                    }

                    break;
                case OutputFormat.Csv:
                    CsvTable.Write(
                        terminal.Document,
                        DayHeader,
                        readings
                            .SelectMany(r => r.Notice.Clauses)
                            .Where(clause => clause.BindsOffices)
                            .SelectMany(Rows)
                            .OrderBy(row => row[0], StringComparer.Ordinal)
                    );
                    break;
                default:
                    foreach (var reading in readings)
                    {
                        Write(terminal, reading);
                    }

                    break;
            }

            return 0;
        });
        return command;
    }

    private static IEnumerable<string[]> Rows(HolidayClause clause) =>
        clause
            .DaysOff.Select(day => new[] { $"{day:uuuu'-'MM'-'dd}", "false", clause.Name })
            .Concat(clause.MakeUpWorkdays.Select(day => new[] { $"{day:uuuu'-'MM'-'dd}", "true", clause.Name }));

    private static void Write(Terminal terminal, NoticeReading reading)
    {
        var notice = reading.Notice;
        terminal.Output.WriteLine(notice.Title ?? notice.ShortName);
        terminal.Output.WriteLine(
            $"{notice.Number ?? Language.Pick("没有文号", "no number")} {(notice.Issued is { } issued ? $"({issued:uuuu'-'MM'-'dd})" : "")} {notice.Region?.FullName}".TrimEnd()
        );
        TextTable.Write(
            terminal,
            Columns,
            notice
                .Clauses.Where(c => c.BindsOffices)
                .Select(c => new[] { c.Name, DayRuns.Of(c.DaysOff), $"{c.DaysOff.Count}", DayRuns.Of(c.MakeUpWorkdays) })
        );
        foreach (var clause in notice.Clauses.Where(c => !c.BindsOffices))
        {
            terminal.Output.WriteLine(
                Language.Pick(
                    $"{clause.Name}（{DayRuns.Of(clause.DaysOff)}）只有{clause.Scope ?? "过节的人"}放假，不算在内",
                    $"{clause.Name} ({DayRuns.Of(clause.DaysOff)}) is off for {clause.Scope ?? "those who keep it"} alone, and not counted"
                )
            );
        }

        foreach (var remark in reading.Remarks)
        {
            terminal.Output.WriteLine(Language.Pick("注意：", "Note: ") + remark);
        }
    }
}
