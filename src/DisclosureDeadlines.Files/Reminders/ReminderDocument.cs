using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Files.Tables;

namespace DisclosureDeadlines.Files.Reminders;

/// <summary>What a ledger has to be reminded of, in the formats that are for programs.</summary>
internal static class ReminderDocument
{
    public static void Write(TextWriter output, ReminderFormat format, ReminderReport report)
    {
        switch (format)
        {
            case ReminderFormat.Json:
                output.WriteLine(Json.Document(ReminderJson.From(report)));
                break;
            case ReminderFormat.Csv:
                CsvTable.Write(output, ReminderCsv.Header, report.List.Now.Select(ReminderCsv.Fields));
                break;
            default:
                IcsWriter.Write(output, ReminderEvents.Of(report));
                break;
        }
    }
}
