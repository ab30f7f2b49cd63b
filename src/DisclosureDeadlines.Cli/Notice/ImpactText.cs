using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Impacts;
using NodaTime;

namespace DisclosureDeadlines.Cli.Notice;

/// <summary>For a reader: the notice, each row that moves with its dates and the days that move it, and how the other rows fared.</summary>
internal static class ImpactText
{
    /// <summary>Rows shown. For more, a file is better.</summary>
    private const int MostRows = 500;

    /// <summary>Days of a row that are named.</summary>
    private const int MostDays = 8;

    public static void Write(Terminal terminal, ImpactWork work)
    {
        var shown = new List<MovedRow>();
        foreach (var row in work.Moves())
        {
            if (shown.Count < MostRows)
            {
                shown.Add(row);
            }
        }

        WriteHead(terminal, work);
        foreach (var row in shown)
        {
            WriteRow(terminal, row);
        }

        if (work.Totals.Moved > shown.Count)
        {
            Line(
                terminal,
                $"只列出前{shown.Count}件，共{work.Totals.Moved}件；--out 文件.csv 写出全部。",
                $"The first {shown.Count} of {work.Totals.Moved} rows; --out FILE.csv writes them all."
            );
        }

        terminal.Output.WriteLine();
        WriteTotals(terminal, work);
    }

    /// <summary>What was asked, and how all rows fared, without the rows that move.</summary>
    public static void WriteSummary(Terminal terminal, ImpactWork work)
    {
        WriteHead(terminal, work);
        WriteTotals(terminal, work);
    }

    /// <summary>How the rows fared, none left out.</summary>
    public static void WriteTotals(Terminal terminal, ImpactWork work)
    {
        var totals = work.Totals;
        Line(
            terminal,
            $"未公开的{totals.Open}件：日期变动{totals.Moved}件（截止日期变的{totals.DueMoved}件，只有建议最迟日变的{totals.PublishByMoved}件），日期不变而更确定的{totals.Settled}件，不受影响的{totals.Untouched}件。",
            $"Of {totals.Open} open rows, moved: {totals.Moved} (due date {totals.DueMoved}, publish-by alone {totals.PublishByMoved}); dates kept and surer now: {totals.Settled}; as before: {totals.Untouched}."
        );
        Line(
            terminal,
            $"未列入的：已公开{totals.Published}件，无截止日期{totals.NoDueDate}件，需补正{totals.Invalid}件（原因见 deadlines audit）。",
            $"Not looked at: published {totals.Published}; without a due date {totals.NoDueDate}; cannot be read {totals.Invalid} (deadlines audit says why)."
        );
        foreach (string remark in work.Remarks)
        {
            PlainOrColoured.WriteLine(terminal, remark);
        }
    }

    private static void WriteHead(Terminal terminal, ImpactWork work)
    {
        var run = work.Run;
        foreach (var notice in run.Readings.Select(reading => reading.Notice))
        {
            string known = run.IsKnown(notice) ? Language.Pick("（早已收录）", " (known already)") : "";
            Line(terminal, $"通知  {NoticeWords.Of(notice.ToString())}{known}", $"Notice     {notice}{known}");
        }

        int changed = run.CountDaysChanged();
        Line(
            terminal,
            changed == 0 ? "日历  没有一天因此不同" : $"日历  有{changed}天因此不同",
            changed == 0 ? "Calendar   no day changes" : $"Calendar   {changed} days change"
        );
        Line(
            terminal,
            $"台账  {run.Place.File}{(run.Place.Sheet is { } sheet ? $" 工作表“{sheet}”" : "")}",
            $"Ledger     {run.Place.File}{(run.Place.Sheet is { } name ? $", sheet \"{name}\"" : "")}"
        );
        Line(terminal, $"今天  {IsoDate.Of(run.Audit.Today)}", $"Today      {IsoDate.Of(run.Audit.Today)}");
        if (run.Audit.Catalogue is { } catalogue)
        {
            Line(terminal, $"目录  {catalogue.Title}", $"Catalogue  {catalogue.Name}");
        }

        if (PlaceWords.Of(run.Audit.Calendar) is { } region)
        {
            Line(terminal, $"地方  {region}", $"Region     {region}");
        }

        Line(
            terminal,
            $"节假日依据  {NoticeWords.Of(run.Audit.Calendar.DataVersion)}",
            $"Data       {NoticeWords.Of(run.Audit.Calendar.DataVersion)}"
        );
        string imported = string.Join(Language.Pick("、", ", "), work.ImportedNames);
        if (imported.Length > 0)
        {
            Line(terminal, $"导入  {imported}", $"Imported   {imported}");
        }
    }

    private static void WriteRow(Terminal terminal, MovedRow moved)
    {
        string title = moved.Audited.Row.Title ?? moved.Audited.ItemName ?? "";
        terminal.Output.WriteLine();
        Line(terminal, $"第{moved.Audited.Row.Number}行  {title}", $"Row {moved.Audited.Row.Number}  {title}");
        Change(terminal, "截止日期", "Due       ", moved.Before.DueOn, moved.After.DueOn);
        Change(terminal, "建议最迟日", "Publish by", moved.Before.PublishBy, moved.After.PublishBy);
        var days = moved.Move.Days;
        string named = string.Join(Language.Pick("、", ", "), days.Take(MostDays).Select(Named));
        string more = days.Count > MostDays ? Language.Pick($"等{days.Count}天", $" and {days.Count - MostDays} more") : "";
        Line(
            terminal,
            days.Count > 0 ? $"  因为    {named}{more}" : "  因为    这些日子已由通知确定，不必再留余地",
            days.Count > 0 ? $"  Because     {named}{more}" : "  Because     a notice decides these days now, so no margin is needed"
        );
    }

    private static void Change(Terminal terminal, string chinese, string english, LocalDate? before, LocalDate? after) =>
        Line(
            terminal,
            before == after ? $"  {chinese}  {Day(after)}，不变" : $"  {chinese}  {Day(before)} → {Day(after)}",
            before == after ? $"  {english}  {Day(after)} as before" : $"  {english}  {Day(before)} → {Day(after)}"
        );

    private static string Named(CalendarDay day) =>
        Language.Pick(
            $"{Day(day.Date)}{(day.IsWorkingDay ? "上班" : "休息")}",
            $"{Day(day.Date)} {(day.IsWorkingDay ? "is worked" : "is off")}"
        );

    private static string Day(LocalDate? date) =>
        date is { } day ? Language.Pick($"{IsoDate.Of(day)}（{day:ddd}）", $"{IsoDate.Of(day)} ({day:ddd})") : Language.Pick("无", "none");

    private static void Line(Terminal terminal, string chinese, string english) =>
        PlainOrColoured.WriteLine(terminal, Language.Pick(chinese, english));
}
