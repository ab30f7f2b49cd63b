using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cli.Due;

/// <summary>The answers of <c>due</c> for other programs.</summary>
internal static class DueAnswers
{
    public static DueAnswer Of(DueSubject subject, Deadline deadline, DeadlineStatus? status, IReadOnlyList<HolidayNotice> imported, bool inFull) => new()
    {
        Event = deadline.EventDate,
        Phrase = subject.Limit.Text,
        Deadline = deadline,
        Catalogue = subject.Catalogue,
        Item = subject.Item,
        Ambiguities = subject.Limit.Ambiguities,
        Status = status,
        ImportedNotices = [.. imported.Select(notice => notice.ShortName)],
        InFull = inFull,
    };

    /// <summary>The answers of all rows of a catalogue.</summary>
    public static CatalogueDueAnswer Of(DisclosureCatalogue catalogue, LocalDate date, ChosenCalendar chosen, IReadOnlyList<ItemDeadline> answers) => new(
        catalogue.Name,
        catalogue.Authority,
        date,
        chosen.Calendar.Region?.Name,
        chosen.Calendar.DataVersion,
        [.. answers.Select(answer => Of(catalogue, date, chosen, answer))]);

    private static DueAnswer Of(DisclosureCatalogue catalogue, LocalDate date, ChosenCalendar chosen, ItemDeadline answer)
    {
        var subject = DueSubject.Of(catalogue, answer.Item);
        return answer.Deadline is { } deadline ? Of(subject, deadline, null, chosen.ImportedFor(deadline), inFull: false) : new()
        {
            Event = date,
            Phrase = subject.Limit.Text,
            Reason = answer.Reason,
            Without = (subject.Limit.Rule, chosen.Calendar),
            Catalogue = catalogue,
            Item = answer.Item,
        };
    }
}
