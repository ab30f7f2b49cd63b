using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Mcp;
using DisclosureDeadlines.Server.Notices;
using DisclosureDeadlines.Server.Settings;
using NodaTime;

namespace DisclosureDeadlines.Server.Calls;

/// <summary>What all answers rest on: the notices, the calendars, the day, the bounds.</summary>
internal sealed class Desk(
    ServerSettings settings,
    KnownNotices notices,
    KeptCalendars calendars,
    TimeProvider clock,
    ServerMeters meters,
    IHostApplicationLifetime lifetime
)
{
    public ServerSettings Settings => settings;

    public ServerMeters Meters => meters;

    /// <summary>Says that the server stops.</summary>
    public CancellationToken Stopping => lifetime.ApplicationStopping;

    public TimeProvider Clock => clock;

    /// <summary>Files audited at a time.</summary>
    public SemaphoreSlim Audits { get; } = new(settings.Audits);

    /// <summary>The same for assistants.</summary>
    public AssistantDesk ForAssistants => new(() => notices.Imported, calendars.Choose, Today);

    public LocalDate Today() => BeijingDate.Of(clock.GetUtcNow());

    public IReadOnlyList<HolidayNotice> Imported => notices.Imported;

    public ChosenCalendar Calendar(AskedValues values, DisclosureCatalogue? catalogue = null, string? place = null) =>
        calendars.Choose(values.Calendar(notices.Imported), catalogue, place);
}
