using System.Text.Json;
using DisclosureDeadlines.Engines.Tests.Programs;
using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Engines.Tests;

internal static class CalendarFiles
{
    /// <summary>
    /// The events of a calendar file as ical.js reads them, in order: UID, whether of whole days, start, end, summary, description, status,
    /// alarms.
    /// </summary>
    public static List<JsonElement> Read(string file)
    {
        string lines = Child.Run([Neighbours.Node!, Repository.PathTo("tests", "node", "ics.mjs"), Neighbours.NodeModules], file);
        return [.. lines.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }
}
