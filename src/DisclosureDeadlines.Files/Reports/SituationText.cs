using System.Text;

namespace DisclosureDeadlines.Files.Reports;

/// <summary>The state of everything, in sentences: the one that a report opens with, and a letter to each office.</summary>
internal static class SituationText
{
    /// <summary>Lines of a letter; if there are more, it says so.</summary>
    private const int MostLines = 100;

    /// <summary>The sentence that a report opens with.</summary>
    public static string Sentence(Situation of)
    {
        var totals = of.Totals;
        var words = of.Subject;
        string day = LongDate.Of(of.Today);
        if (totals.Due == 0)
        {
            return Language.Pick($"截至{day}，没有到期{words.Due.Chinese}的。", $"As of {day}, nothing was due.");
        }

        string head = Language.Pick(
            $"截至{day}，{words.Due.Chinese}{totals.Due}件，按时{totals.InTime}件（{totals.Share}）；",
            FormattableString.Invariant(
                $"As of {day}, {totals.Due} were due and {totals.InTime} of them {words.Done.English} in time ({totals.Share}); "
            )
        );
        if (totals.Overdue == 0)
        {
            return head + Language.Pick($"没有{words.Overdue.Chinese}的。", "none is overdue.");
        }

        return head
            + Language.Pick(
                $"{words.Overdue.Chinese}{totals.Overdue}件{WorstInChinese(of)}；最久{totals.MostDaysOverdue}天。",
                FormattableString.Invariant(
                    $"{totals.Overdue} overdue{WorstInEnglish(of)}, the longest by {totals.MostDaysOverdue} {(totals.MostDaysOverdue == 1 ? "day" : "days")}."
                )
            );
    }

    /// <summary>What is coming, and what cannot be judged; empty if neither is.</summary>
    public static string Outlook(Situation of)
    {
        int unreadable = of.Totals[LineState.Unreadable];
        string[] parts =
        [
            .. of.Totals.Soon == 0
                ? []
                : (string[])
                    [
                        Language.Pick(
                            $"{of.SoonWithin}个工作日内到期{of.Totals.Soon}件",
                            FormattableString.Invariant($"{of.Totals.Soon} due within {of.SoonWithin} working days")
                        ),
                    ],
            .. unreadable == 0
                ? []
                : (string[])[Language.Pick($"需补正{unreadable}件", FormattableString.Invariant($"{unreadable} that cannot be read"))],
        ];
        return parts.Length == 0 ? "" : Language.Pick($"另有{string.Join("，", parts)}。", $"Besides: {string.Join(", ", parts)}.");
    }

    /// <summary>A letter to an office, to copy into whatever it is sent by.</summary>
    /// <param name="of">The state of everything.</param>
    /// <param name="office">The office.</param>
    /// <param name="organisation">Who writes; null if nobody is named.</param>
    public static string Letter(Situation of, OfficeSituation office, string? organisation)
    {
        var text = new StringBuilder();
        string day = LongDate.Of(of.Today);
        int overdue = office.Counts.Overdue;
        int soon = office.Counts.Soon;
        string[] counted =
        [
            .. overdue == 0
                ? []
                : (string[])[Language.Pick($"{of.Subject.Overdue.Chinese}{overdue}件", FormattableString.Invariant($"{overdue} overdue"))],
            .. soon == 0
                ? []
                : (string[])
                    [
                        Language.Pick(
                            $"{of.SoonWithin}个工作日内到期{soon}件",
                            FormattableString.Invariant($"{soon} due within {of.SoonWithin} working days")
                        ),
                    ],
        ];
        text.Append(office.Shown).Append(Language.Pick("：", ":")).Append('\n');
        text.Append(
                Language.Pick(
                    $"截至{day}，你科室（单位）{of.Subject.Thing.Chinese}{string.Join("，", counted)}，清单如下。",
                    $"As of {day}, of your {of.Subject.Thing.English}: {string.Join(", ", counted)}. They are:"
                )
            )
            .Append('\n');
        AddList(text, of.Subject.Overdue.ToString(null), office.Overdue, overdue);
        AddList(text, Language.Pick("即将到期", "due soon"), office.Soon, soon);
        text.Append(of.Subject.Request.ToString(null)).Append('\n');
        text.Append(organisation is null ? "" : organisation + "\n").Append(day);
        return text.ToString();
    }

    private static void AddList(StringBuilder text, string heading, IEnumerable<ReportLine> lines, int count)
    {
        if (count == 0)
        {
            return;
        }

        text.Append(heading).Append(Language.Pick("：", ":")).Append('\n');
        int number = 0;
        foreach (var line in lines.Take(MostLines))
        {
            string due = line.DueOn is { } date ? LongDate.Of(date) : "";
            text.Append(++number)
                .Append(Language.Pick("．", ". "))
                .Append(line.Title)
                .Append(Language.Pick($"（截止日期{due}，{line.Standing}）", $" (due {due}, {line.Standing})"))
                .Append('\n');
        }

        if (count > number)
        {
            text.Append(Language.Pick($"另有{count - number}件，见台账。", FormattableString.Invariant($"and {count - number} more.")))
                .Append('\n');
        }
    }

    private static string WorstInChinese(Situation of) =>
        Worst(of) is not { } worst ? ""
        : worst.Counts.Overdue == of.Totals.Overdue ? $"，均为{worst.Name}"
        : $"，其中{worst.Name}{worst.Counts.Overdue}件";

    private static string WorstInEnglish(Situation of) =>
        Worst(of) is not { } worst ? ""
        : worst.Counts.Overdue == of.Totals.Overdue ? $", all with {worst.Name}"
        : FormattableString.Invariant($", {worst.Counts.Overdue} of them with {worst.Name}");

    /// <summary>The office with the most overdue, of those that have a name.</summary>
    private static OfficeSituation? Worst(Situation of) =>
        of.Offices.FirstOrDefault(office => office.Name is not null && office.Counts.Overdue > 0);
}
