using System.Text.Json;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>The report on a register as one JSON document, written as the cases come.</summary>
internal sealed class RegisterJson(Stream stream) : IRegisterReport
{
    private readonly Utf8JsonWriter writer = new(stream, Json.WriterOptions);

    public void Begin(RegisterRun run)
    {
        writer.WriteStartObject();
        writer.WriteString("file", run.File);
        writer.WriteString("rule", run.Rule.Name);
        writer.WriteString("citation", run.Rule.Citation);
        writer.WriteString("today", IsoDate.Of(run.Today));
        writer.WriteString("policy", run.Policy.ToString());
        writer.WriteString("dataVersion", run.DataVersion);
        writer.WriteStartArray("rows");
    }

    public void Add(AuditedCase of)
    {
        writer.WriteStartObject();
        writer.WriteNumber("row", of.Row.Row);
        writer.WriteString("sheet", of.Row.Sheet);
        writer.WriteString("number", of.Row.Number);
        writer.WriteString("title", of.Row.Title);
        writer.WriteString("office", of.Row.Office);
        writer.WriteString("status", Json.Name(of.Status));
        writer.WriteString("state", of.Reading is { } known ? Json.Name(known.State) : null);
        Date("startedOn", of.Reading?.StartedOn);
        Date("dueOn", of.DueOn);
        Date("dueAtLatest", of.Reading?.DueAtLatest);
        Date("replyBy", of.Reading?.ReplyBy);
        Number("used", of.Reading?.Used);
        Number("left", of.Reading?.Left);
        Number("total", of.Reading?.Total);
        Number("excluded", of.Reading?.Excluded);
        Date("pausedSince", of.PausedBy?.On);
        writer.WriteString("pausedBy", of.PausedBy?.ToString());
        Date("stoppedOn", of.Reading?.StoppedBy?.On);
        Number("daysLate", of.DaysLate);
        Number("workingDaysLate", of.WorkingDaysLate);
        Number("workingDaysLeft", of.WorkingDaysLeft);
        writer.WriteString("certainty", of.Reading?.Certainty is { } certainty ? Json.Name(certainty) : null);
        writer.WriteStartArray("flags");
        foreach (var flag in of.Reading?.Flags ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("code", flag.Code);
            writer.WriteString("sentence", flag.Sentence.ToString(null));
            writer.WriteString("article", flag.Article);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteFindings(of);
        writer.WriteString("reason", of.Reason?.ToString(null));
        writer.WriteEndObject();
    }

    public void End(RegisterTotals totals, IReadOnlyList<string> notes)
    {
        writer.WriteEndArray();
        writer.WriteStartObject("totals");
        writer.WriteNumber("cases", totals.Cases);
        foreach (var status in Enum.GetValues<CaseStatus>())
        {
            writer.WriteNumber(Json.Name(status), totals[status]);
        }

        writer.WriteNumber("dueSoon", totals.DueSoon);
        writer.WriteNumber("dueOtherwise", totals.DueOtherwise);
        writer.WriteEndObject();
        writer.WriteStartArray("notes");
        foreach (string note in notes)
        {
            writer.WriteStringValue(note);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        stream.Write("\n"u8);
    }

    public void Dispose() => writer.Dispose();

    private void WriteFindings(AuditedCase of)
    {
        writer.WriteStartArray("findings");
        if (of.IsDueOtherwise)
        {
            writer.WriteStringValue("dueOtherwise");
        }

        if (of.HappeningsLater > 0)
        {
            writer.WriteStringValue("afterToday");
        }

        writer.WriteEndArray();
    }

    private void Date(string name, LocalDate? date) => writer.WriteString(name, IsoDate.Of(date));

    private void Number(string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
