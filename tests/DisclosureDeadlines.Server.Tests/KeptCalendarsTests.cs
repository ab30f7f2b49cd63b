using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Server.Notices;
using Xunit;

namespace DisclosureDeadlines.Server.Tests;

/// <summary>Calendars are kept, but not without end.</summary>
public sealed class KeptCalendarsTests
{
    [Fact]
    public void KeptCalendars_OfOneQuestion_AreTheSameAndOthersAreNot()
    {
        var kept = new KeptCalendars();

        var national = kept.Choose(Question(null), null, null);
        var ningxia = kept.Choose(Question("宁夏"), null, null);
        var again = kept.Choose(Question(null), null, null);
        var enshi = kept.Choose(Question(null), null, "恩施州");
        var hohhot = kept.Choose(Question(null), Catalogues.DisclosureCatalogue.BuiltIn.First(c => c.Name == "hohhot"), null);

        Assert.Same(national, again);
        Assert.Equal(4, new[] { national, ningxia, enshi, hohhot }.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    /// <summary>What is asked for can be anything, and must not fill the memory: the thirty-third empties it.</summary>
    [Fact]
    public void KeptCalendars_OneMoreThanThereIsPlaceFor_BeginsAnew()
    {
        var kept = new KeptCalendars();
        var first = kept.Choose(Known(0), null, null);
        for (int i = 1; i < 32; i++)
        {
            _ = kept.Choose(Known(i), null, null);
        }

        var whenFull = kept.Choose(Known(0), null, null);
        _ = kept.Choose(Known(32), null, null);
        var afterwards = kept.Choose(Known(0), null, null);

        Assert.Same(first, whenFull);
        Assert.NotSame(first, afterwards);

        static CalendarQuestion Known(int day) => Question(null) with { AsKnownOn = new NodaTime.LocalDate(2026, 1, 1).PlusDays(day) };
    }

    private static CalendarQuestion Question(string? region) => new() { Region = region, Imported = [] };
}
