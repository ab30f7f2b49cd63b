using DisclosureDeadlines.Statutes;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>What all limits of law on one matter ask for.</summary>
/// <param name="DueOn">The date that counts where all bind one authority.</param>
/// <param name="Limits">Each with its own date.</param>
internal sealed record StatuteDueAnswers(LocalDate? DueOn, IReadOnlyList<StatuteDueAnswer> Limits)
{
    public static StatuteDueAnswers From(StatutoryDeadlines answers) =>
        new(answers.Earliest?.Deadline.DueOn, [.. answers.Select(StatuteDueAnswer.From)]);
}
