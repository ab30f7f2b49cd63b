using System.Globalization;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Files.Html;

/// <summary>The explanations of a report. Rows of one rule, event and period share one, so that it is in the page once.</summary>
internal sealed class Reckonings
{
    private readonly Dictionary<Key, Deadline> deadlines = [];
    private readonly Dictionary<Key, int> numbers = [];

    /// <summary>
    /// All that were asked for, for the end of the page: a script shows each in its rows, and without one the rows lead there.
    /// </summary>
    public HtmlMarkup Markup =>
        deadlines.Count == 0
            ? HtmlMarkup.None
            : $"""
                <section id="reckonings">
                <h2>{Language.Pick("理由", "Explanations")}</h2>
                {deadlines.Select(pair => DueDateResult(numbers[pair.Key], pair.Value))}</section>
                """;

    /// <summary>The number of a deadline's explanation.</summary>
    public int NumberOf(Deadline deadline)
    {
        var key = new Key(deadline.Rule, deadline.EventDate, deadline.Period);
        if (!numbers.TryGetValue(key, out int number))
        {
            number = numbers.Count + 1;
            numbers.Add(key, number);
            deadlines.Add(key, deadline);
        }

        return number;
    }

    private static HtmlMarkup DueDateResult(int number, Deadline deadline)
    {
        var explanation = deadline.Explain();
        return $"""
            <div class="why" id="why-{number}">
            <p>{Language.Pick("规则：", "Rule: ")}{deadline.Rule.ToString(null, CultureInfo.CurrentCulture)}</p>
            <ol>{explanation.Steps.Select(Step)}</ol>
            {Choices(explanation)}</div>

            """;
    }

    private static HtmlMarkup Step(ExplanationStep step) =>
        $"<li>{step.Text.ToString(null)}{Source(step.Notice?.ShortName ?? step.Source?.ToString(null))}</li>";

    private static HtmlMarkup Source(string? source) =>
        source is null ? HtmlMarkup.None : $"<cite>{Language.Pick($"（{source}）", $" [{source}]")}</cite>";

    private static HtmlMarkup Choices(Explanation explanation) =>
        explanation.Choices.Count == 0
            ? HtmlMarkup.None
            : $"""
                <p>{Language.Pick("起作用的计算口径", "Choices that mattered")}</p>
                <ul>{explanation.Choices.Select(choice => (HtmlMarkup)$"<li>{choice.ToString(null)}</li>")}</ul>

                """;

    private readonly record struct Key(DeadlineRule Rule, LocalDate EventDate, ReportingPeriod? Period);
}
