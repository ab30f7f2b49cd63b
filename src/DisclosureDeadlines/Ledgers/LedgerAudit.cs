using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Judges the rows of a ledger on a day: when each was due, and whether it is late.</summary>
/// <remarks>
/// <para>The limit is the phrase in the row's own column, otherwise that of the catalogue's row that its item names. A recurring duty is
/// for the period that it reports on, which is in a column of its own or in the title, never for the day it was written. What is not
/// sure has no due date, with the reason.</para>
/// <para>A limit that names its event counts from the column of that event, where the table that the row was read from has one (送达之日起 from
/// 送达日期). Otherwise the event date is taken as the day of the event, whatever that event is.</para>
/// <para>Immutable, and safe to share between threads. What it works out for one limit it remembers for the next row, within bounds.</para>
/// </remarks>
/// <example>
/// <code>
/// var audit = new LedgerAudit(ChinaCalendar.Official, today: new LocalDate(2026, 10, 30));
/// var row = audit.Audit(new LedgerRow(2) { Title = "通知", Limit = "20个工作日内", EventDate = new LocalDate(2026, 9, 18) });
/// Console.WriteLine($"{row.State}, {row.DaysLate} days late"); // Overdue, 8 days late
/// </code>
/// </example>
public sealed class LedgerAudit
{
    internal const int MostRemembered = 10_000;

    private const int UsuallySoon = 5;

    private readonly RowJudge judge;
    private readonly CatalogueNames? names;
    private readonly RowLimit? withoutLimit;
    private readonly BoundedCache<string, RowLimit> byPhrase = new(MostRemembered);
    private readonly BoundedCache<(string Phrase, string Law), RowLimit> byPhraseAndLaw = new(MostRemembered);
    private readonly BoundedCache<string, RowLimit> byItem = new(MostRemembered);
    private readonly BoundedCache<string, RowJudge> byOffice = new(MostRemembered);
    private readonly ConcurrentDictionary<Region, RowJudge> byRegion = new();

    /// <summary>Makes an audit. What else there is to say is said by properties.</summary>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="today">The day to judge on, in Beijing.</param>
    /// <exception cref="CalendarCoverageException">Today is outside the calendar.</exception>
    public LedgerAudit(WorkingDayCalendar calendar, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        _ = calendar.IsWorkingDay(today);
        Calendar = calendar;
        Today = today.WithCalendar(CalendarSystem.Iso);
        judge = new RowJudge(calendar, Policy);
    }

    /// <inheritdoc cref="LedgerAudit(WorkingDayCalendar, LocalDate)" />
    public LedgerAudit(WorkingDayCalendar calendar, DateOnly today)
        : this(calendar, LocalDate.FromDateOnly(today)) { }

    /// <summary>How many working days ahead count as soon, by default.</summary>
    public static int DefaultSoonWithin => UsuallySoon;

    /// <summary>The calendar that is counted on.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The day that is judged on, in Beijing.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate Today { get; }

    /// <summary>
    /// The catalogue that the ledger's items belong to; <see langword="null"/> if there is none, and every row names its limit.
    /// </summary>
    public DisclosureCatalogue? Catalogue
    {
        get;
        init
        {
            field = value;
            names = value is null ? null : new CatalogueNames(value);
        }
    }

    /// <summary>The choices that the law leaves open; <see cref="CountingPolicy.Default"/> if not given.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public CountingPolicy Policy
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            judge = new RowJudge(Calendar, value);
        }
    } = CountingPolicy.Default;

    /// <summary>How many working days ahead count as soon; not negative, and <see cref="DefaultSoonWithin"/> if not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int SoonWithin
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = UsuallySoon;

    /// <summary>The limit of the rows that have none; <see langword="null"/> to leave them without a due date.</summary>
    public TimeLimit? Otherwise
    {
        get;
        init
        {
            field = value;
            withoutLimit = value is null ? null : RowLimit.Of(value);
        }
    }

    /// <summary>
    /// Whether a row whose office names a place with days off of its own (恩施州财政局) is counted by the days of that place, whatever the
    /// calendar's region is. That is the default, because those days bind the office no matter who keeps the ledger, and without them a
    /// lawful publication would be called late. <see langword="false"/> where it has been decided which days count for all rows. What was
    /// counted on is the <see cref="Deadline.Calendar"/> of each row.
    /// </summary>
    [JsonIgnore]
    public bool CountsPlacesOfOffices { get; init; } = true;

    /// <summary>Judges rows one at a time, as they are asked for; none is kept.</summary>
    /// <exception cref="ArgumentException">A row is <see langword="null"/>; thrown when it is its turn.</exception>
    public IEnumerable<AuditedRow> Audit(IEnumerable<LedgerRow> rows) => Given.Each(rows).Select(Audit);

    /// <summary>Judges a row.</summary>
    public AuditedRow Audit(LedgerRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var limit = LimitOf(row);
        return new AuditedRow(row, limit, JudgeOf(row.Office ?? limit.Item?.Responsible).Judge(row, limit), Today, SoonWithin);
    }

    private RowLimit LimitOf(LedgerRow row)
    {
        if (!string.IsNullOrWhiteSpace(row.Limit))
        {
            string? law = LawOfRow.Of(row.Basis);
            return IsLong(row.Limit) || IsLong(law ?? "") ? Read(row.Limit, law)
                : law is null ? byPhrase.Get(row.Limit, this, static (phrase, _) => Read(phrase, null))
                : byPhraseAndLaw.Get((row.Limit, law), this, static (key, _) => Read(key.Phrase, key.Law));
        }

        if (string.IsNullOrWhiteSpace(row.Item) || names is null)
        {
            return withoutLimit ?? WithoutLimit(row);
        }

        return IsLong(row.Item) ? names.Find(row.Item) : byItem.Get(row.Item, names, static (item, names) => names.Find(item));
    }

    /// <summary>What may be done about a row without a limit is said beside it; the limit itself is not known here.</summary>
    private static RowLimit WithoutLimit(LedgerRow row)
    {
        bool isPublic = row.Openness is { } openness && Openness.IsToBePublished(openness);
        string offerChinese = isPublic
            ? "；主动公开的信息，法律没有另外规定的，为形成或者变更之日起20个工作日内（条例第二十六条），可用 --limit 指明"
            : "";
        string offerEnglish = isPublic
            ? "; what is public by duty is due within 20 working days unless a law says otherwise (Regulations art. 26), which --limit can say"
            : "";
        return string.IsNullOrWhiteSpace(row.Item)
            ? RowLimit.None($"没有公开时限，也没有事项{offerChinese}", $"there is neither a time limit nor an item{offerEnglish}")
            : RowLimit.None(
                $"没有公开时限，也没有给出目录来查事项{offerChinese}",
                $"there is no time limit, and no catalogue is given to look the item up in{offerEnglish}"
            );
    }

    private RowJudge JudgeOf(string? office) =>
        !CountsPlacesOfOffices || !Calendar.IsOfChina || office is null || IsLong(office)
            ? judge
            : byOffice.Get(office, this, static (office, audit) => audit.JudgeIn(office));

    /// <summary>An office that names no place, or one without days of its own, is judged like the ledger.</summary>
    private RowJudge JudgeIn(string office) =>
        Calendar.RegionOf(office) is not { IsUnknown: false } region || region.Equals(Calendar.Region)
            ? judge
            : byRegion.GetOrAdd(region, place => new RowJudge(Calendar.In(place), Policy));

    private static RowLimit Read(string phrase, string? law) =>
        TimeLimit.TryParse(phrase, law, out var limit, out var error) ? RowLimit.Of(limit) : RowLimit.None(error);

    /// <summary>
    /// Whether a text is too long to be remembered: so many of them would fill the memory, and a longer phrase is refused at once.
    /// </summary>
    internal static bool IsLong(string text) => text.Length > Reader.MaxCharacters;
}
