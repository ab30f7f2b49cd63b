using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>
/// Notices made of the sentences of real ones by exchanging words, dates, days of the week, lengths, signs and headings: each word that the
/// reader knows stands in one of them, and beside it one that it does not know. What was read of them was looked at once; it is held so that
/// a change that is meant for one wording shows what else it changes.
/// </summary>
public sealed class MadeNoticesTests
{
    [Fact]
    public void Read_EveryMadeNotice_GivesWhatItGave() => MadeTable.Verify("notices-made", lines => OutcomeOf(Assert.Single(lines)));

    /// <summary>A case is its frame, a tab, and what stands in the frame.</summary>
    private static string[] OutcomeOf(string made)
    {
        string[] cells = made.Split('\t');
        string text = MadeNotices.TextOf(cells[0], MadeNotices.Said(cells[1]));
        string days = NoticeOutcome.DaysIn(text);
        return (cells[0] == MadeNotices.Whole && !days.StartsWith('!') ? $"{NoticeOutcome.HeadOf(text)}\n{days}" : days).Split('\n');
    }
}
