using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Days;
using DisclosureDeadlines.Files.Xlsx;
using NodaTime;

namespace DisclosureDeadlines.Cli.Template;

/// <summary><c>deadlines template FILE</c>: a new ledger, as a workbook that counts by itself.</summary>
internal static class TemplateCommand
{
    /// <summary>Years before today and after it that the workbook knows.</summary>
    private const int YearsBack = 3;
    private const int YearsAhead = 2;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE")
        {
            Description = Language.Pick("要写的工作簿（.xlsx），不能已经存在", "the workbook to write (.xlsx); it must not exist yet"),
        };
        var calendars = new CalendarOptions(terminal);
        var command = new Command(
            "template",
            Language.Pick(
                "新台账：自己算截止日期、标红标黄的工作簿",
                "a new ledger: a workbook that counts due dates by itself, with red and yellow"
            )
        )
        {
            file,
        };
        calendars.AddTo(command);
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file)!;
            if (!path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
            {
                throw new UserErrorException(
                    $"文件名应以 .xlsx 结尾，却是“{path}”。",
                    $"Expected a name that ends in .xlsx, found \"{path}\"."
                );
            }

            // What somebody has filled in is not written over.
            if (Path.Exists(path))
            {
                throw new UserErrorException(
                    $"“{path}”已经存在，没有改动；请换一个文件名。",
                    $"\"{path}\" exists already and was left as it is; take another name."
                );
            }

            var calendar = calendars.Calendar(parsed).Calendar;
            int year = Today.InBeijing().Year;
            var first = LocalDate.Max(new LocalDate(year - YearsBack, 1, 1), calendar.FirstDay);
            var last = LocalDate.Min(new LocalDate(year + YearsAhead, 12, 31), calendar.LastDay);
            var days = ArithmeticQuestions.Days(calendar, first, last);
            WholeFile.Write(path, stream => LedgerTemplate.Write(stream, DayTable.Of(calendar, days)));
            StaleData.Say(terminal, calendar, last);
            return 0;
        });
        return command;
    }
}
