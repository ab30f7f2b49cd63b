using DisclosureDeadlines.Phrases;
using NodaTime.Text;

namespace DisclosureDeadlines.Files.Ics;

/// <summary>Writes an iCalendar file (RFC 5545).</summary>
internal static class IcsWriter
{
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static void Write(TextWriter output, IcsCalendar calendar)
    {
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", "-//DisclosureDeadlines//deadlines//EN");
        Line("CALSCALE", "GREGORIAN");
        Line("METHOD", "PUBLISH");
        Text("X-WR-CALNAME", calendar.Name);
        foreach (var entry in calendar.Events)
        {
            Line("BEGIN", "VEVENT");
            Text("UID", entry.Uid);
            Line("DTSTAMP", Date.Format(calendar.Changed) + "T000000Z");
            Line("DTSTART;VALUE=DATE", Date.Format(entry.First));
            // The end is the first day that the event does not fill any more.
            Line("DTEND;VALUE=DATE", Date.Format(entry.Last.PlusDays(1)));
            Text("SUMMARY", entry.Summary);
            Line("DESCRIPTION", ContentLine.Escaped(entry.Description));
            Text("CATEGORIES", entry.Category);
            Line("STATUS", entry.IsTentative ? "TENTATIVE" : "CONFIRMED");
            Line("TRANSP", "TRANSPARENT");
            foreach (var alarm in entry.Alarms)
            {
                Line("BEGIN", "VALARM");
                Line("ACTION", "DISPLAY");
                Text("DESCRIPTION", alarm.Text);
                Line("TRIGGER", alarm.TriggerBefore(entry.First));
                Line("END", "VALARM");
            }

            Line("END", "VEVENT");
        }

        Line("END", "VCALENDAR");

        void Line(string name, string value) => output.Write(ContentLine.Of(name, value));

        void Text(string name, string? value)
        {
            if (value is not null)
            {
                Line(name, ContentLine.Escaped(value));
            }
        }
    }
}
