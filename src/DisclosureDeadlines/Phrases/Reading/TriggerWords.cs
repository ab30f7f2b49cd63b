using System.Buffers;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The words of a trigger: which can be one, and their plainest form, so that one event has one name.</summary>
internal static class TriggerWords
{
    /// <summary>
    /// What a trigger can be made of beside Chinese characters. A comma, a semicolon or a full stop would begin another clause.
    /// </summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        "、()《》〈〉“”·・-—/〔〕[]0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    /// <summary>Words of duty before a preposition that governs: 应当在, 须于.</summary>
    private const string Duty = "应当须要将可需由上并则";

    /// <summary>Whether the words are words at all, and no other signs.</summary>
    public static bool AreWords(ReadOnlySpan<char> words) => FirstOtherSign(words) < 0;

    /// <summary>Where the words after the preposition that governs the event begin; 0 if there is none.</summary>
    public static int AfterPreposition(ReadOnlySpan<char> words)
    {
        int limit = WordLists.CeilingBefore.LastEndIn(words);
        return limit + Governed(words[limit..]);
    }

    private static int Governed(ReadOnlySpan<char> words)
    {
        int first = -1;
        int governed = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (
                words[i] is not ('自' or '在' or '于' or '从')
                || (
                    WordLists.JoinedToPreposition.EndLength(words[..i]) > 0
                    && !words[..(i + 1)].EndsWith("机关自")
                    && Text.Ending(words[..i], ["单位", "权限"]) == 0
                )
                || (
                    WordLists.NounOfPreposition.At(words, i) > 0
                    && WordLists.PrepositionAfterAll.At(words, i) == 0
                    && !FollowsDuty(words, i)
                )
            )
            {
                continue;
            }

            if (words[i] == '自')
            {
                return i + 1;
            }

            first = first < 0 ? i : first;
            governed = i > 0 && Duty.Contains(words[i - 1], StringComparison.Ordinal) ? i : governed;
        }

        return (governed >= 0 ? governed : first) + 1;
    }

    /// <summary>应当自建筑垃圾清运完毕之日起: behind a word of duty 自 leads to the event; but 应当自行, 应当自主 say in what way.</summary>
    private static bool FollowsDuty(ReadOnlySpan<char> words, int at) =>
        words[at] == '自'
        && Text.Ending(words[..at], ["应当", "应", "须"]) > 0
        && at + 1 < words.Length
        && words[at + 1] is not ('行' or '愿' or '觉' or '主' or '动' or '身' or '费' or '助' or '律');

    /// <summary>The length of what stands before the event and does not name it.</summary>
    public static int LeadLength(ReadOnlySpan<char> words)
    {
        int at = 0;
        for (int lead; (lead = WordLists.EventLead.At(words, at)) > 0 && WordLists.NoEventLead.At(words, at) == 0; )
        {
            at += lead;
        }

        int through = words[at..].IndexOfAny('经', '被');
        bool passes = through > 0 && WordLists.Passing.At(words, at + through) > 0;
        int about = words.IndexOf("信息作出");
        return passes ? at + through + 1
            : about > 0 ? about + 2
            : at;
    }

    /// <summary>Where the words stop being the name of one event; -1 if they are one.</summary>
    public static int FirstStray(ReadOnlySpan<char> words)
    {
        int stray = Earlier(FirstOtherSign(words), LooseBracket(words));
        int other = WordLists.NoEvent.FirstIn(words, 0);
        while (other > 0 && Text.At(words, other, "应当知道"))
        {
            // 知道或者应当知道之日: what one ought to have known is part of the event.
            other = WordLists.NoEvent.FirstIn(words, other + 1);
        }

        stray = Earlier(stray, other);
        stray = Earlier(stray, FirstNegation(words));

        stray = Earlier(stray, words is [.., '前' or '应' or '于' or '自'] ? words.Length - 1 : -1);
        stray = Earlier(stray, words is [.., '为'] && Text.Ending(words, ["行为", "作为"]) == 0 ? words.Length - 1 : -1);
        return Earlier(stray, FirstPeriod(words));
    }

    /// <summary>The trigger of these words; <see langword="null"/> where nothing is left of them.</summary>
    public static Trigger? Named(string words)
    {
        string folded = Fold(words);
        return folded.Length == 0 ? null : new Trigger(folded);
    }

    public static string Fold(string words)
    {
        foreach (string subject in WordLists.InformationName.Words)
        {
            if (words.StartsWith(subject, StringComparison.Ordinal) && BeginsWithEvent(words.AsSpan(subject.Length)))
            {
                words = "信息" + words[subject.Length..];
                break;
            }
        }

        foreach (var list in WordLists.Plainly)
        {
            words = list.Replaced(words);
        }

        words = words.Contains('/', StringComparison.Ordinal) ? words.Replace("/", " / ", StringComparison.Ordinal) : words;
        return words.Length > 0 && WordLists.InformationAlone.At(words, 0) == words.Length ? "信息" + words : words;
    }

    /// <summary>政府信息 in the name of a thing, such as 政府信息公开条例, is not the information itself.</summary>
    private static bool BeginsWithEvent(ReadOnlySpan<char> rest) => WordLists.InformationEvent.At(rest, 0) > 0;

    /// <summary>不 denies, but not in the name of a thing: 不动产登记, 不合格产品.</summary>
    private static int FirstNegation(ReadOnlySpan<char> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == '不' && WordLists.NotDenied.At(words, i) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A number with a unit is another limit, but for the four digits of a year.</summary>
    private static int FirstPeriod(ReadOnlySpan<char> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!Numerals.IsNumeral(words[i]))
            {
                continue;
            }

            int start = i;
            i = Text.NumberEnd(words, i);
            int unit = Lexicon.Length(words, i, WordClass.Unit);
            if (start > 0 && words[start - 1] == '满' && Text.At(words, i, "周岁"))
            {
                // 年满十六周岁之日起: how old somebody becomes.
                continue;
            }

            if (Text.At(words, i, "月") && Text.NumberEnd(words, i + 1) == words.Length)
            {
                // 2026年10月31日起: a date is no event that could be given.
                return start;
            }

            // 每六个月结束: a period that ends is an event.
            bool isEnded =
                start == 0
                && words[Math.Min(i, words.Length - 1)] == '个'
                && Text.Any(words, i + unit, ["结束", "终了", "届满"]) == words.Length - i - unit;
            if (unit > 0 && !isEnded && !(words[i] == '年' && (i - start == 4 || Text.At(words, i + 1, "度"))))
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>各期竣工之日): the bracket opens before the words. −1 if none does.</summary>
    private static int LooseBracket(ReadOnlySpan<char> words)
    {
        int open = 0;
        for (int i = 0; i < words.Length; i++)
        {
            open +=
                words[i] == '(' ? 1
                : words[i] == ')' ? -1
                : 0;
            if (open < 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Earlier(int one, int other) =>
        one < 0 ? other
        : other < 0 ? one
        : Math.Min(one, other);

    private static int FirstOtherSign(ReadOnlySpan<char> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] is not (>= '\u4E00' and <= '\u9FFF') && !Signs.Contains(words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
