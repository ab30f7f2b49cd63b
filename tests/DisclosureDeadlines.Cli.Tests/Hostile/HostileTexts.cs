using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Notices;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Hostile;

/// <summary>
/// Texts that try to be more than texts where they are written: to end a line, a quotation or a comment, to steer a terminal, to turn the
/// writing round.
/// </summary>
internal static class HostileTexts
{
    /// <summary>Stands after each line break of <see cref="Worst"/>: what begins with it was written by the text.</summary>
    public const string Forged = "FORGED";

    /// <summary>All there is in one text.</summary>
    public const string Worst =
        "甲\n"
        + Forged
        + " DROP TABLE payroll; --\r"
        + Forged
        + "\r\n"
        + Forged
        + "\u0085"
        + Forged
        + "\u2028"
        + Forged
        + "\u2029"
        + Forged
        + "\v"
        + Forged
        + "\f"
        + Forged
        + "'); DROP TABLE payroll; /* */ \"$$ \\' \\ \\. {region} {rows} 'x' || chr(39) 𠀀"
        + "\u001b[31m\u001b]0;title\u0007\u009b2J\t\b\u007f\u202e\u2066\u2069\u200b\u200d\u200e\u00ad\ufeff\u3164\U000E0041<b>&amp;=cmd|' /C calc'!A0\\";

    /// <summary>The same with the character that no command line can hold, and a document can.</summary>
    public const string WithZero = Worst + "\0" + Forged;

    /// <summary>The characters that no text output may hold; line ends are left out.</summary>
    public static IEnumerable<string> Unseen(string output) =>
        output
            .EnumerateRunes()
            .Where(rune =>
                rune.Value != '\n'
                && Rune.GetUnicodeCategory(rune)
                    is UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
            )
            .Select(rune => $"U+{rune.Value:X4}")
            .Distinct();

    /// <summary>Whether a text has made a line of its own, however lines may be told apart.</summary>
    public static bool HasForgedLine(string output) =>
        output.Split('\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029').Any(line => line.StartsWith(Forged, StringComparison.Ordinal));

    /// <summary>A notice for 2027 with such a text in its title, its number and, where it is to be there, the name of a holiday.</summary>
    public static string Notice(string text, string? region = null, bool inHoliday = true)
    {
        var notice = new JsonObject
        {
            ["year"] = 2027,
            ["title"] = "通知" + text,
            ["number"] = "国办发明电〔2026〕9号" + text,
            ["issued"] = "2026-11-04",
            ["holidays"] = new JsonArray(
                Holiday(
                    "春节" + (inHoliday ? Piece(text, 0) : ""),
                    ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09"],
                    "2027-02-14"
                ),
                Holiday("国庆节" + (inHoliday ? Piece(text, 1) : ""), ["2027-10-01", "2027-10-04"], "2027-10-09")
            ),
        };
        if (region is not null)
        {
            notice["region"] = region;
        }

        return notice.ToJsonString();
    }

    /// <summary>The same notice as the library has it.</summary>
    public static HolidayNotice Read(string document)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(document));
        return Assert.Single(NoticeDocument.Read(stream, "hostile"));
    }

    /// <summary>As much of a text as the name of a holiday may have, no character cut in two.</summary>
    public static string Piece(string text, int number)
    {
        const int Runes = 45;
        return string.Concat(text.EnumerateRunes().Skip(number * Runes).Take(Runes));
    }

    private static JsonObject Holiday(string name, string[] off, string worked) =>
        new()
        {
            ["name"] = name,
            ["daysOff"] = new JsonArray([.. off.Select(day => JsonValue.Create(day))]),
            ["makeUpWorkdays"] = new JsonArray(worked),
        };
}
