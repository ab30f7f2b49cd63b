using System.Buffers;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Finds all that can only be time: nothing else of a text is looked at as such.</summary>
internal static class AnchorFinder
{
    /// <summary>No limit on paper speaks of time so often.</summary>
    public const int Most = 64;

    /// <summary>How far the name of what is published can go on behind 随.</summary>
    private const int LongestEvent = 40;

    /// <summary>The signs that an anchor can begin with, as <see cref="ReadAt"/> has them.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        "每隔按逐第半周星年月季上下次翌当本即来随至到同长永常持任有存中" + Numerals.Signs
    );

    /// <summary>Writes the anchors of a text and returns how many there are; −1 if there are too many.</summary>
    public static int Find(ReadOnlySpan<char> text, int from, Span<Anchor> anchors)
    {
        int count = 0;
        var alone = from == 0 ? PeriodClauses.ReadAlone(text) : default;
        if (alone.Kind != AnchorKind.None)
        {
            anchors[count++] = alone;
        }

        for (int at = alone.Kind == AnchorKind.None ? from : alone.End; at < text.Length; )
        {
            int next = text[at..].IndexOfAny(Signs);
            if (next < 0)
            {
                break;
            }

            at += next;
            var anchor =
                count > 0 && (FollowingDates.IsDay(text, anchors[count - 1], at) || FollowingDates.IsDayDone(text, anchors[count - 1], at))
                    ? DaysOfMonth.OfMonth(text, at, at, anchors[count - 1].Offset)
                : count > 0 && FollowingDates.IsWeekday(text, anchors[count - 1], at)
                    ? WeekAnchors.ReadNext(text, at, anchors[count - 1].Offset)
                : count > 0
                && (FollowingDates.IsOfYear(text, anchors[count - 1], at) || FollowingDates.IsMonth(text, anchors[count - 1], at))
                    ? DateAnchors.ReadMonth(text, at, at, true)
                : ReadAt(text, at);
            at = Math.Max(anchor.End, at + 1);
            while (anchor.Kind != AnchorKind.None)
            {
                if (count == anchors.Length)
                {
                    return -1;
                }

                DateLists.Close(text, anchors[..count], ref anchor);

                // 长期公开至2026年12月31日: the day says how long.
                count -=
                    anchor.Kind == AnchorKind.Until
                    && count > 0
                    && anchors[count - 1] is { Kind: AnchorKind.Lasting, End: var end }
                    && end >= anchor.Start - 2
                        ? 1
                        : 0;
                count = DateLists.Expand(text, anchors, count, anchor);
                if (count < 0)
                {
                    return -1;
                }

                anchor =
                    text[anchor.Start] is '按' or '逐'
                    || (
                        count > 1
                        && anchor.Start > 0
                        && anchors[count - 2].End < anchor.Start
                        && text[anchors[count - 2].Start] is '按' or '逐'
                    )
                        ? PeriodAnchors.ReadNextBy(text, anchor.End)
                        : default;
                at = anchor.Kind == AnchorKind.None ? at : anchor.End;
            }
        }

        return count;
    }

    private static Anchor ReadAt(ReadOnlySpan<char> text, int at) =>
        text[at] switch
        {
            '每' => PeriodAnchors.ReadEvery(text, at),
            '隔' => PeriodAnchors.ReadOther(text, at),
            '按' or '逐' => PeriodAnchors.ReadBy(text, at, at + 1),
            '第' => ReadOrdinal(text, at),
            '半' => OncePer.ReadHalf(text, at) is { Kind: not AnchorKind.None } half ? half : NumberAnchors.ReadHalf(text, at),
            '周' or '星' => ReadWeekday(text, at),
            '年' or '月' or '季' => PeriodClauses.ReadClause(text, at) is { Kind: not AnchorKind.None } clause
                ? clause
                : RelativeAnchors.ReadEnd(text, at),
            '上'
            or '下'
                when at + 1 < text.Length
                    && text[at + 1] == '一'
                    && Lexicon.Length(
                        text,
                        at,
                        WordClass.NextYear | WordClass.NextMonth | WordClass.NextQuarter | WordClass.NextWeek | WordClass.NextDay
                    ) == 0
                    && !text[..(at + 1)].EndsWith("原则上") => new(AnchorKind.None, at, at + 2),
            '上' or '下' or '次' or '翌' or '当' or '本' or '即' or '来' => RelativeAnchors.Read(text, at),
            '随' => ReadAlong(text, at),
            '至' or '到' => UntilAnchors.Read(text, at),
            '同' => ReadTogether(text, at),
            '长' or '永' or '常' or '持' or '任' or '有' or '存' => ReadLasting(text, at),
            '中' when Text.At(text, at, "中长期") => new(AnchorKind.None, at, at + 3),
            '一' when Text.Any(text, at, ["一并", "一同"]) > 0 => ReadTogether(text, at),
            '一' when OncePer.Read(text, at) is { Kind: not AnchorKind.None } each => each,
            var c when Numerals.IsNumeral(c) => NumberAnchors.Read(text, at),
            _ => default,
        };

    /// <summary>第一季度 is a stretch of days; 第二天 is the next day; 第20个工作日 is a day that nobody can be sure of.</summary>
    private static Anchor ReadOrdinal(ReadOnlySpan<char> text, int at)
    {
        if (Lexicon.Length(text, at, WordClass.NextDay | WordClass.NextYear) > 0)
        {
            return RelativeAnchors.Read(text, at);
        }

        int? number = Text.Number(text, at + 1, out int end);
        int report = Text.Any(text, end, ["季度报告", "季报", "季度报"]);
        if (number is >= 1 and <= 4 && report > 0 && Text.NumberEnd(text, end + report) > end + report)
        {
            // 第一季度报告4月30日前: of which quarter it is.
            return new(AnchorKind.None, at, end + report);
        }

        if (number is >= 1 and <= 4 && Text.At(text, end, "季度"))
        {
            return DateAnchors.ReadQuarter(text, at, end + 2, number.Value, Traits.None);
        }

        return OrdinalDays.Read(text, at, end);
    }

    private static Anchor ReadWeekday(ReadOnlySpan<char> text, int at)
    {
        var day = WeekAnchors.Read(text, at, at + Text.Any(text, at, ["星期", "周"]), Anchor.Unsaid);
        if (at > 0 && text[at - 1] == '逢' && day.Kind == AnchorKind.Weekly)
        {
            // 逢周三更新: every week.
            return day with { Start = at - 1 };
        }

        return day is { Kind: AnchorKind.Weekly, Fault: Fault.None }
            ? day with
            {
                Traits = day.Traits | Traits.Alone,
            }
            : new(AnchorKind.None, at, at + 1);
    }

    /// <summary>随拍卖公告公开, 随同预决算公开: 同步 is left out.</summary>
    private static Anchor ReadAlong(ReadOnlySpan<char> text, int at)
    {
        int begin = at + Text.Any(text, at, ["随同", "随着", "随"]);
        var clause = text[begin..Math.Min(text.Length, begin + LongestEvent)];
        int length = clause.IndexOfAny(",;。");
        clause = length < 0 ? clause : clause[..length];
        bool word = WordLists.WordWithWith.At(text, at) > 0 || Lexicon.IndexOf(clause, WordClass.Together) >= 0;
        int verb = word ? -1 : WordLists.PublishedAlong.LastIndexIn(clause);
        return verb > 1 && (verb + 2 == clause.Length || clause[verb + 2] is '在' or '于')
            ? new(AnchorKind.Along, at, begin + verb) { Day = begin }
            : new(AnchorKind.None, at, at + 1);
    }

    /// <summary>与政策文件同步公开. 同时 alone only joins two clauses.</summary>
    private static Anchor ReadTogether(ReadOnlySpan<char> text, int at)
    {
        int width = Lexicon.Length(text, at, WordClass.Together);
        int end = at + width;
        bool verb =
            end >= text.Length
            || Text.VerbAt(text, end) > 0
            || Text.Any(text, end, ["在", "于", "向", ",", "对外", "主动", "上线", "挂", "。", ";"]) > 0
            || (at > 0 && text[at - 1] == '的' && Text.Any(text, end, ["应当", "应", "须", "必须", "要"]) > 0);
        verb &= WordLists.TogetherWork.At(text, end) == 0;
        return width > 0 && verb ? new(AnchorKind.Together, at, end) : new(AnchorKind.None, at, at + 1);
    }

    /// <summary>持续公示不少于7日: the number says how long.</summary>
    private static bool IsFollowedByNumber(ReadOnlySpan<char> rest)
    {
        int stop = rest.IndexOfAny(",;。");
        return Text.HasNumber(stop < 0 ? rest : rest[..stop]);
    }

    /// <summary>有效期内，应当公开: what stays up stands in the clauses behind.</summary>
    private static bool IsShownBehind(ReadOnlySpan<char> rest) =>
        !Text.HasNumber(rest) && (WordLists.PublishingVerb.IsIn(rest) || WordLists.StaysVerb.IsIn(rest));

    private static Anchor ReadLasting(ReadOnlySpan<char> text, int at)
    {
        var word = Lexicon.At(text, at, WordClass.Lasting | WordClass.Term);
        int end = at + word.Length;
        if (word.Class == WordClass.Term)
        {
            bool stays =
                end == text.Length
                || text[end] is ';' or '。'
                || WordLists.StaysVerb.At(text, end) > 0
                || (text[end] == ',' && at == 0 && IsShownBehind(text[end..]));
            return Text.At(text, end, "长期") || !stays ? new(AnchorKind.None, at, end) : new(AnchorKind.Term, at, end);
        }

        bool verb =
            end >= text.Length
            || Text.VerbAt(text, end) > 0
            || (text[at] == '持' && !IsFollowedByNumber(text[end..]))
            || WordLists.AfterLasting.At(text, end) > 0
            || text[end] is ',' or ';' or '。' or '(';
        return word.Length > 0 && verb ? new(AnchorKind.Lasting, at, end) : new(AnchorKind.None, at, at + 1);
    }
}
