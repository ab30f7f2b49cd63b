using System.Globalization;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// One row of <c>seeds/phrases.tsv</c>: a time limit as printed, where it is printed and how often, and the rule that it must give.
/// </summary>
internal sealed record SeedPhrase(
    string Phrase,
    string Where,
    int Times,
    string Kind,
    int? N,
    string? Unit,
    string? Trigger,
    int? Month,
    int? Day
)
{
    public static readonly string[] Columns = ["phrase", "where", "times", "kind", "n", "unit", "trigger", "month", "day"];

    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "phrases.tsv"));

    public static IReadOnlyList<SeedPhrase> All { get; } = [.. Text.TrimEnd('\n').Split('\n').Skip(1).Select(Read)];

    /// <summary>How many rows of each catalogue print the phrase, by the catalogue's name.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Places =>
        [.. Where.Split(", ").Select(place => place.Split(' ')).Select(place => KeyValuePair.Create(place[0], Integer(place[1])!.Value))];

    /// <summary>The rule, made without the parser.</summary>
    public DeadlineRule Rule =>
        Kind switch
        {
            "workingDaysAfter" => new WorkingDaysAfter(N!.Value, new Trigger(Trigger!)),
            "calendarDaysAfter" => new CalendarDaysAfter(N!.Value, new Trigger(Trigger!)),
            "monthsAfter" => new MonthsAfter(N!.Value, new Trigger(Trigger!)),
            "yearsAfter" => new YearsAfter(N!.Value, new Trigger(Trigger!)),
            "annualBy" => new AnnualBy(new AnnualDate(Month!.Value, Day!.Value)),
            "realTime" => NoFixedDate.RealTime,
            "dynamic" => NoFixedDate.Dynamic,
            "asAppropriate" => NoFixedDate.AsAppropriate,
            "asPrescribed" => NoFixedDate.AsPrescribed,
            _ => throw new InvalidDataException($"{Kind} is no kind of rule."),
        };

    public static SeedPhrase Of(string phrase) => All.Single(row => row.Phrase == phrase);

    private static SeedPhrase Read(string line)
    {
        string[] cells = line.Split('\t');
        if (cells.Length != Columns.Length)
        {
            throw new InvalidDataException($"Expected {Columns.Length} cells: {line}");
        }

        return new(
            Phrase: cells[0],
            Where: cells[1],
            Times: Integer(cells[2])!.Value,
            Kind: cells[3],
            N: Integer(cells[4]),
            Unit: Word(cells[5]),
            Trigger: Word(cells[6]),
            Month: Integer(cells[7]),
            Day: Integer(cells[8])
        );
    }

    private static string? Word(string cell) => cell.Length == 0 ? null : cell;

    private static int? Integer(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
