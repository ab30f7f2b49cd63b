using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Calendars;

/// <summary>Days and places at their bounds, with all that calendars say of them, word for word.</summary>
public sealed class CalendarCorpusTests
{
    /// <summary>
    /// A line is a day, and behind a blank the calendar: official, projected, a place, or behind @ the day that is known of. What the day is, how
    /// sure that is, and the working days around it.
    /// </summary>
    [Fact]
    public void Days_AtTheirBounds_AreWhatWasVerified()
    {
        using var english = new InCulture("en");
        var calendars = new Dictionary<string, WorkingDayCalendar>();
        SaidOfTexts.AreAsVerified(
            "calendar-days",
            line =>
            {
                string[] parts = line.Split(' ');
                var day = Day.Of(parts[0]);
                string name = parts.ElementAtOrDefault(1) ?? "projected";
                var calendar = calendars.TryGetValue(name, out var known) ? known : calendars[name] = Made(name);
                return string.Join(
                    "; ",
                    Asked(() => Described(calendar.Describe(day))),
                    $"next {Asked(() => Iso(calendar.NextOrSame(day)))}",
                    $"previous {Asked(() => Iso(calendar.PreviousOrSame(day)))}",
                    $"+1 {Asked(() => Iso(calendar.AddWorkingDays(day, 1)))}",
                    $"-1 {Asked(() => Iso(calendar.AddWorkingDays(day, -1)))}",
                    $"+20 {Asked(() => Iso(calendar.AddWorkingDays(day, 20)))}",
                    $"-20 {Asked(() => Iso(calendar.AddWorkingDays(day, -20)))}"
                );
            }
        );
    }

    /// <summary>The region of a place, whether its days are known, and how sure the first days of 2026 are there.</summary>
    [Fact]
    public void Places_AsTheyAreCalled_AreWhatWasVerified() =>
        SaidOfTexts.AreAsVerified(
            "calendar-places",
            text =>
            {
                var found = Places.Find(text);
                var calendar = ChinaCalendar.Projected.InPlace(text);
                var days = new DateInterval(Day.Of("2026-03-01"), Day.Of("2026-05-31"));
                var reason = calendar.CertaintyReasonOf(days);
                return string.Join(
                    "; ",
                    found.IsNation ? "nation" : $"[{string.Join(' ', found.Nodes.Select(node => node.FullName))}] rest {found.Rest}",
                    $"region {(Region.TryFind(text, out var region) ? region.Name : "-")}",
                    $"around {(Region.TryFindAround(text, out var around) ? around.Name : "-")}",
                    $"office {ChinaCalendar.Projected.RegionOf(text)?.FullName ?? "-"}",
                    $"counted in {calendar.Region?.FullName ?? "-"}",
                    $"{calendar.CertaintyOf(days)}",
                    reason is null ? "" : $"{reason.Chinese} = {reason.English}"
                );
            }
        );

    private static WorkingDayCalendar Made(string name) =>
        name switch
        {
            "official" => ChinaCalendar.Official,
            "projected" => ChinaCalendar.Projected,
            ['@', .. var known] => ChinaCalendar.Projected.AsKnownOn(Day.Of(known)),
            _ => ChinaCalendar.Projected.InPlace(name),
        };

    private static string Described(CalendarDay day) =>
        $"{day.Kind} {day.HolidayName ?? "-"} {day.Certainty}{(day.MayShift ? " may shift" : "")} "
        + (day.CertaintyReason is { } reason ? $"{reason.Chinese} = {reason.English}" : "");

    private static string Asked(Func<string> question)
    {
        try
        {
            return question();
        }
        catch (CalendarCoverageException e)
        {
            return $"beyond: {e.Message}";
        }
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
