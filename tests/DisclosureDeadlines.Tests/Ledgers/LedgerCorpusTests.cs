using System.Globalization;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Ledgers;

/// <summary>Days, headings, words and titles of ledgers in many forms, with all that each part of the reader says of them.</summary>
public sealed class LedgerCorpusTests
{
    /// <summary>The day, the day where serial numbers count from 1904 if it is another, the day in 2026, and what is wrong with it.</summary>
    [Fact]
    public void Days_InEveryForm_AreReadOrRefused() =>
        SaidOfTexts.AreAsVerified(
            "ledger-days",
            text =>
            {
                LocalDate? day = WrittenDate.TryRead(text, from1904: false, out var read) ? read : null;
                LocalDate? from1904 = WrittenDate.TryRead(text, from1904: true, out var counted) ? counted : null;
                LocalDate? inYear = WrittenDate.TryReadInYear(text, 2026, out var ofYear) ? ofYear : null;
                return Joined(
                    Iso(day),
                    from1904 == day ? null : $"1904 {Iso(from1904)}",
                    inYear is null ? null : $"2026 {Iso(inYear)}",
                    day is null && inYear is null && WrittenDate.Flaw(text) is { } flaw ? $"{flaw.Chinese} = {flaw.English}" : null
                );
            }
        );

    /// <summary>The field and its right, and every other use that a heading may have.</summary>
    [Fact]
    public void Headings_OfManyMakings_NameWhatTheyName() =>
        SaidOfTexts.AreAsVerified(
            "ledger-headings",
            text =>
                Joined(
                    LedgerHeadings.TryFind(text, out var field, out int right) ? $"{field} {right}" : null,
                    LedgerHeadings.IsKnown(text) ? null : "unknown",
                    WitnessHeadings.Of(text) is var kind and not WitnessKind.None ? $"{kind}" : null,
                    LedgerHeadings.IsKindOfDay(text) ? "kind of day" : null,
                    KindsOfDay.IsPlan(text) ? "plan" : null,
                    LedgerHeadings.IsChannel(text) ? "channel" : null,
                    LedgerHeadings.IsStart(text) ? "start" : null,
                    LedgerHeadings.IsChoiceOfOpenness(text) ? "choice" : null,
                    LedgerHeadings.UnitOf(text) is { } unit ? $"unit {unit}" : null,
                    LedgerHeadings.Plain(text) is var plain && plain != text ? $"as {plain}" : null
                )
        );

    /// <summary>Whether something is to be published, from the columns on that matter.</summary>
    [Fact]
    public void Words_OnOpenness_SayWhatTheySay() =>
        SaidOfTexts.AreAsVerified(
            "ledger-words",
            text =>
                Joined(
                    Openness.IsToBePublished(text) ? "yes" : null,
                    Openness.IsNotToBePublished(text) ? "no" : null,
                    Openness.IsOnRequest(text) ? "on request" : null,
                    Openness.IsUndecided(text) ? "undecided" : null,
                    Openness.DeniesInWords(text) ? "denies" : null,
                    Openness.Chosen("甲", text) is var chosen && chosen != text ? $"chooses {chosen ?? "nothing"}" : null
                )
        );

    /// <summary>What remarks, and titles with remarks round them, say of a publication.</summary>
    [Fact]
    public void Remarks_OfManyMakings_SayWhatTheySay() =>
        SaidOfTexts.AreAsVerified(
            "ledger-remarks",
            text =>
                Joined(
                    Remarks.Of(text) is var said and not Remarks.Said.Nothing ? $"{said}" : null,
                    Remarks.IsTakenBack(text) ? "taken back" : null,
                    OutByRemark.Of(null, text) is { } note ? $"out by {note}" : null,
                    OutByRemark.Of(text, null) is { } title ? $"as a title out by {title}" : null
                )
        );

    /// <summary>Words in place of days, and days among words.</summary>
    [Fact]
    public void Cells_InPlaceOfDays_SayWhatTheySay() =>
        SaidOfTexts.AreAsVerified(
            "ledger-publications",
            text =>
                Joined(
                    Blanks.IsBlank(text.Trim(), LedgerField.Title) ? "blank" : null,
                    Blanks.IsBlank(text.Trim(), LedgerField.Event) ? "no event" : null,
                    Blanks.IsBlank(text.Trim(), LedgerField.Published) ? "not published" : null,
                    Blanks.IsNoDay(text) ? "no day" : null,
                    PublishedWhere.DayIn(text) is { } day ? $"on {day}" : null,
                    PublishedWhere.IsAddress(text) ? "address" : null,
                    PublishedWhere.IsDoubtful(text) ? "doubtful" : null
                )
        );

    /// <summary>The periods of each length that a title names; behind a slash that of a duty that says itself which one it means.</summary>
    [Fact]
    public void Titles_WithPeriods_NameTheOneThatIsSure() =>
        SaidOfTexts.AreAsVerified(
            "ledger-titles",
            text =>
                Joined([
                    .. Enum.GetValues<PeriodKind>()
                        .Select(kind => (Back: TitlePeriod.Read(text, kind, true), Any: TitlePeriod.Read(text, kind, false)))
                        .Where(found => found.Any is not null)
                        .Select(found => found.Back is null ? $"/{found.Any}" : $"{found.Back}"),
                ])
        );

    private static string Joined(params string?[] parts) => string.Join("; ", parts.OfType<string>());

    private static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
