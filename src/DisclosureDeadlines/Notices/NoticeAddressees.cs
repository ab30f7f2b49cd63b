namespace DisclosureDeadlines.Notices;

/// <summary>The line that names whom a notice is for: 各省、自治区、直辖市人民政府，国务院各部委、各直属机构：</summary>
internal static class NoticeAddressees
{
    private static readonly string[] Offices = ["人民政府", "各部委", "直属机构", "各单位", "各部门", "各委办局", "各科室"];

    private static readonly string[] Beginnings = ["根据", "为", "经", "现"];

    /// <summary>The first such line from a place on, and where the notice goes on after it.</summary>
    public static (int Line, int End)? Find(string text, int from)
    {
        foreach (var (begin, end) in NoticeLines.Between(text, from))
        {
            if (EndOf(text.AsSpan(begin, end - begin)) is > 0 and int length)
            {
                int close = begin + length;
                return (begin, close < text.Length && text[close] == '\n' ? close + 1 : close);
            }
        }

        return null;
    }

    /// <summary>
    /// After the last colon of the line's first sentence that ends the line or begins the preamble, if an office is before it; otherwise 0.
    /// </summary>
    private static int EndOf(ReadOnlySpan<char> line)
    {
        int stop = line.IndexOf('。');
        var sentence = stop < 0 ? line : line[..stop];
        int office = FirstOffice(sentence);
        if (office < 0 || line.Contains("如下", StringComparison.Ordinal))
        {
            return 0;
        }

        for (int colon = sentence.LastIndexOf('：'); colon > office; colon = sentence[..colon].LastIndexOf('：'))
        {
            if (colon + 1 == line.Length || BeginsPreamble(line[(colon + 1)..]))
            {
                return colon + 1;
            }
        }

        return 0;
    }

    private static int FirstOffice(ReadOnlySpan<char> sentence)
    {
        int first = -1;
        foreach (string office in Offices)
        {
            int at = sentence.IndexOf(office, StringComparison.Ordinal);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }

    private static bool BeginsPreamble(ReadOnlySpan<char> rest)
    {
        foreach (string word in Beginnings)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
