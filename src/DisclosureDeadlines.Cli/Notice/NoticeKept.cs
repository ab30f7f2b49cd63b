using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Cli.Notice;

/// <summary><c>deadlines notice list</c> and <c>notice remove NOTICE</c>: the notices that were imported.</summary>
internal static class NoticeKept
{
    private static readonly TextColumn[] Columns =
    [
        new("年", "Year", StayWhole: true),
        new("文号", "Number", StayWhole: true),
        new("发布", "Issued", StayWhole: true),
        new("地区", "Region"),
        new("标题", "Title"),
    ];

    private static readonly string[] Header = ["year", "number", "issued", "region", "title", "file"];

    /// <summary>The national calendar with the imported notices.</summary>
    public static WorkingDayCalendar Calendar(IEnumerable<NoticeInStore> kept) =>
        ChinaCalendar.Projected.With([.. kept.Select(k => k.Notice)]);

    public static Command CreateList(Terminal terminal)
    {
        var data = DataFolder.Option();
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv);
        var command = new Command("list", Language.Pick("列出导入的通知", "the notices that were imported")) { data, format };
        command.SetAction(parsed =>
        {
            var kept = new NoticeStore(DataFolder.Of(parsed.GetValue(data)), terminal.Error).Load();
            switch (parsed.GetValue(format))
            {
                case OutputFormat.Json:
                    terminal.Document.WriteLine(Json.Document(kept.Select(k => KeptNoticeAnswer.From(k.Notice, k.File))));
                    break;
                case OutputFormat.Csv:
                    CsvTable.Write(terminal.Document, Header, kept.Select(k => Fields(k.File, k.Notice)));
                    break;
                default:
                    if (kept.Count == 0)
                    {
                        terminal.Output.WriteLine(Language.Pick("没有导入过通知。", "No notice has been imported."));
                        break;
                    }

                    TextTable.Write(
                        terminal,
                        Columns,
                        kept.Select(k => Fields(k.File, k.Notice)[..^1].Select(field => field ?? "").ToArray())
                    );
                    break;
            }

            return 0;
        });
        return command;
    }

    public static Command CreateRemove(Terminal terminal)
    {
        var name = new Argument<string>("NOTICE")
        {
            Description = Language.Pick(
                "文号、标题，或 notice list 列出的文件名",
                "its number, its title, or the file that notice list names"
            ),
        };
        var data = DataFolder.Option();
        var command = new Command("remove", Language.Pick("删除导入的通知", "forget an imported notice")) { name, data };
        command.SetAction(parsed =>
        {
            string asked = parsed.GetValue(name)!;
            var store = new NoticeStore(DataFolder.Of(parsed.GetValue(data)), terminal.Error);
            var found = store
                .Load()
                .Where(k => asked == k.Notice.Number || asked == k.Notice.Title || asked == k.Notice.ShortName || asked == k.File)
                .ToArray();
            if (found.Select(k => k.File).Distinct().Count() != 1)
            {
                throw found.Length == 0
                    ? new UserErrorException(
                        $"没有导入过通知“{asked}”，已导入的见 deadlines notice list。",
                        $"No notice \"{asked}\" has been imported; see deadlines notice list."
                    )
                    : new UserErrorException(
                        $"“{asked}”有{found.Length}件，请用文件名：{string.Join("、", found.Select(k => k.File))}。",
                        $"\"{asked}\" names {found.Length} notices; use the file: {string.Join(", ", found.Select(k => k.File))}."
                    );
            }

            using (store.Lock())
            {
                store.Remove(found[0].File);
            }

            terminal.Output.WriteLine(Language.Pick("已删除 ", "Removed ") + found[0].Notice);
            return 0;
        });
        return command;
    }

    private static string?[] Fields(string file, HolidayNotice notice) =>
        [$"{notice.Year}", notice.Number, $"{notice.Issued:uuuu'-'MM'-'dd}", notice.Region?.FullName, notice.Title, file];
}
