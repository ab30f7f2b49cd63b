using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Files.Html;

/// <summary>
/// A piece of HTML, written as an interpolated string: what is in the source code is markup, and what is in its holes is text and
/// is encoded, unless it is such a piece itself. There is no other way to make one, so nothing that a user supplies can become markup, or
/// turn the direction of writing on the page.
/// </summary>
[InterpolatedStringHandler]
internal sealed class HtmlMarkup(int literalLength, int holes)
{
    private const int TextLength = 16;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new(literalLength + (holes * TextLength));

    public static HtmlMarkup None => $"";

    public void AppendLiteral(string markup) => html.Append(markup);

    public void AppendFormatted(string? text) => html.Append(text is null ? "" : Encoder.Encode(VisibleText.Lines(text)));

    public void AppendFormatted(int number) => html.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(LocalDate? date) => html.Append(IsoDate.Of(date));

    public void AppendFormatted(HtmlMarkup piece) => html.Append(piece.html);

    public void AppendFormatted(IEnumerable<HtmlMarkup> pieces)
    {
        foreach (var piece in pieces)
        {
            html.Append(piece.html);
        }
    }

    public void WriteTo(TextWriter output) => output.Write(html);

    public override string ToString() => html.ToString();
}
