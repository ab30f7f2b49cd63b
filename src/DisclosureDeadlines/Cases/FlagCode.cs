namespace DisclosureDeadlines.Cases;

/// <summary>What in a case a reader has to know besides the date.</summary>
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
}
