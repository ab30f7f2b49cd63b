using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Plans;

namespace DisclosureDeadlines.Cli.Plan;

/// <summary>The duties of a year for a reader.</summary>
internal static class PlanText
{
    private static readonly TextColumn[] Columns =
    [
        new("截止日期", "Due", StayWhole: true),
        new("行", "Row", StayWhole: true, IsNumber: true),
        new("事项", "Item"),
        new("所属期", "Period", StayWhole: true),
        new("科室", "Office"),
        new("说明", "Note"),
    ];

    public static void Write(Terminal terminal, PlanReport report)
    {
        var plan = report.Plan;
        WriteLine(plan.Catalogue.Title);
        WriteLine(
            Language.Pick(
                $"{plan.Year}年内到期的定期公开事项（所属期可以是别的年份）",
                $"Recurring duties that fall due in {plan.Year}, whatever period they report on"
            )
        );
        WriteLine(
            Language.Pick($"节假日依据 {NoticeWords.Of(plan.Calendar.DataVersion)}", $"Data {NoticeWords.Of(plan.Calendar.DataVersion)}")
        );
        if (PlaceWords.Of(plan.Calendar) is { } place)
        {
            WriteLine(Language.Pick(place, char.ToUpperInvariant(place[0]) + place[1..]));
        }

        var labels = new ItemLabels(plan.Catalogue);
        if (report.Duties.Count > 0)
        {
            TextTable.Write(
                terminal,
                Columns,
                report.Duties.Select(duty =>
                    new[]
                    {
                        WeekdayDate.Of(duty.DueOn),
                        SmallNumber.Of(duty.Item.RowNumber),
                        labels.Of(duty.Item),
                        duty.Period.ToString(),
                        duty.Item.Responsible ?? duty.Item.Publisher,
                        Note(duty),
                    }
                )
            );
        }

        foreach (var duty in report.Unplannable)
        {
            string rule = duty.Rule.ToString(null, null);
            WriteLine(
                Language.Pick(
                    $"排不了日子：第{duty.Item.RowNumber}行 {labels.Of(duty.Item)}，{rule}：{duty.Reason}",
                    $"Cannot be planned: row {duty.Item.RowNumber} {labels.Of(duty.Item)}, {rule}: {duty.Reason}"
                )
            );
        }

        if (report.Item is null)
        {
            int others = plan.NotRecurring.Count;
            WriteLine(
                Language.Pick(
                    $"目录共{plan.Catalogue.Items.Count}项，其中{others}项不定期，没有列出。",
                    $"Rows that do not recur, and are not listed: {others} of {plan.Catalogue.Items.Count}"
                )
            );
        }

        WriteDoubts(report);

        void WriteLine(string line) => PlainOrColoured.WriteLine(terminal, line);

        void WriteDoubts(PlanReport report)
        {
            foreach (var item in report.Duties.Select(duty => duty.Item).Distinct())
            {
                foreach (var doubt in item.TimeLimit.Ambiguities)
                {
                    WriteLine(
                        Language.Pick($"第{item.RowNumber}行有两种读法：{doubt}", $"Row {item.RowNumber} can be read in two ways: {doubt}")
                    );
                }
            }

            foreach (string why in report.Duties.Select(duty => duty.Deadline.CertaintyReason?.ToString(null)).OfType<string>().Distinct())
            {
                WriteLine(Language.Pick($"不确定：{why}", $"Not certain: {why}"));
            }

            if (report.ImportedNotices is { Count: > 0 } imported)
            {
                WriteLine(Language.Pick($"导入的通知：{string.Join('、', imported)}", $"Imported notices: {string.Join(", ", imported)}"));
            }
        }
    }

    private static string Note(PlannedDuty duty)
    {
        string?[] notes =
        [
            duty.Condition,
            duty.Deadline.PublishBy is { } by
                ? by == duty.DueOn
                    ? null
                    : Language.Pick($"建议最迟日 {WeekdayDate.Of(by)}", $"publish by {WeekdayDate.Of(by)}")
                : duty.Deadline.PublishByReason?.ToString(null),
            duty.Deadline.Certainty is { } sure and not Certainty.Official ? AuditNames.Words(sure) : null,
        ];
        return string.Join(Language.Pick("，", ", "), notes.OfType<string>());
    }
}
