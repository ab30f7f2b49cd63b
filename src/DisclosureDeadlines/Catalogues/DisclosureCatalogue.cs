using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Catalogues;

/// <summary>An authority's catalogue of what it has to publish and by when (主动公开事项目录).</summary>
/// <remarks>Immutable. The built-in catalogues are read from <c>seeds/catalogues/</c> when one is first asked for.</remarks>
public sealed partial class DisclosureCatalogue
{
    private static readonly Lazy<ImmutableArray<DisclosureCatalogue>> LazyBuiltIn =
        new(() => [.. Seeds.In("catalogues").Select(name => Seeds.Read(name, CatalogueJson.Read))]);

    private readonly FrozenDictionary<int, CatalogueItem> bySeq;
    private readonly Lazy<ImmutableArray<CatalogueText>> texts;

    internal DisclosureCatalogue(string name, string authority, string title, string? place, ImmutableArray<CatalogueItem> items)
    {
        Name = name;
        Authority = authority;
        Title = title;
        Place = place;
        Region = Region.TryFindAround(place, out var region) ? region : null;
        Items = items;
        bySeq = items.ToFrozenDictionary(item => item.RowNumber);
        texts = new(() => [.. items.Select(item => new CatalogueText(item))]);
    }

    /// <summary>The catalogues that come with the library, in the order of their names.</summary>
    public static IReadOnlyList<DisclosureCatalogue> BuiltIn => LazyBuiltIn.Value;

    /// <summary>The short name, such as <c>hohhot</c>.</summary>
    public string Name { get; }

    /// <summary>The authority, such as 呼和浩特市工业和信息化局.</summary>
    public string Authority { get; }

    /// <summary>The printed title.</summary>
    public string Title { get; }

    /// <summary>The place that the authority belongs to, from the province down, such as 宁夏回族自治区中卫市; <see langword="null"/> if it is not known.</summary>
    public string? Place { get; }

    /// <summary>
    /// The region of that place whose own days count for the authority, to be given to <see cref="WorkingDayCalendar.In"/>; <see langword="null"/> if no
    /// region with days of its own is known there.
    /// </summary>
    public Region? Region { get; }

    /// <summary>The rows, in printed order.</summary>
    public IReadOnlyList<CatalogueItem> Items { get; }

    /// <summary>Finds a built-in catalogue by its short name, in upper or lower case.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out DisclosureCatalogue? catalogue)
    {
        catalogue = LazyBuiltIn.Value.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));
        return catalogue is not null;
    }

    /// <summary>Finds a row by the number that names it, <see cref="CatalogueItem.RowNumber"/>.</summary>
    public bool TryFindItem(int seq, [NotNullWhen(true)] out CatalogueItem? item) => bySeq.TryGetValue(seq, out item);

    /// <summary>The rows with a printed number (序号), in printed order; a number of a merged block stands in each of its rows.</summary>
    public IReadOnlyList<CatalogueItem> FindByPrintedNumber(string? number) => Find(PlainText.Folded(number), (text, sought) => text.IsNumbered(sought));

    /// <summary>The rows under a heading of any level, in printed order. White space, width and case make no difference.</summary>
    public IReadOnlyList<CatalogueItem> FindByHeading(string? heading) => Find(PlainText.Folded(heading), (text, sought) => text.IsCalled(sought));

    /// <summary>
    /// The rows in which all words stand, in printed order: in headings, content, legal basis, time limit, publisher or office. White space parts the words;
    /// that of the rows, width and case make no difference.
    /// </summary>
    /// <returns>The rows; none if there are no words.</returns>
    public IReadOnlyList<CatalogueItem> Search(string? words)
    {
        string[] sought = PlainText.FoldedWords(words);
        return sought.Length == 0 ? [] : [.. texts.Value.Where(text => text.HasAll(sought)).Select(text => text.Item)];
    }

    /// <summary>What an event makes due: every row with its deadline, those without a date with the reason.</summary>
    /// <remarks>It is counted on the calendar that is given; for the days of the authority's <see cref="Region"/> give a calendar in it.</remarks>
    /// <param name="eventDate">The day of the event, in Beijing. It is not counted.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <param name="period">What recurring duties report on (所属期); those that recur in periods of its kind answer for it, all others as without it.</param>
    /// <returns>As many answers as the catalogue has rows, in their order.</returns>
    /// <exception cref="CalendarCoverageException">The event itself is outside the calendar.</exception>
    public IReadOnlyList<ItemDeadline> DeadlinesFor(LocalDate eventDate, WorkingDayCalendar calendar, CountingPolicy? policy = null, ReportingPeriod? period = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        _ = calendar.IsWorkingDay(eventDate);
        return [.. Items.Select(item => ItemDeadline.Of(item, eventDate, period, calendar, policy ?? CountingPolicy.Default))];
    }

    /// <summary>The recurring duties of a year: each of their due dates that lies in it, whatever period it reports on.</summary>
    /// <remarks>It is counted on the calendar that is given; for the days of the authority's <see cref="Region"/> give a calendar in it.</remarks>
    /// <param name="year">The year.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <exception cref="CalendarCoverageException">The calendar does not know all of the year.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public CataloguePlan PlanFor(int year, WorkingDayCalendar calendar, CountingPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return CataloguePlan.Of(this, year, calendar, policy ?? CountingPolicy.Default);
    }

    /// <summary>The authority.</summary>
    public override string ToString() => Authority;

    private ImmutableArray<CatalogueItem> Find(string sought, Func<CatalogueText, string, bool> isIt) =>
        sought.Length == 0 ? [] : [.. texts.Value.Where(text => isIt(text, sought)).Select(text => text.Item)];
}
