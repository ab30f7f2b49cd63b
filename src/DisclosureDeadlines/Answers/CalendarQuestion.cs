using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>Which calendar a question is to be counted on.</summary>
/// <remarks>
/// A catalogue has the region of its authority; <see cref="Region"/> has the last word, and <c>national</c> counts no region's days.
/// </remarks>
internal sealed record CalendarQuestion
{
    /// <summary>The place whose own days count too, by any of its names; null where the subject decides.</summary>
    public string? Region { get; init; }

    /// <summary>The day whose knowledge counts; null for all that is known.</summary>
    public LocalDate? AsKnownOn { get; init; }

    /// <summary>The notices that are known besides the built-in ones.</summary>
    public IReadOnlyList<HolidayNotice> Imported { get; init; } = [];

    /// <param name="catalogue">The catalogue that is asked about, if one is.</param>
    /// <param name="placeOfSubject">The region that the subject itself names, if it does; <see cref="Region"/> goes before it.</param>
    /// <exception cref="QuestionException">No place, or more than one, has that name.</exception>
    public ChosenCalendar Choose(DisclosureCatalogue? catalogue = null, string? placeOfSubject = null)
    {
        var place = placeOfSubject is not null && Region is null ? Named(placeOfSubject.Trim(), Brought) : Place(catalogue);
        var calendar = CalendarOf(place);
        return new ChosenCalendar(AsKnownOn is { } date ? calendar.AsKnownOn(date) : calendar, Imported);
    }

    /// <summary>The calendar of a place by all notices that are known; without a place, the national one.</summary>
    public WorkingDayCalendar CalendarOf(Region? place)
    {
        var national = Imported.Count > 0 ? ChinaCalendar.Projected.With([.. Imported]) : ChinaCalendar.Projected;
        return place is null ? national : national.In(place);
    }

    /// <summary>The regions whose notices the user has imported.</summary>
    private Region[] Brought => [.. Imported.Select(notice => notice.Region).OfType<Region>().Distinct()];

    /// <summary>
    /// The region that is asked for by name, otherwise that of the catalogue's place, which its authority's name may give too; null for no
    /// region's days.
    /// </summary>
    public Region? Place(DisclosureCatalogue? catalogue)
    {
        var brought = Brought;
        return Region is { } name ? Named(name.Trim(), brought)
            : catalogue?.Place is { } place ? Calendars.Region.Find(place, brought)
            : catalogue is not null && Calendars.Region.Find(catalogue.Authority, brought) is { IsUnknown: false } around ? around
            : null;
    }

    private static Region? Named(string name, Region[] brought)
    {
        if (RegionWords.AreNational(name))
        {
            return null;
        }

        if (brought.Concat(Calendars.Region.All).FirstOrDefault(region => region.IsCalled(name)) is { } known)
        {
            return known;
        }

        var called = Calendars.Region.PlacesCalled(name);
        if (called.Count == 0)
        {
            string names = string.Join(
                ", ",
                Calendars.Region.All.Concat(brought).Select(region => region.Name).Distinct().Append(RegionWords.National)
            );
            throw new QuestionException(
                $"不认识地区“{Excerpt.Of(name)}”；自治区、自治州、自治县和其中的市、县都可以写，只计全国的写 全国。",
                $"There is no region \"{Excerpt.Of(name)}\"; any autonomous region, prefecture or county, and the places in it, can be named in Chinese, and these in Latin letters: {names}."
            );
        }

        var place = Calendars.Region.Find(name, brought);
        return place is not { IsUnknown: true }
            ? place
            : throw new QuestionException(
                $"叫“{Excerpt.Of(name)}”的地方不止一处：{string.Join("、", called)}；请写明在哪里。",
                $"\"{Excerpt.Of(name)}\" may be any of {string.Join(", ", called)}; name what it is in."
            );
    }
}
