namespace DisclosureDeadlines.Rules;

/// <summary>What a publish-by day is safe against: the choices that the rule leaves open, and no others.</summary>
internal static class PublishByWords
{
    private static readonly (BilingualText How, BilingualText Covered) Period = (
        new("起算日按当日计、不顺延时的最后一个工作日", "the last working day with the event taken strictly and nothing rolled"),
        new("无论是否顺延、起算日在休息日如何计，均不逾期", "in time with or without a roll, and however an event on a rest day is taken")
    );

    private static readonly (BilingualText How, BilingualText Covered) NamedDay = (
        new("不顺延时的最后一个工作日", "the last working day with nothing rolled"),
        new("无论是否顺延，均不逾期（“前”按含当日计）", "in time with or without a roll, 前 being taken to include its day")
    );

    private static readonly (BilingualText How, BilingualText Covered) Lead = (
        new("隔足整日时的最后一个工作日", "the last working day with all days clear before the event"),
        new("无论是否隔足整日，均不迟", "early enough in whole and in clear days")
    );

    private static readonly (BilingualText How, BilingualText Covered) Several = (
        Period.How,
        new(
            "无论是否顺延、起算日在休息日如何计，均不逾期（“前”按含当日计）",
            "in time with or without a roll, and however an event on a rest day is taken, 前 being taken to include its day"
        )
    );

    public static (BilingualText How, BilingualText Covered) Of(DeadlineRule rule) =>
        rule switch
        {
            RecurringBy or FixedDate => NamedDay,
            BeforeEvent => Lead,
            Composite composite when composite.Parts.Any(part => part.Rule is RecurringBy or FixedDate) => Several,
            _ => Period,
        };
}
