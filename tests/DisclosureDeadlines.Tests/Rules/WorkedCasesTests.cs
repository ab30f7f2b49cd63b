using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Rules;

/// <summary>The worked cases of <c>seeds/deadlines.tsv</c>, from the printed phrase to the date.</summary>
public sealed class WorkedCasesTests
{
    private const string None = "-";

    public static TheoryData<string, string, string, string, string, string?, string?> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string, string, string?, string?>();
            foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "seeds", "deadlines.tsv")).Skip(1))
            {
                string[] fields = line.Split('\t');
                cases.Add(fields[0], fields[1], fields[2], fields[3], fields[4], Field(fields, 6), Field(fields, 7));
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Apply_WorkedCase_GivesTheDatesOfTheTable(
        string eventDate,
        string phrase,
        string due,
        string publishBy,
        string certainty,
        string? law,
        string? period
    )
    {
        var deadline = TimeLimit
            .Parse(phrase, law)
            .DueFor(
                LocalDatePattern.Iso.Parse(eventDate).Value,
                ChinaCalendar.Official,
                period: period is null ? null : ReportingPeriod.Parse(period)
            );

        Assert.Equal(
            (due, publishBy, certainty),
            (Iso(deadline.DueOn), Iso(deadline.PublishBy), deadline.Certainty is { } sure ? AsPrinted(sure) : None)
        );
        Assert.Equal(deadline.DueOn is null, deadline.Reason is not null);
        Assert.Equal(deadline.PublishBy is null, deadline.PublishByReason is not null);
    }

    private static string? Field(string[] fields, int place) => fields.Length > place && fields[place].Length > 0 ? fields[place] : null;

    private static string Iso(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : None;

    private static string AsPrinted(Certainty certainty) =>
        certainty switch
        {
            Certainty.Official => "official",
            Certainty.Provisional => "provisional",
            _ => "projected",
        };
}
