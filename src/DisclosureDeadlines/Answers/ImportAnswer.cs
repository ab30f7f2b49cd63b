namespace DisclosureDeadlines.Answers;

/// <summary>What became of a notice that was imported.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Status">Whether it is new, replaces another or was there already.</param>
/// <param name="DaysChanged">How many days are worked that were not, or the other way round.</param>
internal sealed record ImportAnswer(NoticeAnswer Notice, string Status, int DaysChanged);
