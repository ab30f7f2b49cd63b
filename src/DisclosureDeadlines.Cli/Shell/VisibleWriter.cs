using System.Globalization;
using System.Text;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Cli.Shell;

/// <summary>
/// The way to a reader's eyes: whatever is written, only <see cref="VisibleText"/> arrives.
/// </summary>
/// <param name="inner">Where it arrives; it belongs to the caller.</param>
/// <param name="lineByLine">Whether what is written as a line is one line, so that no text in it can begin another.</param>
internal sealed class VisibleWriter(TextWriter inner, bool lineByLine) : TextWriter(CultureInfo.InvariantCulture)
{
    /// <summary>
    /// The end of a piece that only the next one can explain: half a character, or a carriage return that a line feed may follow.
    /// </summary>
    private string begun = "";

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        string text = begun + value;
        bool waits = text is [.., '\r'] || (text.Length > 0 && char.IsHighSurrogate(text[^1]));
        begun = waits ? text[^1..] : "";
        inner.Write(VisibleText.Lines(waits ? text[..^1] : text));
    }

    public override void WriteLine() => WriteLine("");

    public override void WriteLine(string? value)
    {
        string text = begun + value;
        begun = "";
        inner.WriteLine(lineByLine ? VisibleText.Line(text) : VisibleText.Lines(text));
    }

    public override void Flush()
    {
        inner.Write(VisibleText.Lines(begun));
        begun = "";
        inner.Flush();
    }
}
