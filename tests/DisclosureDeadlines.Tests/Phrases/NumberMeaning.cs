using System.Globalization;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.Foundation;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// What a numeral means, found slowly: by looking it up among all spellings of the whole numbers up to 9999. What is not among them is no
/// exact number.
/// </summary>
internal static partial class NumberMeaning
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly (char Written, char Plain)[] Writings =
    [
        ('壹', '一'),
        ('贰', '二'),
        ('叁', '三'),
        ('肆', '四'),
        ('伍', '五'),
        ('陆', '六'),
        ('柒', '七'),
        ('捌', '八'),
        ('玖', '九'),
        ('拾', '十'),
        ('佰', '百'),
        ('仟', '千'),
        ('〇', '零'),
        ('○', '零'),
    ];

    private static readonly Dictionary<string, int> Spelt = Spellings();

    public static int? Of(string numeral)
    {
        string plain = string.Concat(
            numeral.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c)
        );
        if (Arabic().IsMatch(plain))
        {
            return int.TryParse(
                plain.Replace(",", "", StringComparison.Ordinal),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out int value
            )
                ? value
                : null;
        }

        string chinese = string.Concat(
            plain.Select(c =>
                char.IsAsciiDigit(c) ? Digits[c - '0']
                : Array.Find(Writings, w => w.Written == c) is { Plain: not '\0' } w ? w.Plain
                : c
            )
        );
        if (
            chinese.Length > 1
            && chinese.Contains('零', StringComparison.Ordinal)
            && chinese.All(c => Digits.Contains(c, StringComparison.Ordinal))
        )
        {
            return int.Parse(string.Concat(chinese.Select(c => Digits.IndexOf(c, StringComparison.Ordinal))), CultureInfo.InvariantCulture);
        }

        return Spelt.TryGetValue(chinese, out int number) ? number : null;
    }

    private static Dictionary<string, int> Spellings()
    {
        var spelt = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int number = 1; number < 10_000; number++)
        {
            foreach (string form in Forms(number))
            {
                spelt[form.Replace('〇', '零')] = number;
            }
        }

        return spelt;
    }

    private static IEnumerable<string> Forms(int number)
    {
        if (number < 1000)
        {
            return ChineseSpeller.Forms(number);
        }

        int rest = number % 1000;
        string[] tails = rest == 0 ? [""] : [.. ChineseSpeller.Forms(rest).Select(form => rest < 100 ? "零" + form : form)];
        string[] heads = number / 1000 == 2 ? ["二千", "两千"] : [$"{Digits[number / 1000]}千"];
        return heads.SelectMany(head => tails.Select(tail => head + tail));
    }

    [GeneratedRegex("^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)$")]
    private static partial Regex Arabic();
}
