using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>
/// A question as named values: what a request, a row of one, or an assistant gives. Each fault begins with the name of the value.
/// </summary>
/// <param name="values">The values by name.</param>
internal sealed class AskedValues(IReadOnlyDictionary<string, string> values)
{
    public string? Text(string name) => values.GetValueOrDefault(name);

    /// <exception cref="QuestionException">It is not given, or is blank.</exception>
    public string Required(string name) =>
        values.GetValueOrDefault(name) switch
        {
            null => throw new QuestionException($"缺少 {name}。", $"{name} is missing."),
            var text when string.IsNullOrWhiteSpace(text) => throw new QuestionException($"{name} 是空的。", $"{name} is empty."),
            var text => text,
        };

    public LocalDate Date(string name) => Read<LocalDate>(name, Required(name), AskedValue.TryDate);

    public LocalDate? DateIfAny(string name) => Text(name) is { } found ? Read<LocalDate>(name, found, AskedValue.TryDate) : null;

    public int WholeNumber(string name) => Read<int>(name, Required(name), AskedValue.TryWholeNumber);

    public int? YearIfAny(string name) => Text(name) is { } found ? Read<int>(name, found, AskedValue.TryYear) : null;

    public CountingPolicy? PolicyIfAny(string name = "policy") =>
        Text(name) is { } found ? Read<CountingPolicy>(name, found, AskedValue.TryPolicy) : null;

    public ReportingPeriod? PeriodIfAny(string name = "period") =>
        Text(name) is { } found ? Read<ReportingPeriod>(name, found, TryPeriod) : null;

    /// <summary>Whether something is asked for: <c>true</c> or <c>false</c>.</summary>
    public bool Flag(string name) =>
        Text(name) switch
        {
            null or "false" => false,
            "true" => true,
            var found => throw new QuestionException(
                AskedValue.Named(
                    name,
                    new($"应为 true 或 false，却是“{Excerpt.Of(found)}”。", $"expected true or false, found \"{Excerpt.Of(found)}\".")
                )
            ),
        };

    /// <summary>The calendar by <c>region</c> and <c>asKnownOn</c>.</summary>
    public CalendarQuestion Calendar(IReadOnlyList<HolidayNotice> imported) =>
        new()
        {
            Region = Text("region"),
            AsKnownOn = DateIfAny("asKnownOn"),
            Imported = imported,
        };

    /// <summary>The built-in catalogue that <c>catalogue</c> names; null where it is not given.</summary>
    public DisclosureCatalogue? CatalogueIfAny() => Text("catalogue") is { } name ? CatalogueCalled(name) : null;

    /// <exception cref="QuestionException">No built-in catalogue has that name.</exception>
    public static DisclosureCatalogue CatalogueCalled(string name)
    {
        if (DisclosureCatalogue.TryFind(name, out var known))
        {
            return known;
        }

        string names = string.Join(", ", DisclosureCatalogue.BuiltIn.Select(c => c.Name));
        throw new QuestionException(
            $"没有名为“{Excerpt.Of(name)}”的目录，现有目录：{names}。",
            $"There is no catalogue \"{Excerpt.Of(name)}\"; the catalogues are: {names}."
        );
    }

    /// <summary>What is asked about: <c>limit</c>, with <c>law</c>, or <c>catalogue</c> and <c>item</c>.</summary>
    /// <exception cref="QuestionException">Neither is given, or both are, or half of one.</exception>
    public DueSubject Subject()
    {
        var catalogue = CatalogueIfAny();
        string? item = Text("item");
        if (catalogue is null && item is null)
        {
            return Text("limit") is not null
                ? DueSubject.Of(Required("limit"), Text("law"))
                : throw new QuestionException(
                    "请给出 limit（公开时限），或者 catalogue 和 item。",
                    "Expected limit, or catalogue and item."
                );
        }

        if (Text("limit") is not null)
        {
            throw new QuestionException(
                "limit 与 catalogue、item 只能给一样。",
                "Expected either limit or catalogue and item, found both."
            );
        }

        if (Text("law") is not null)
        {
            throw new QuestionException("law 只用于 limit。", "law is for limit, not for a catalogue.");
        }

        return catalogue is not null && item is not null
            ? DueSubject.Of(catalogue, item)
            : throw new QuestionException("catalogue 和 item 要一起给。", "catalogue and item go together: one of them is missing.");
    }

    /// <summary>When something is due after <c>event</c>.</summary>
    public DueQuestion Due() =>
        new(Date("event"), Subject())
        {
            Period = PeriodIfAny(),
            Policy = PolicyIfAny(),
            Today = DateIfAny("today"),
            Published = DateIfAny("published"),
        };

    private static bool TryPeriod(string found, out ReportingPeriod period, out BilingualText? fault)
    {
        bool ok = AskedValue.TryPeriod(found, out var read, out fault);
        period = read!;
        return ok;
    }

    private static T Read<T>(string name, string found, Reader<T> read) =>
        read(found, out var value, out var fault) ? value : throw new QuestionException(AskedValue.Named(name, fault!));

    private delegate bool Reader<T>(string found, out T value, out BilingualText? fault);
}
