namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The hour behind a date, which leaves the day as it is: 12月11日17:00前, 2月11日17时00分00秒, 1月31日下午5点前.</summary>
internal static class Clocks
{
    /// <summary>How many signs of a text are an hour; 0 if none stands at the index.</summary>
    public static int Length(ReadOnlySpan<char> text, int at)
    {
        if (
            Text.Any(text, at, ["下班时间", "下班", "中午", "上午", "下午", "晚上", "傍晚"]) is > 0 and var part
            && Lexicon.Length(text, at + part, WordClass.Before) > 0
        )
        {
            // 5月29日下班前: an hour in words.
            return part;
        }

        int zone = at + Text.Any(text, at, ["北京时间"]);
        int hour = zone + Text.Any(text, zone, ["上午", "下午", "中午", "晚上", "晚"]);
        int end = Text.NumberEnd(text, hour);
        if (end == hour || end == text.Length || end - hour > 3)
        {
            return 0;
        }

        if (text[end] == ':')
        {
            for (int minutes; (minutes = Text.NumberEnd(text, end + 1)) == end + 3; )
            {
                end = minutes;
                if (!Text.At(text, end, ":"))
                {
                    end += Text.Any(text, end, ["时"]);
                    return end + Zone(text, end) - at;
                }
            }

            return 0;
        }

        if (text[end] is not ('时' or '点'))
        {
            return 0;
        }

        end++;
        end += Text.Any(text, end, ["整", "半"]);
        foreach (string unit in (ReadOnlySpan<string>)["分", "秒"])
        {
            int number = Text.NumberEnd(text, end);
            end = number > end && Text.At(text, number, unit) ? number + 1 : end;
        }

        return end + Zone(text, end) - at;
    }

    /// <summary>14:30（北京时间）: the time of all deadlines here.</summary>
    private static int Zone(ReadOnlySpan<char> text, int at) => Text.Any(text, at, ["(北京时间)"]);
}
