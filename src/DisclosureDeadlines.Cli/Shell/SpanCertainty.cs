using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files;
using NodaTime;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>How sure an answer is that rests on all the days between two dates, in either order, and on which imported notices it rests.</summary>
internal sealed record SpanCertainty(SpanSurety Surety)
{
    public static SpanCertainty Of(ChosenCalendar chosen, LocalDate one, LocalDate other) => new(new SpanSurety(
        chosen.Calendar.CertaintyOf(one, other),
        chosen.Calendar.CertaintyReasonOf(one, other)?.ToString(null),
        chosen.ImportedBetween(one, other) is { Count: > 0 } imported ? [.. imported.Select(notice => notice.ShortName)] : null));

    /// <summary>An answer, with the doubt behind it where there is one, and the imported notices where there are any.</summary>
    public string Note(string answer)
    {
        string?[] notes =
        [
            Surety.Reason,
            Surety.ImportedNotices is { } imported ? Language.Pick("导入的通知：", "imported: ") + string.Join(Language.Pick("、", ", "), imported) : null,
        ];
        string note = string.Join(Language.Pick("；", "; "), notes.OfType<string>());
        return note.Length == 0 ? answer : $"{answer}  ({note})";
    }
}
