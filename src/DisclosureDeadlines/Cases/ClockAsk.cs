namespace DisclosureDeadlines.Cases;

/// <summary>A notice that waits for an answer: to correct, to pay.</summary>
/// <param name="Part">The part of the rule.</param>
/// <param name="By">The notice.</param>
/// <param name="LastDay">The last day for the answer; null where none is known.</param>
internal sealed record ClockAsk(RestartPart Part, Happening By, DateOnly? LastDay);
