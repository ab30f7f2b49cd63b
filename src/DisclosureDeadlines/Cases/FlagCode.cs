namespace DisclosureDeadlines.Cases;

/// <summary>What in a case a reader has to know besides the date.</summary>
internal enum FlagCode
{
    LateAsk,
    SecondAsk,
    LateExtension,
    ExtensionTooLong,
    LengthAssumed,
    PauseAfterDue,
    OpinionLate,
    AnswerLate,
    Untold,
    CapUnknown,
    DeemedAccepted,
    MayTerminate,
    NotInForce,
    NoEffect,
    OutOfOrder,
}
