using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Answers;

/// <summary>How sure an answer is that rests on all the days between two dates, in either order, and on which notices of the user's own it rests.</summary>
internal sealed record SpanSurety(Certainty Certainty, string? Reason, IReadOnlyList<string>? ImportedNotices);
