using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Why a cell holds no day, in words behind the name of its field.</summary>
internal static class DayFaults
{
    /// <param name="text">The cell.</param>
    /// <param name="flaw">What is wrong with it, where that is known.</param>
    public static BilingualText NoDate(string text, BilingualText? flaw)
    {
        string found = Excerpt.Of(text.Trim(), 30);
        return new(
            $"应为如 2026-09-18 的日期，却是“{found}”{(flaw is null ? "" : $"（{flaw.Chinese}）")}",
            $"expected a date such as 2026-09-18, found \"{found}\"{(flaw is null ? "" : $" ({flaw.English})")}"
        );
    }

    /// <summary>A number in which one day and another are the same: a spreadsheet keeps 9.10 as 9.1.</summary>
    public static BilingualText TwoDays(string number) =>
        new($"是数，{number} 和 {number}0 分不开", $"a number, in which {number} and {number}0 are the same");

    /// <summary>Why a day that some year has is none in a row.</summary>
    /// <param name="year">The year of the row.</param>
    /// <param name="howToGive">How the user can give one; null where he is not asked.</param>
    public static BilingualText NoSuchDay(RowYear year, BilingualText? howToGive) =>
        year.Year is { } of ? new($"{of}年没有这一天", $"{of} has no such day")
        : year.Source == YearSource.User && howToGive is not null
            ? new($"{WrittenDate.NoYear.Chinese}，{howToGive.Chinese}", $"{WrittenDate.NoYear.English}, {howToGive.English}")
        : WrittenDate.NoYear;

    /// <summary>A day of publication without a year that would be before the event; it may be of the next year, and nobody knows.</summary>
    public static BilingualText TooEarly(string text, RowYear year)
    {
        string found = Excerpt.Of(text.Trim(), 30);
        return year.Source == YearSource.User
            ? new(
                $"“{found}”没有写年份，按给出的{year.Year}年算早于成文日期",
                $"\"{found}\" has no year, and in {year.Year}, which was given, it would be before the event"
            )
            : new(
                $"“{found}”没有写年份，按这一行的年度算早于成文日期",
                $"\"{found}\" has no year, and in the year of the row it would be before the event"
            );
    }
}
