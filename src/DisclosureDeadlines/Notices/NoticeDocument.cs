using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Notices from a JSON document: a year's file as in <c>seeds/calendar/national/</c>, one notice that names its year, or a year's file of
/// the project holiday-cn. Its fields show which of them it is.
/// </summary>
public static class NoticeDocument
{
    /// <summary>The greatest size that is read, in bytes. A notice takes a few thousand.</summary>
    public static int MaxBytes => 4 << 20;

    /// <summary>Reads the notices of a document. Nothing is kept of a document that is refused.</summary>
    /// <param name="utf8">The document, as UTF-8.</param>
    /// <param name="name">What the document is called in the messages, such as its file name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="DocumentFormatException">
    /// The document is too large, is not JSON, is not one of the formats, or contradicts itself.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<HolidayNotice> Read(Stream utf8, string name) => Read(utf8, name, out _);

    /// <summary>
    /// Reads the notices of a document, and says what is worth knowing and is not a fault. Nothing is kept of a refused document.
    /// </summary>
    /// <param name="utf8">The document, as UTF-8.</param>
    /// <param name="name">What the document is called in the messages, such as its file name.</param>
    /// <param name="remarks">
    /// A day of the decree that is not off, days given away rather than exchanged, a weekday that is called a make-up workday: it is a
    /// working day.
    /// </param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="DocumentFormatException">
    /// The document is too large, not JSON, not one of the formats, contradicts itself, or gives a holiday of the decree days that do not
    /// contain its own day: 春节 without the first lunar day.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<HolidayNotice> Read(Stream utf8, string name, out IReadOnlyList<BilingualText> remarks)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrEmpty(name);
        using var whole = WholeDocument.Read(utf8, name, MaxBytes);
        var notices = JsonField.Read(name, whole, ReadAny);
        remarks = [.. notices.SelectMany(DecreeCheck.Remarks)];
        return notices;
    }

    /// <summary>Reads the notices of a document, or says why it cannot be used.</summary>
    /// <param name="utf8">The document, as UTF-8.</param>
    /// <param name="name">What the document is called in the sentence of a fault, such as its file name.</param>
    /// <param name="notices">The notices, if it can be used.</param>
    /// <param name="fault">Where it cannot be read, what was expected and what was found; <see langword="null"/> if it can.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryRead(
        Stream utf8,
        string name,
        [NotNullWhen(true)] out IReadOnlyList<HolidayNotice>? notices,
        [NotNullWhen(false)] out BilingualText? fault
    )
    {
        try
        {
            (notices, fault) = (Read(utf8, name), null);
            return true;
        }
        catch (DocumentFormatException refusal)
        {
            (notices, fault) = (null, refusal.Sentence);
            return false;
        }
    }

    private static ImmutableArray<HolidayNotice> ReadAny(JsonField file) =>
        file.Has("days") ? HolidayCnJson.ReadYear(file)
        : file.Has("notices") ? NoticeJson.ReadYear(file)
        : file.Has("holidays") ? NoticeJson.ReadOne(file)
        : throw file.Fault("应有 notices、holidays 或 days 字段", "expected a field \"notices\", \"holidays\" or \"days\"");
}
