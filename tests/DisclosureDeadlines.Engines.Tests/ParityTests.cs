using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Engines.Tests.Duties;
using DisclosureDeadlines.Engines.Tests.Engines;
using DisclosureDeadlines.Engines.Tests.Programs;
using Xunit;

namespace DisclosureDeadlines.Engines.Tests;

/// <summary>A million duties through the exported SQL, in the engine itself, and through the library: the same answers.</summary>
public sealed class ParityTests
{
    private const int Rows = 1_000_000;
    private const int Seed = 20260918;
    private const int Shown = 5;

    private static readonly string[] Regions = ["national", "guangxi", "ningxia"];

    private static readonly Lazy<IReadOnlyList<Duty>> Duties = new(() => [.. new RandomDuties(Seed, Regions).Take(Rows)]);

    private static readonly Lazy<IReadOnlyList<LibraryAnswer>> Answers = new(() =>
    {
        var calendars = Regions.ToDictionary(region => region, CalendarOf);
        return [.. Duties.Value.Select(duty => LibraryAnswer.To(duty, calendars[duty.Region]))];
    });

    [Needs(Neighbour.PostgreSql)]
    public void PostgreSql_MillionDuties_AnswersAsTheLibrary() => AssertParity(() => new PostgreSql());

    [Needs(Neighbour.DuckDb)]
    public void DuckDb_MillionDuties_AnswersAsTheLibrary() => AssertParity(() => new DuckDb());

    [Needs(Neighbour.ClickHouse)]
    public void ClickHouseOnTwoShards_MillionDuties_AnswersAsTheLibrary() => AssertParity(() => new ClickHouseCluster());

    private static void AssertParity(Func<IEngine> start)
    {
        using var engine = start();
        // An older version beside the newest one must change no answer.
        engine.Load(Exports.Sql(engine.Dialect, "national", "--as-known-on", "2020-01-25"));
        foreach (string region in Regions)
        {
            engine.Load(Exports.Sql(engine.Dialect, region));
        }

        engine.Insert(Duties.Value);
        AssertSame(engine, "add_working_days", "id, date", answer => answer.AddLine());
        AssertSame(engine, "count_working_days", "id, working_days", answer => answer.CountLine());
        AssertSame(engine, "due_dates", "id, due_on, certainty", answer => answer.DueLine());
        AssertSame(engine, "publish_by", "id, publish_by", answer => answer.PublishByLine());
        AssertSame(
            engine,
            "lateness",
            "id, status, days_late, working_days_late, days_left, working_days_left",
            answer => answer.LatenessLine()
        );
    }

    private static void AssertSame(IEngine engine, string view, string columns, Func<LibraryAnswer, string> expected)
    {
        int rows = 0;
        var differences = new List<string>();
        foreach (var (line, answer) in engine.Select(view, columns).Zip(Answers.Value))
        {
            rows++;
            string wanted = expected(answer);
            if (line != wanted && differences.Count < Shown)
            {
                differences.Add($"{answer.Duty.Line}\n    library: {wanted}\n    engine:  {line}");
            }
        }

        Assert.True(differences.Count == 0, $"{engine.Dialect}, {view}, seed {Seed}:\n{string.Join('\n', differences)}");
        Assert.Equal(Rows, rows);
    }

    private static WorkingDayCalendar CalendarOf(string region) =>
        Region.TryFind(region, out var place) ? ChinaCalendar.Projected.In(place) : ChinaCalendar.Projected;
}
