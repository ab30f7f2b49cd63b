using DisclosureDeadlines.Catalogues;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>The result of a <see cref="CatalogueDueQuestion"/>.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Event">The day of the event.</param>
/// <param name="Chosen">The calendar it was counted on.</param>
/// <param name="Rows">The answer of each row.</param>
internal sealed record CatalogueDueResult(
    DisclosureCatalogue Catalogue,
    LocalDate Event,
    ChosenCalendar Chosen,
    IReadOnlyList<ItemDeadline> Rows
)
{
    /// <summary>The last day that an answer depends on; null if none depends on any.</summary>
    public LocalDate? LastDay => Rows.Select(row => row.DueOn).Max();

    public CatalogueDueAnswer ToAnswer() =>
        new(
            Catalogue.Name,
            Catalogue.Authority,
            Event,
            Chosen.Calendar.Region?.Name,
            Chosen.Calendar.DataVersion,
            [.. Rows.Select(ToAnswer)]
        );

    private DueAnswer ToAnswer(ItemDeadline row)
    {
        var subject = DueSubject.Of(Catalogue, row.Item);
        return row.Deadline is { } deadline
            ? new DueResult(subject, Chosen, deadline, null).ToAnswer(inFull: false)
            : new()
            {
                Event = Event,
                Phrase = subject.Limit.Text,
                Reason = row.Reason,
                Without = (subject.Limit.Rule, Chosen.Calendar),
                Catalogue = Catalogue,
                Item = row.Item,
            };
    }
}
