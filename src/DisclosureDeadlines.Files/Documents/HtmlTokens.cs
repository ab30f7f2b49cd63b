using System.Text;

namespace DisclosureDeadlines.Files.Documents;

/// <summary>
/// Parts the markup of a page into tags and the text between them, a piece at a time. Comments, scripts and styles are passed over.
/// </summary>
internal sealed class HtmlTokens(TextReader page)
{
    /// <summary>Characters of a tag that are kept. What stands beyond, such as a picture in an attribute, is gone over.</summary>
    private const int TagCharacters = 4096;

    /// <summary>Characters of text that are handed over at once.</summary>
    private const int TextCharacters = 1 << 14;

    private static readonly string[] WithRawText = ["SCRIPT", "STYLE", "TITLE", "TEXTAREA", "NOSCRIPT", "XML"];

    private readonly StringBuilder text = new();
    private readonly StringBuilder kept = new();

    /// <summary>The tag; null if this is text.</summary>
    public HtmlTag? Tag { get; private set; }

    /// <summary>The text as it stands in the markup.</summary>
    public string Text { get; private set; } = "";

    public bool Next()
    {
        while (page.Peek() >= 0)
        {
            text.Clear();

            // A piece ends before a character that is written as &name;, which would be cut in two.
            while (
                page.Peek() is >= 0 and not '<' and var next
                && (text.Length < TextCharacters || next != '&')
                && text.Length < 2 * TextCharacters
            )
            {
                text.Append((char)page.Read());
            }

            if (text.Length > 0)
            {
                (Tag, Text) = (null, text.ToString());
                return true;
            }

            page.Read();
            Tag = ReadTag();
            if (Tag is { IsEnd: false } tag && WithRawText.Contains(tag.Name))
            {
                SkipTo("</" + tag.Name);
            }
            else if (Tag is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on to a mark, whatever stands before it, and past the next &gt;.</summary>
    private void SkipTo(string mark)
    {
        int matched = 0;
        for (int next; matched < mark.Length && (next = page.Read()) >= 0; )
        {
            matched =
                char.ToUpperInvariant((char)next) == mark[matched] ? matched + 1
                : next == mark[0] ? 1
                : 0;
        }

        SkipToEnd();
    }

    private void SkipToEnd()
    {
        for (int next = 0; next is >= 0 and not '>'; )
        {
            next = page.Read();
        }
    }

    /// <summary>Reads what follows a &lt;; null for a comment or a declaration.</summary>
    private HtmlTag? ReadTag()
    {
        if (page.Peek() is '!' or '?')
        {
            ReadDeclaration();
            return null;
        }

        kept.Clear();
        int quote = 0;
        for (int next; (next = page.Read()) >= 0 && (quote != 0 || next != '>'); )
        {
            // A quotation mark counts behind an =, and not in the middle of a word.
            bool opens =
                quote == 0
                && next is '"' or '\''
                && kept.ToString(Math.Max(0, kept.Length - 2), Math.Min(2, kept.Length)).TrimEnd().EndsWith('=');
            quote =
                opens ? next
                : next == quote ? 0
                : quote;
            if (kept.Length < TagCharacters)
            {
                kept.Append((char)next);
            }
        }

        string whole = kept.ToString();
        bool isEnd = whole.StartsWith('/');
        string body = isEnd ? whole[1..] : whole;
        int end = body.AsSpan().IndexOfAny(" \t\r\n/");
        string name = (end < 0 ? body : body[..end]).ToUpperInvariant();
        return new HtmlTag(name, isEnd, end < 0 ? "" : body[end..]);
    }

    private void ReadDeclaration()
    {
        page.Read();
        if (page.Peek() != '-')
        {
            SkipToEnd();
            return;
        }

        page.Read();
        int dashes = 0;
        for (int next; (next = page.Read()) >= 0 && (next != '>' || dashes < 2); )
        {
            dashes = next == '-' ? dashes + 1 : 0;
        }
    }
}
