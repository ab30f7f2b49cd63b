namespace DisclosureDeadlines.Rules;

/// <summary>The words of a date that recurs: which period it belongs to.</summary>
internal static class RecurringWords
{
    /// <summary>The sentence of a date that is named by the period after another.</summary>
    public static BilingualText After(
        AssumedPeriod assumes,
        string chineseUnit,
        string englishUnit,
        string chineseDate,
        string englishDate
    ) =>
        assumes == AssumedPeriod.OfEvent
            ? new(
                $"{(chineseUnit == "季度" ? "下一" : "次")}{chineseUnit}{chineseDate}",
                $"{englishDate} of the {englishUnit} after that of the event"
            )
            : new(
                $"{chineseUnit}{(chineseUnit == "年" ? "度" : "")}终了后{(chineseUnit == "季度" ? "下一" : "次")}{chineseUnit}{chineseDate}",
                $"{englishDate} of the {englishUnit} after the one that has ended"
            );

    /// <summary>What the sentence adds where the period is not the customary one.</summary>
    public static BilingualText? Offset(RecurringBy rule, string chineseUnit, string englishUnit) =>
        rule.HasCustomaryOffset || rule.Assumes != AssumedPeriod.NextDue
            ? null
            : rule.PeriodOffset switch
            {
                PeriodOffset.Next => new($"公开上一{chineseUnit}信息", $", for the {englishUnit} before"),
                PeriodOffset.Same => new($"公开本{chineseUnit}信息", $", for the same {englishUnit}"),
                _ => new($"公开下一{chineseUnit}信息", $", for the {englishUnit} after"),
            };
}
