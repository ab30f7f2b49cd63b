using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cli.Due;

/// <summary>What an event makes due in every row of a catalogue, for a reader.</summary>
internal static class CatalogueDeadlinesText
{
    private static readonly TextColumn[] Columns =
    [
        new("行", "Row", StayWhole: true),
        new("事项", "Item"),
        new("截止日期", "Due", StayWhole: true),
        new("建议最迟日", "Publish by", StayWhole: true),
        new("说明", "Note"),
    ];

    public static void Write(Terminal terminal, CatalogueDueResult result)
    {
        var (catalogue, date, chosen, answers) = result;
        var calendar = chosen.Calendar;
        PlainOrColoured.WriteLine(terminal, catalogue.Title);
        PlainOrColoured.WriteLine(
            terminal,
            Language.Pick(
                $"起算日 {Iso(date)}，节假日依据 {NoticeWords.Of(calendar.DataVersion)}",
                $"Event {Iso(date)}, data {NoticeWords.Of(calendar.DataVersion)}"
            )
        );
        if (PlaceWords.Of(calendar) is { } place)
        {
            PlainOrColoured.WriteLine(terminal, Language.Pick(place, char.ToUpperInvariant(place[0]) + place[1..]));
        }

        var labels = new ItemLabels(catalogue);
        TextTable.Write(
            terminal,
            Columns,
            answers.Select(answer =>
                new[]
                {
                    $"{answer.Item.RowNumber}",
                    labels.Of(answer.Item),
                    answer.DueOn is { } due ? Iso(due) : "",
                    answer.Deadline?.PublishBy is { } by && (by != answer.DueOn || !BilingualText.IsChinese(null)) ? Iso(by) : "",
                    Note(answer),
                }
            )
        );
        foreach (string why in answers.Select(answer => answer.Deadline?.CertaintyReason?.ToString(null)).OfType<string>().Distinct())
        {
            PlainOrColoured.WriteLine(terminal, Language.Pick($"确定性：{why}", $"Certainty: {why}"));
        }

        string[] imported =
        [
            .. answers
                .Select(answer => answer.Deadline)
                .OfType<Deadline>()
                .SelectMany(chosen.ImportedFor)
                .Select(notice => notice.ShortName)
                .Distinct(),
        ];
        if (imported.Length > 0)
        {
            PlainOrColoured.WriteLine(
                terminal,
                Language.Pick($"导入的通知：{string.Join('、', imported)}", $"Imported notices: {string.Join(", ", imported)}")
            );
        }
    }

    /// <summary>Why there is no date, how sure it is if not quite, and which occurrence it is.</summary>
    private static string Note(ItemDeadline answer)
    {
        if (answer.Reason is { } reason)
        {
            return reason.ToString(null);
        }

        string? occurrence = answer.Deadline switch
        {
            { IsPeriodAssumed: true, Period: { } ended } => Language.Pick(
                $"假定所属期 {ended}（最近结束的一期）",
                $"assumed for {ended}, which ended last"
            ),
            { Period: { } period } => Language.Pick($"所属期 {period}", $"for {period}"),
            { Rule: RecurringBy } => Language.Pick("下一次", "the next occurrence"),
            _ => null,
        };
        string? sureness = answer.Deadline!.Certainty switch
        {
            Certainty.Official => null,
            Certainty.Provisional => Language.Pick("暂定", "provisional"),
            _ => Language.Pick("推算", "projected"),
        };
        return string.Join(
            Language.Pick("，", ", "),
            new[] { occurrence, sureness, answer.Deadline.PublishByReason?.ToString(null) }.OfType<string>()
        );
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu'-'MM'-'dd", null);
}
