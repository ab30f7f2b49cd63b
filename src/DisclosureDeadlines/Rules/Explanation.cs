using System.Collections.Immutable;
using System.Globalization;
using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Rules;

/// <summary>How a due date came about, step by step, in an order that can be followed with a wall calendar.</summary>
/// <remarks>Immutable.</remarks>
/// <example>
/// <code>
/// var explanation = new WorkingDaysAfter(1).Apply(new DateOnly(2026, 9, 18), ChinaCalendar.Official).Explain();
/// Console.WriteLine(explanation.Steps[0]); // 2026-09-18 (Fri) is the day of the event and is not counted [Civil Code art. 201]
/// </code>
/// </example>
public sealed class Explanation : IFormattable
{
    internal Explanation(Deadline deadline)
    {
        Deadline = deadline;
        Steps = [.. StepsOf(deadline)];
    }

    /// <summary>The deadline that is explained.</summary>
    public Deadline Deadline { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; }

    /// <summary>
    /// The choices of the policy that mattered, each with what it rests on: made another way, the due date would be another.
    /// </summary>
    public IReadOnlyList<BilingualText> Choices => [.. PolicyWords.ThatMattered(Deadline)];

    /// <summary>The steps as numbered lines for the current UI culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>
    /// The steps as numbered lines; <see langword="null"/> means the current UI culture. The only format is <c>G</c>, the general one.
    /// </summary>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        BilingualText.RefuseFormat(format);
        return string.Join(
            '\n',
            Steps.Select((step, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1, 2}. {step.ToString(formatProvider)}"))
        );
    }

    /// <summary>
    /// The months from the event to the due date as a wall calendar, each counted day with its number; empty if there is no due date.
    /// <see langword="null"/> means the current UI culture.
    /// </summary>
    public string Picture(IFormatProvider? formatProvider = null) => MonthPicture.Of(Deadline, BilingualText.IsChinese(formatProvider));

    private static IEnumerable<ExplanationStep> StepsOf(Deadline deadline)
    {
        if (deadline.DueOn is not { } due)
        {
            return [Rules.Steps.NoDueDate(deadline.Reason!), .. deadline.Parts.Select(Rules.Steps.Part)];
        }

        ImmutableArray<ExplanationStep> ending =
        [
            Rules.Steps.Due(due),
            deadline.PublishBy is { } publishBy
                ? Rules.Steps.PublishBy(publishBy, due, deadline.Certainty != Certainty.Official, deadline.Rule)
                : Rules.Steps.NoPublishBy(deadline.PublishByReason!),
        ];
        return [.. deadline.Rule.Narrate(deadline), .. ending, .. Doubts(deadline)];
    }

    private static IEnumerable<ExplanationStep> Doubts(Deadline deadline) =>
        deadline.CertaintyReason is { } reason ? [Rules.Steps.Assumed(reason)] : [];
}
