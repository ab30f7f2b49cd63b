using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>What is wrong with a cell that should be a date, in a sentence.</summary>
internal static class DateFaults
{
    /// <summary>The text is not a date.</summary>
    public static BilingualText NoDate(string text)
    {
        string found = Excerpt.Of(text.Trim(), 30);
        var (chinese, english) = (WrittenDate.Flaw(text)?.Chinese, WrittenDate.Flaw(text)?.English);
        return new(
            $"应为如 2026-09-18 的日期，却是“{found}”{(chinese is null ? "" : $"（{chinese}）")}",
            $"expected a date such as 2026-09-18, found \"{found}\"{(english is null ? "" : $" ({english})")}"
        );
    }

    /// <summary>The text has no year, and that of the row would put it before the event.</summary>
    public static BilingualText NoYear(string text) =>
        new(
            $"“{Excerpt.Of(text.Trim(), 30)}”没有写年份，按这一行的年度算早于成文日期",
            $"\"{Excerpt.Of(text.Trim(), 30)}\" has no year, and in the year of the row it would be before the event"
        );
}
