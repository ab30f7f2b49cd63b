using System.Buffers;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The signs and words that make another number of the one that is read: 一千三百, 数十, 1,500, 三点五.</summary>
internal static class NumberSigns
{
    /// <summary>Signs that belong to the number they stand in or at the end of: of a larger, a vague or a broken one.</summary>
    public const string Odd = "千万亿兆仟佰拾壹贰叁肆伍陆柒捌玖俩仨卌○几数余多来许半";

    /// <summary>Signs that make another number of the one before them.</summary>
    public const string OddEndings = "倍成%.·#";

    /// <summary>Signs that belong to the number they stand before.</summary>
    public const string OddBeginnings = "千万亿兆仟佰拾壹贰叁肆伍陆柒捌玖卌○几负lIOo|.";

    public const string PlusOrMinus = "-+±−–—~〜";

    /// <summary>What stands before 数日 and 多日; behind another word 数 and 多 are its end: 指数, 大多.</summary>
    public const string BeforeVague = ",;。:(每的于在后起为期新开布示告留存满过余许好前";

    /// <summary>Ends a word that ends with 约: 签约20日前.</summary>
    public const string BeforeAgreed = "合契条预公签节制誓违邀解特租和履大";

    /// <summary>Ends the name of a thing that has the number before a comma: 见附件1，20日内.</summary>
    public const string Numbered = "件表图注款项条章节目类级期批号";

    /// <summary>Numbers of other scripts and forms, such as ½, Ⅲ and ㈢. Circled ones count the items of a list.</summary>
    private static readonly char[] OtherSigns =
    [
        .. "²³¹¼½¾",
        .. Range('\u0660', '\u0669'),
        .. Range('\u06F0', '\u06F9'),
        .. Range('\u0966', '\u096F'),
        .. Range('\u2070', '\u2089'),
        .. Range('\u2150', '\u218B'),
        .. Range('\u2474', '\u249B'),
        .. Range('\u24EA', '\u24FF'),
        .. Range('\u2776', '\u2793'),
        .. Range('\u3021', '\u3029'),
        .. Range('\u3192', '\u3195'),
        .. Range('\u3220', '\u3229'),
        .. Range('\u3248', '\u324F'),
        .. Range('\u3251', '\u325F'),
        .. Range('\u3280', '\u3289'),
        .. Range('\u32B1', '\u32BF'),
    ];

    private static readonly SearchValues<char> Others = SearchValues.Create(OtherSigns);

    private static readonly SearchValues<char> EndsOfBeginnings = SearchValues.Create([
        .. OddBeginnings,
        .. PlusOrMinus,
        '数',
        '近',
        .. OtherSigns,
        .. Ends(WordLists.VagueBefore.Words.ToArray()),
    ]);

    /// <summary>Where any number can begin, and 若 and 好 of the words for a vague one.</summary>
    public static readonly SearchValues<char> Beginnings = SearchValues.Create([
        .. "0123456789〇零一二三四五六七八九十百两廿卅若好",
        .. Odd,
        .. OtherSigns,
    ]);

    /// <summary>The four signs of a year.</summary>
    public static readonly SearchValues<char> DigitsOfYears = SearchValues.Create("0123456789〇零一二三四五六七八九");

    /// <summary>Whether a sign can be the end of what stands before a number and belongs to it.</summary>
    public static bool EndsBeginning(char c) => EndsOfBeginnings.Contains(c);

    public static bool IsOther(char c) => Others.Contains(c);

    private static IEnumerable<char> Range(char first, char last)
    {
        for (char c = first; c <= last; c++)
        {
            yield return c;
        }
    }

    private static IEnumerable<char> Ends(string[] words)
    {
        foreach (string word in words)
        {
            yield return word[^1];
        }
    }
}
