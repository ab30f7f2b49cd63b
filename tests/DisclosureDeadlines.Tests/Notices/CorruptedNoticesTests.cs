using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>
/// Every digit of every real text changed to every other digit, and every character lost: a slip is refused or changes no day, or it is one
/// that the text itself cannot contradict. A sample by default; with <c>DEADLINES_CORRUPTIONS=all</c> all of them, whose count is the table
/// in <c>docs/notices.md</c>.
/// </summary>
public sealed class CorruptedNoticesTests
{
    private const int Sample = 1500;
    private const int Seed = 20261121;

    private static readonly bool All = Environment.GetEnvironmentVariable("DEADLINES_CORRUPTIONS") == "all";

    [Fact]
    public void Read_ADigitChangedInANationalNotice_MovesAtMostAMakeUpWorkdayByWeeks()
    {
        var slips = new StringBuilder();
        foreach (string name in NoticeFiles.In("."))
        {
            var original = NoticeFiles.Read(name).Notice;
            foreach (var (text, place) in Sampled(Digits(name)))
            {
                if (Outcome(text, original, out var read) == Reading.Slipped && !IsSameWeekdayOfAMakeUp(original, read!))
                {
                    slips.Append(name).Append(": ").AppendLine(place);
                }
            }
        }

        Assert.Equal("", slips.ToString());
    }

    [Fact]
    public void Read_ACharacterLostInANationalNotice_MovesNoDay()
    {
        var slips = new StringBuilder();
        foreach (string name in NoticeFiles.In("."))
        {
            var original = NoticeFiles.Read(name).Notice;
            foreach (var (text, place) in Sampled(Losses(name)).Where(c => Outcome(c.Text, original, out _) == Reading.Slipped))
            {
                slips.Append(name).Append(": ").AppendLine(place);
            }
        }

        Assert.Equal("", slips.ToString());
    }

    [Fact]
    public void Read_AllCorruptions_AreCountedAsTheDocumentSays()
    {
        if (!All)
        {
            return;
        }

        var table = new StringBuilder(
            "| text | digits changed | refused | same days | slipped | characters lost | refused | same days | slipped |\n|---|---|---|---|---|---|---|---|---|\n"
        );
        foreach (string name in NoticeFiles.In(".").Concat(NoticeFiles.In("regional")))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {Row(name, Digits(name))} | {Row(name, Losses(name))} |\n");
        }

        Verified.Text("CorruptedNoticesTests.Count", table.ToString());
        Assert.Contains(
            table.ToString(),
            File.ReadAllText(Repository.PathTo("docs", "notices.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    private enum Reading
    {
        Refused,
        SameDays,
        Slipped,
    }

    private static string Row(string name, IEnumerable<(string Text, string Place)> corrupted)
    {
        var original = NoticeFiles.Read(name).Notice;
        var counts = corrupted.Select(c => Outcome(c.Text, original, out _)).CountBy(o => o).ToDictionary();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{counts.Values.Sum()} | {counts.GetValueOrDefault(Reading.Refused)} | {counts.GetValueOrDefault(Reading.SameDays)} | {counts.GetValueOrDefault(Reading.Slipped)}"
        );
    }

    private static Reading Outcome(string text, HolidayNotice original, out HolidayNotice? read)
    {
        try
        {
            read = NoticeText.Read(text, "corrupted").Notice;
            return DaysOf(read) == DaysOf(original) ? Reading.SameDays : Reading.Slipped;
        }
        catch (DocumentFormatException)
        {
            read = null;
            return Reading.Refused;
        }
    }

    private static bool IsSameWeekdayOfAMakeUp(HolidayNotice original, HolidayNotice read)
    {
        var before = original.Clauses.SelectMany(c => c.MakeUpWorkdays).ToHashSet();
        var after = read.Clauses.SelectMany(c => c.MakeUpWorkdays).ToHashSet();
        var lost = before.Except(after).ToArray();
        var come = after.Except(before).ToArray();
        return original.Clauses.SelectMany(c => c.DaysOff).SequenceEqual(read.Clauses.SelectMany(c => c.DaysOff))
            && lost is [var from]
            && come is [var to]
            && from.DayOfWeek == to.DayOfWeek;
    }

    private static string DaysOf(HolidayNotice notice) =>
        $"{notice.Year} {notice.Region} {string.Join("; ", notice.Clauses.Select(c => $"{string.Join(' ', c.DaysOff)} / {string.Join(' ', c.MakeUpWorkdays)}"))}";

    private static IEnumerable<(string Text, string Place)> Sampled(IEnumerable<(string Text, string Place)> corrupted)
    {
        if (All)
        {
            return corrupted;
        }

        var random = new Random(Seed);
        var all = corrupted.ToArray();
        return Enumerable.Range(0, Sample / NoticeFiles.In(".").Count).Select(_ => all[random.Next(all.Length)]);
    }

    private static IEnumerable<(string Text, string Place)> Digits(string name)
    {
        string text = NoticeFiles.Text(name);
        return from i in Enumerable.Range(0, text.Length)
            where char.IsAsciiDigit(text[i])
            from digit in "0123456789"
            where digit != text[i]
            select (
                $"{text[..i]}{digit}{text[(i + 1)..]}",
                $"{text[Math.Max(0, i - 12)..i]}[{text[i]} to {digit}]{text[(i + 1)..Math.Min(text.Length, i + 8)]}"
            );
    }

    private static IEnumerable<(string Text, string Place)> Losses(string name)
    {
        string text = NoticeFiles.Text(name);
        return from i in Enumerable.Range(0, text.Length)
            where !char.IsWhiteSpace(text[i])
            select (text.Remove(i, 1), $"{text[Math.Max(0, i - 12)..i]}[{text[i]} lost]{text[(i + 1)..Math.Min(text.Length, i + 8)]}");
    }
}
