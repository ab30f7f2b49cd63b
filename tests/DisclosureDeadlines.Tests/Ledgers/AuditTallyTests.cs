using DisclosureDeadlines.Ledgers;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>The counts of a ledger, and what is reckoned from them.</summary>
public sealed class AuditTallyTests
{
    /// <summary>Each count another power of two, so that a sum says which were added.</summary>
    private static readonly AuditTally Each = new()
    {
        NotYetDue = 1,
        DueToday = 2,
        Overdue = 4,
        PublishedInTime = 8,
        PublishedLate = 16,
        NoDueDate = 32,
        Invalid = 64,
        OutOfScope = 128,
        MostDaysLate = 7,
    };

    [Fact]
    public void Rows_AreThoseOfAllStates() => Assert.Equal((255, 20), (Each.Rows, Each.Late));

    [Theory]
    [InlineData(AuditState.NotYetDue, 1)]
    [InlineData(AuditState.DueToday, 2)]
    [InlineData(AuditState.Overdue, 4)]
    [InlineData(AuditState.PublishedInTime, 8)]
    [InlineData(AuditState.PublishedLate, 16)]
    [InlineData(AuditState.NoDueDate, 32)]
    [InlineData(AuditState.Invalid, 64)]
    [InlineData(AuditState.OutOfScope, 128)]
    public void Item_OfAState_IsItsCount(AuditState state, int count) => Assert.Equal(count, Each[state]);

    [Fact]
    public void Item_OfNoState_IsRefusedAndNamesIt() =>
        Assert.Contains(
            "This is no state.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Each[(AuditState)8]).Message,
            StringComparison.Ordinal
        );

    /// <summary>Only what was due counts, and what is due today or later is not yet: 8 of 8 + 16 + 4.</summary>
    [Fact]
    public void InTimeShare_IsOfTheRowsThatWereDue() => Assert.Equal(8.0 / 28, Each.InTimeShare);

    [Fact]
    public void InTimeShare_WhereNoneWasDue_IsNone()
    {
        Assert.Null((Each with { PublishedInTime = 0, PublishedLate = 0, Overdue = 0 }).InTimeShare);
        Assert.Equal(0, (Each with { PublishedInTime = 0, PublishedLate = 0 }).InTimeShare);
        Assert.Equal(1, (Each with { PublishedLate = 0, Overdue = 0 }).InTimeShare);
    }

    [Fact]
    public void Sums_BeyondTheGreatestNumber_StayThere()
    {
        var many = new AuditTally
        {
            Overdue = int.MaxValue,
            PublishedLate = 1,
            PublishedInTime = int.MaxValue,
        };

        Assert.Equal((int.MaxValue, int.MaxValue), (many.Rows, many.Late));
        Assert.Equal(0.5, many.InTimeShare!.Value, 6);
        Assert.Equal(int.MaxValue, new AuditTally { Overdue = int.MaxValue - 1, PublishedLate = 1 }.Late);
    }

    [Fact]
    public void Counts_BelowZero_AreRefused()
    {
        Func<AuditTally>[] made =
        [
            () => new AuditTally { NotYetDue = -1 },
            () => new AuditTally { DueToday = -1 },
            () => new AuditTally { Overdue = -1 },
            () => new AuditTally { PublishedInTime = -1 },
            () => new AuditTally { PublishedLate = -1 },
            () => new AuditTally { NoDueDate = -1 },
            () => new AuditTally { Invalid = -1 },
            () => new AuditTally { OutOfScope = -1 },
            () => new AuditTally { MostDaysLate = -1 },
        ];

        Assert.All(made, make => Assert.Throws<ArgumentOutOfRangeException>(make));
    }
}
