using System.Globalization;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Cases;

/// <summary>What <c>by=</c> says: a length, a bare number, or a last day.</summary>
internal sealed record Allowance(ClockLength? Length, int? Bare, DateOnly? LastDay)
{
    /// <summary>Reads what <c>by=</c> says; null for other words, such as the way a reply went.</summary>
    public static Allowance? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return ClockLength.TryParse(text, out var length) ? new(length, null, null)
            : CaseDays.TryRead(text, out var day) ? new(null, null, CaseDays.Of(day))
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int bare) && bare <= ClockLength.Most
                ? new(null, bare, null)
            : null;
    }

    /// <summary>The sentence for a <c>by=</c> that does not fit where it is.</summary>
    public static CaseFormatException Unfit(Happening happening, TimeUnit? unit)
    {
        string example = unit switch
        {
            TimeUnit.WorkingDay => "20wd",
            TimeUnit.CalendarDay => "30d",
            TimeUnit.Month => "3m",
            TimeUnit.Year => "1y",
            _ => "10wd, 30d",
        };
        string found = Excerpt.Of(happening.By ?? "");
        string day = CaseDays.Iso(happening.On);
        return new(
            new(
                $"{day} 的 {Excerpt.Of(happening.Kind)}：by 应如 {example}，或如 2025-06-30 的日期，却是“{found}”。",
                $"{Excerpt.Of(happening.Kind)} on {day}: expected by={example} or a date such as 2025-06-30, found \"{found}\"."
            )
        );
    }
}
