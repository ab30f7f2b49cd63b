using System.Collections;
using System.Collections.Immutable;

namespace DisclosureDeadlines.Statutes;

/// <summary>What all limits on one matter ask for, the earliest due date first, those without one last.</summary>
/// <remarks>Immutable.</remarks>
public sealed class StatutoryDeadlines : IReadOnlyList<StatutoryDeadline>
{
    private readonly ImmutableArray<StatutoryDeadline> answers;

    internal StatutoryDeadlines(IEnumerable<StatutoryDeadline> answers)
    {
        this.answers = [.. answers.OrderBy(answer => answer.Deadline.DueOn is null).ThenBy(answer => answer.Deadline.DueOn)];
        bool oneMatter = this.answers.Select(answer => answer.Limit.Matter).Distinct().Count() <= 1;
        bool oneActor = this.answers.Select(answer => answer.Limit.Actor).Where(actor => actor != StatuteActor.Any).Distinct().Count() <= 1;
        Earliest =
            oneMatter && oneActor
                ? this.answers.FirstOrDefault(answer =>
                    answer is { Deadline.DueOn: not null, Limit: { Region: null, Standing: < StatuteStanding.Copy } }
                )
                : null;
    }

    /// <summary>
    /// The answer that counts where all the limits are on one matter and bind one and the same authority; <see langword="null"/> if they do
    /// not, or no day can be computed.
    /// </summary>
    /// <remarks>
    /// Limits of one region (<see cref="StatutoryLimit.Region"/>), and those whose words could not be checked
    /// (<see cref="StatuteStanding.Copy"/> and worse), are among the answers but never this one.
    /// </remarks>
    public StatutoryDeadline? Earliest { get; }

    /// <inheritdoc />
    public int Count => answers.Length;

    /// <summary>The answer at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public StatutoryDeadline this[int index] =>
        (uint)index < (uint)answers.Length
            ? answers[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "There are not so many answers.");

    /// <inheritdoc />
    public IEnumerator<StatutoryDeadline> GetEnumerator() => ((IEnumerable<StatutoryDeadline>)answers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
