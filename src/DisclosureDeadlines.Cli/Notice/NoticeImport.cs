using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Notice;

/// <summary><c>deadlines notice import FILE</c>: keeps the notices of a file for later runs. Importing one twice changes nothing.</summary>
internal static class NoticeImport
{
    public static Command Create(Terminal terminal)
    {
        var file = NoticeCommand.FileArgument();
        var data = DataFolder.Option();
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json);
        var command = new Command("import", Language.Pick("导入通知，以后各次计算都用它", "keep a notice for all later runs"))
        {
            file,
            data,
            format,
        };
        command.SetAction(parsed =>
        {
            var source = NoticeFile.Open(parsed.GetValue(file)!, terminal.Input);
            var store = new NoticeStore(DataFolder.Of(parsed.GetValue(data)), terminal.Error);
            // What is refused must not leave a folder, so it is read before the store is made; and once more with what another run may have
            // kept in between.
            _ = Read(source, store.Load(mayBeMade: true));
            using var changing = store.Lock();
            var (before, readings) = Read(
                source,
                new NoticeStore(DataFolder.Of(parsed.GetValue(data)), TextWriter.Null).Load(mayBeMade: true)
            );
            var kept = readings.Select(reading => (reading.Notice, reading.Remarks, What: store.Keep(reading.Notice))).ToArray();
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.Document.WriteLine(
                    Json.Document(
                        kept.Select(k => new ImportAnswer(
                            NoticeAnswer.From(k.Notice, k.Remarks),
                            Json.Name(k.What),
                            Changed(before, k.Notice)
                        ))
                    )
                );
                return 0;
            }

            foreach (var (notice, remarks, what) in kept)
            {
                terminal.Output.WriteLine($"{Word(what)}{notice}: {Summary(before, notice)}");
                foreach (string remark in remarks.Select(remark => $"{remark}").Concat(NoticeConflict.Overruled(notice, before)))
                {
                    terminal.Output.WriteLine(Language.Pick("注意：", "Note: ") + remark);
                }
            }

            return 0;
        });
        return command;
    }

    /// <exception cref="UserErrorException">A notice contradicts one that is kept.</exception>
    private static (WorkingDayCalendar Before, IReadOnlyList<NoticeReading> Readings) Read(
        NoticeFile.NoticeSource source,
        IReadOnlyList<NoticeInStore> kept
    )
    {
        var before = NoticeKept.Calendar(kept);
        var readings = NoticeFile.Read(source, before);
        foreach (var reading in readings)
        {
            NoticeConflict.Refuse(reading.Notice, before);
        }

        return (before, readings);
    }

    private static string Word(NoticeStore.Kept kept) =>
        kept switch
        {
            NoticeStore.Kept.New => Language.Pick("已导入 ", "Imported "),
            NoticeStore.Kept.Replaced => Language.Pick("已替换 ", "Replaced "),
            _ => Language.Pick("早已导入 ", "Already there: "),
        };

    private static string Summary(WorkingDayCalendar before, HolidayNotice notice)
    {
        HolidayClause[] clauses = [.. notice.Clauses.Where(c => c.BindsOffices)];
        int off = clauses.Sum(c => c.DaysOff.Count);
        int worked = clauses.Sum(c => c.MakeUpWorkdays.Count(day => day.DayOfWeek >= IsoDayOfWeek.Saturday));
        int changed = Changed(before, notice);
        return Language.Pick(
            $"{notice.Year}年，放假{off}天，周末上班{worked}天；日历有{changed}天因此不同",
            $"{notice.Year}, {off} days off, {worked} make-up workdays; {changed} days of the calendar change"
        );
    }

    /// <summary>How many days are worked that were not, or the other way round.</summary>
    private static int Changed(WorkingDayCalendar before, HolidayNotice notice)
    {
        before = notice.Region is { } region ? before.In(region) : before;
        var after = before.With(notice);
        return Enumerable
            .Range(0, 31 + 366)
            .Select(new LocalDate(notice.Year - 1, 12, 1).PlusDays)
            .Count(day => day >= before.FirstDay && day <= before.LastDay && before.IsWorkingDay(day) != after.IsWorkingDay(day));
    }
}
