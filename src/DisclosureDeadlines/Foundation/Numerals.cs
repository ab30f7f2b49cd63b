namespace DisclosureDeadlines.Foundation;

/// <summary>Whole numbers as they are written in time limits and notices: Arabic digits, or Chinese numerals to 九百九十九.</summary>
internal static class Numerals
{
    /// <summary>All that <see cref="IsNumeral"/> knows.</summary>
    public const string Signs = "0123456789一二三四五六七八九十百零〇两廿卅";

    private const string Digits = "〇一二三四五六七八九";

    public static bool IsNumeral(char c) =>
        char.IsAsciiDigit(c)
        || c
            is '一'
                or '二'
                or '三'
                or '四'
                or '五'
                or '六'
                or '七'
                or '八'
                or '九'
                or '十'
                or '百'
                or '零'
                or '〇'
                or '两'
                or '廿'
                or '卅';

    /// <summary>
    /// The number that a run of numeral characters means; <see langword="null"/> if it means none, or one beyond 9999.
    /// </summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        return char.IsAsciiDigit(text[0]) ? ReadArabic(text) : ReadChinese(text);
    }

    private static int? ReadArabic(ReadOnlySpan<char> text)
    {
        int value = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) || value > 999)
            {
                return null;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }

    /// <summary>[digit 百 [零]] [[digit] 十 | 廿 | 卅] [digit], at least one of them.</summary>
    private static int? ReadChinese(ReadOnlySpan<char> text)
    {
        int at = 0;
        int value = 0;
        bool zero = false;
        if (text.Length > 1 && text[1] == '百' && Digit(text[0]) is > 0 and var hundreds)
        {
            value = hundreds * 100;
            at = 2;
            zero = at < text.Length && Digit(text[at]) == 0;
            at += zero ? 1 : 0;
        }

        bool tens = true;
        if (!zero && at < text.Length && text[at] is '十' or '廿' or '卅')
        {
            value += text[at] switch
            {
                '廿' => 20,
                '卅' => 30,
                _ => 10,
            };
            at++;
        }
        else if (!zero && at + 1 < text.Length && text[at + 1] == '十' && Digit(text[at]) is > 0 and var ten)
        {
            value += ten * 10;
            at += 2;
        }
        else
        {
            tens = false;
        }

        if (at < text.Length && Digit(text[at]) is > 0 and var units)
        {
            // 一百五 is 150 in speech, and 105 is 一百零五: with neither 十 nor 零 it is not clear which is meant.
            bool unclear = value > 0 && !tens && !zero;
            return at + 1 == text.Length && !unclear ? value + units : null;
        }

        return at == text.Length && value > 0 && !zero ? value : null;
    }

    private static int Digit(char c) =>
        c switch
        {
            '零' => 0,
            '两' => 2,
            _ => Digits.IndexOf(c, StringComparison.Ordinal),
        };
}
