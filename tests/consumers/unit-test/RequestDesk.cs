using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace SomebodysOffice;

/// <summary>Somebody's own code: applications for information are answered within 20 working days of their receipt.</summary>
public sealed class RequestDesk(WorkingDayCalendar calendar)
{
    private static readonly WorkingDaysAfter Reply = new(20, new Trigger("收到申请"));

    public LocalDate ReplyBy(LocalDate received) => Reply.Apply(received, calendar).DueOn!.Value;
}
