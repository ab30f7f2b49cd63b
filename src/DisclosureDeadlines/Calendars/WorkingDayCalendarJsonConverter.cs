using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// Writes what a calendar covers and rests on, not its days: <c>firstDay</c>, <c>lastDay</c>, <c>region</c>, <c>knownOn</c>,
/// <c>dataVersion</c>.
/// </summary>
public sealed class WorkingDayCalendarJsonConverter : JsonConverter<WorkingDayCalendar>
{
    /// <inheritdoc />
    /// <exception cref="NotSupportedException">Always: a calendar is made from its notices, and not read.</exception>
    public override WorkingDayCalendar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A calendar is not read from JSON: make it from its notices.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, WorkingDayCalendar value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("firstDay", LocalDatePattern.Iso.Format(value.FirstDay));
        writer.WriteString("lastDay", LocalDatePattern.Iso.Format(value.LastDay));
        writer.WriteString("region", value.Region?.Name);
        writer.WriteString("knownOn", value.KnownOn is { } knownOn ? LocalDatePattern.Iso.Format(knownOn) : null);
        writer.WriteString("dataVersion", value.DataVersion);
        writer.WriteEndObject();
    }
}
