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
    DayNotNamed = 16,
    RollStated = 32,
    WorkingDaysByLaw = 64,
    OtherRulesPrevail = 128,
    PeriodNotSaid = 256,
    ExtensionStated = 512,
    EveryOther = 1024,
    TimeNotCounted = 2048,
    ConditionAside = 4096,
    OtherWay = 8192,
    EventDayCounted = 16384,
    AtMost = 32768,
    PeriodNotNamed = 65536,
    LawNotKnown = 131072,
    LawsDiffer = 262144,
    LawAdds = 524288,
    ExceptionStated = 1048576,
    HourStated = 2097152,
    BareLeast = 4194304,
    NoDuty = 8388608,
    OtherTerm = 16777216,
    OtherCount = 33554432,
    OtherAct = 67108864,
    WindowBefore = 134217728,
    MonthEdge = 268435456,
}
