using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Catalogues;

/// <summary>An authority's catalogue of what it has to publish and by when (主动公开事项目录).</summary>
/// <remarks>Immutable. The built-in catalogues are read from <c>seeds/catalogues/</c> when one is first asked for.</remarks>
/// <example>
/// <code>
/// DisclosureCatalogue.TryFind("呼和浩特", out var catalogue);
/// var item = catalogue!.Search("预算")[0];
/// Console.WriteLine($"{item.Heading}: {item.TimeLimit}"); // 预算公开: 信息形成或者变更之日起20个工作日内
/// </code>
/// </example>
public sealed partial class DisclosureCatalogue
{
    private static readonly Lazy<ImmutableArray<DisclosureCatalogue>> LazyBuiltIn = new(() =>
        [.. Seeds.In("catalogues").Select(name => Seeds.Read(name, CatalogueJson.Read))]
    );

    private readonly FrozenDictionary<int, CatalogueItem> bySeq;
    private readonly Lazy<ImmutableArray<CatalogueText>> texts;
    private readonly Lazy<Region?> region;

    internal DisclosureCatalogue(string name, string authority, string title, string? place, ImmutableArray<CatalogueItem> items)
    {
        Name = name;
        Authority = authority;
        Title = title;
        Place = place;
        region = new(() => Region.TryFindAround(place, out var around) ? around : null);
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

    /// <summary>
    /// The place that the authority belongs to, from the province down, such as 宁夏回族自治区中卫市; <see langword="null"/> if it is not known.
    /// </summary>
    public string? Place { get; }

    /// <summary>
    /// The region of that place whose own days count for the authority, to be given to <see cref="WorkingDayCalendar.In"/>;
    /// <see langword="null"/> if no region with days of its own is known there. A region that only a calendar's own notices know is found
    /// by <see cref="WorkingDayCalendar.InPlace"/>.
    /// </summary>
    public Region? Region => region.Value;

    /// <summary>The rows, in printed order.</summary>
    public IReadOnlyList<CatalogueItem> Items { get; }

    /// <summary>
    /// Why rows of the document are not rows here, a sentence each; empty unless it was asked for, see
    /// <see cref="CatalogueTableOptions.IsLenient"/>.
    /// </summary>
    public IReadOnlyList<BilingualText> LeftOut { get; internal init; } = [];

    /// <summary>Finds a built-in catalogue by its short name, in upper or lower case.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out DisclosureCatalogue? catalogue)
    {
        string sought = PlainText.Folded(name);
        catalogue = LazyBuiltIn.Value.FirstOrDefault(c => c.NamesItAnswersTo().Contains(sought));
        return catalogue is not null;
    }

    /// <summary>Finds a row by the number that names it, <see cref="CatalogueItem.RowNumber"/>.</summary>
    public bool TryFindItem(int rowNumber, [NotNullWhen(true)] out CatalogueItem? item) => bySeq.TryGetValue(rowNumber, out item);

    /// <summary>The rows with a printed number (序号), in printed order; a number of a merged block is in each of its rows.</summary>
    public IReadOnlyList<CatalogueItem> FindByPrintedNumber(string? number) =>
        Find(PlainText.Folded(number), (text, sought) => text.IsNumbered(sought));

    /// <summary>The rows under a heading of any level, in printed order. White space, width and case make no difference.</summary>
    public IReadOnlyList<CatalogueItem> FindByHeading(string? heading) =>
        Find(PlainText.Folded(heading), (text, sought) => text.IsCalled(sought));

    /// <summary>
    /// The rows in which all words are, in printed order: in headings, content, legal basis, time limit, publisher or office. White space
    /// parts the words; that of the rows, width and case make no difference.
    /// </summary>
    /// <returns>The rows; none if there are no words.</returns>
    public IReadOnlyList<CatalogueItem> Search(string? words)
    {
        string[] sought = PlainText.FoldedWords(words);
        return sought.Length == 0 ? [] : [.. texts.Value.Where(text => text.HasAll(sought)).Select(text => text.Item)];
    }

    /// <summary>What an event makes due: every row with its deadline, those without a date with the reason.</summary>
    /// <remarks>
    /// It is counted on the calendar that is given; for the days of the authority's <see cref="Region"/> give a calendar in it.
    /// </remarks>
    /// <param name="eventDate">The day of the event, in Beijing. It is not counted.</param>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="policy">The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</param>
    /// <param name="period">
    /// What recurring duties report on (所属期); those that recur in periods of its kind answer for it, all others as without it.
    /// </param>
    /// <returns>As many answers as the catalogue has rows, in their order.</returns>
    /// <exception cref="CalendarCoverageException">The event itself is outside the calendar.</exception>
    public IReadOnlyList<ItemDeadline> DeadlinesFor(
        LocalDate eventDate,
        WorkingDayCalendar calendar,
        CountingPolicy? policy = null,
        ReportingPeriod? period = null
    )
    {
        ArgumentNullException.ThrowIfNull(calendar);
        _ = calendar.IsWorkingDay(eventDate);
        return [.. Items.Select(item => ItemDeadline.Of(item, eventDate, period, calendar, policy ?? CountingPolicy.Default))];
    }

    /// <inheritdoc cref="DeadlinesFor(LocalDate, WorkingDayCalendar, CountingPolicy, ReportingPeriod)" />
    public IReadOnlyList<ItemDeadline> DeadlinesFor(
        DateOnly eventDate,
        WorkingDayCalendar calendar,
        CountingPolicy? policy = null,
        ReportingPeriod? period = null
    ) => DeadlinesFor(LocalDate.FromDateOnly(eventDate), calendar, policy, period);

    /// <summary>The recurring duties of a year: each of their due dates that lies in it, whatever period it reports on.</summary>
    /// <remarks>
    /// It is counted on the calendar that is given; for the days of the authority's <see cref="Region"/> give a calendar in it.
    /// </remarks>
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

    /// <summary>What a reader of Chinese knows it by: the last unit of its place without its kind, else the authority.</summary>
    internal string ChineseName => Place is { } place ? KindOfUnit().Replace(Unit().Match(place).Value, "") : Authority;

    /// <summary>The short name, the authority, and the place: whole, its last unit, and that without its kind (市, 自治区).</summary>
    private IEnumerable<string> NamesItAnswersTo()
    {
        yield return PlainText.Folded(Name);
        yield return PlainText.Folded(Authority);
        if (Place is { } place)
        {
            string unit = Unit().Match(place).Value;
            yield return place;
            yield return unit;
            yield return KindOfUnit().Replace(unit, "");
        }
    }

    /// <summary>What is last in a place: 呼和浩特市 of 内蒙古自治区呼和浩特市.</summary>
    [GeneratedRegex("[^省区州盟市]+(省|自治区|自治州|州|盟|市|自治县|县|区|旗)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex("(省|(回族|壮族|维吾尔)?自治区|市|县|区|旗|盟)$", RegexOptions.CultureInvariant)]
    private static partial Regex KindOfUnit();

    private ImmutableArray<CatalogueItem> Find(string sought, Func<CatalogueText, string, bool> isIt) =>
        sought.Length == 0 ? [] : [.. texts.Value.Where(text => isIt(text, sought)).Select(text => text.Item)];
}
