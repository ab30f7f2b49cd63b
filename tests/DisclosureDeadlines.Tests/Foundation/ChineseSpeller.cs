namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>Writes a number from 1 to 999 in every way that Chinese time limits do.</summary>
internal static class ChineseSpeller
{
    private const string Digits = "一二三四五六七八九";

    public static IEnumerable<string> Forms(int number)
    {
        int rest = number % 100;
        if (number < 100)
        {
            return BelowHundred(number);
        }

        var tails = rest switch
        {
            0 => [""],
            < 10 => ["零" + Digits[rest - 1], "〇" + Digits[rest - 1]],
            _ => BelowHundred(rest),
        };
        return from hundreds in number / 100 == 2 ? ["二百", "两百"] : new[] { $"{Digits[(number / 100) - 1]}百" }
            from tail in tails
            select hundreds + tail;
    }

    private static IEnumerable<string> BelowHundred(int number)
    {
        if (number < 10)
        {
            return number == 2 ? ["二", "两"] : [$"{Digits[number - 1]}"];
        }

        string units = number % 10 == 0 ? "" : $"{Digits[(number % 10) - 1]}";
        string[] tens = (number / 10) switch
        {
            1 => ["十", "一十"],
            2 => ["二十", "廿"],
            3 => ["三十", "卅"],
            _ => [$"{Digits[(number / 10) - 1]}十"],
        };
        return tens.Select(ten => ten + units);
    }
}
