using System.Text;

namespace DisclosureDeadlines.Files.Documents;

/// <summary>Text of a page as a reader sees it: white space in markup is one blank, however much there is.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new();

    public int Length => text.Length;

    /// <summary>The last line, trimmed; empty if it is longer than a title.</summary>
    public string LastLine
    {
        get
        {
            int most = LineAbove.MostCharacters + 1;
            string end = text.ToString(Math.Max(0, text.Length - most), Math.Min(text.Length, most)).TrimEnd();
            string line = end[(end.LastIndexOf('\n') + 1)..].Trim();
            return line.Length <= LineAbove.MostCharacters ? line : "";
        }
    }

    public void Add(string added)
    {
        foreach (char c in added)
        {
            bool isBlank = c is ' ' or '\t' or '\r' or '\n';
            if (!isBlank)
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>The next text stands on a line of its own.</summary>
    public void Break()
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }
    }

    /// <summary>The text, trimmed; what follows is another.</summary>
    public string Take()
    {
        string taken = text.ToString().Trim();
        text.Clear();
        return taken;
    }
}
