namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>What a phrase leaves open, as it is met in reading.</summary>
[Flags]
internal enum Doubts
{
    None = 0,
    NoTrigger = 1,
    BareDuration = 2,
    LeadOrWindow = 4,
    LeadOrDayOfMonth = 8,
    SeveralTimes = 16,
    DayNotNamed = 32,
    RollStated = 64,
    WorkingDaysByLaw = 128,
    OtherRulesPrevail = 256,
    PeriodNotSaid = 512,
    ExtensionStated = 1024,
    EveryOther = 2048,
    TimeNotCounted = 4096,
}
