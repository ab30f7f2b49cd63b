using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Rules;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>Readings that were counted by hand, one a line.</summary>
public sealed class CaseVectorTests
{
    public static TheoryData<string> Vectors() => new(Lines());

    /// <summary>The vectors of all files, as they stand there.</summary>
    internal static IEnumerable<string> Lines() =>
        Directory
            .GetFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "case-vectors*.tsv")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Skip(1))
            .Where(line => line.Length > 0);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Read_CountedByHand_IsExact(string vector)
    {
        string[] cells = vector.Split('\t');
        Assert.True(ClockRules.TryFind(cells[1], out var rule), cells[1]);
        var calendar = ChinaCalendar.Projected;
        if (cells[2] != "-")
        {
            Assert.True(Region.TryFind(cells[2], out var region), cells[2]);
            calendar = calendar.In(region!);
        }

        var happenings = cells[4].Split("; ").Select(line => Happening.Parse(line, null));

        var reading = new Case(rule!, happenings).Read(
            LocalDatePattern.Iso.Parse(cells[5]).Value,
            calendar,
            CasePolicy.Parse(cells[3], null)
        );

        string[] expected = cells[6..13];
        string[] found =
        [
            RuleJsonNames.Of(reading.State),
            Shown(reading.StartedOn),
            Shown(reading.DueOn),
            Shown(reading.DueAtLatest),
            Shown(reading.Used),
            Shown(reading.Left),
            Shown(reading.Excluded),
        ];
        Assert.Equal(expected, found);
        Assert.Equal(cells[13], reading.Flags.Count == 0 ? "-" : string.Join(',', reading.Flags));
        Assert.True(reading.Used + reading.Left == reading.Total);
    }

    private static string Shown(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "-";

    private static string Shown(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
