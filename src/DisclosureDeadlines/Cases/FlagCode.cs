namespace DisclosureDeadlines.Cases;

/// <summary>What a reader of a case has to know besides the date.</summary>
internal enum FlagCode
{
    LateAsk,
    SecondAsk,
    LateExtension,
    ExtensionTooLong,
    LengthAssumed,
    AddsNothing,
    GivesNothing,
    PauseBeforeStart,
    PauseAfterDue,
    OpinionLate,
    AnswerLate,
    Untold,
    CapUnknown,
    ChannelUnknown,
    DeemedAccepted,
    MayTerminate,
    NotInForce,
    NoEffect,
    OutOfOrder,
    RegionNotCounted,
}
