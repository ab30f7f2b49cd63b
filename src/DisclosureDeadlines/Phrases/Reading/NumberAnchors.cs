using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Numbers that speak of time: 20个工作日, 1月31日, 2018年10月31日, 1次/半年, 半年.</summary>
internal static class NumberAnchors
{
    /// <summary>How many signs a bracket can have that gives the length of another case.</summary>
    private const int LongestCase = 20;

    /// <summary>
    /// The anchor that begins with a number; one of no kind, up to where the next can begin, if the number speaks of no time.
    /// </summary>
    public static Anchor Read(ReadOnlySpan<char> text, int at)
    {
        int? number = Text.Number(text, at, out int end);
        int digits = end - at;
        if (
            Text.At(text, end, "(")
            && number is not null
            && Text.Number(text, end + 1, out int again) == number
            && Text.At(text, again, ")")
        )
        {
            // 20（二十）个工作日: said twice.
            end = again + 1;
        }

        // 不少于[7]日: a form in which the number is filled in.
        bool isBoxed = at > 0 && end < text.Length && text[at - 1] is '[' or '【' or '〔' && text[end] is ']' or '】' or '〕';
        if (isBoxed && UnitAt(text, end + 1) is { Length: > 0 } behind)
        {
            return Length(text, at, end + 1, number, behind) with { Start = at - 1 };
        }

        if (end == text.Length)
        {
            return new(AnchorKind.None, at, end);
        }

        switch (text[end])
        {
            case '年' when digits == 4 && YearAnchors.IsYear(text[at..end]):
                return YearAnchors.ReadYear(text, at, end);
            case '月' or '季' when number == 1 && !Text.At(text, end, "季度") && TimesReader.Length(text, end + 1, out _) > 0:
                return PeriodAnchors.ReadPeriod(text, at, end + 1, text[end] == '月' ? 'M' : 'Q', Traits.None);
            case '-'
            or '/'
            or '.'
                when digits == 4
                    && YearAnchors.IsYear(text[at..end])
                    && YearAnchors.ReadIso(text, at, end) is { Kind: AnchorKind.Fixed } iso:
                return iso;
            case '月':
                return DateAnchors.ReadMonth(text, at, at, false);
            case '年' when Text.Any(text, end + 1, ["月底", "月末"]) > 0 || (digits == 2 && IsYearAlone(text, end + 1)):
                return Anchor.Faulty(AnchorKind.Annual, at, end + 1, Fault.YearDigits, at);
            case '季' when Text.At(text, end, "季度") && TimesReader.Length(text, end + 2, out _) > 0:
                return number == 1
                    ? PeriodAnchors.ReadPeriod(text, at, end + 2, 'Q', Traits.None)
                    : Anchor.Faulty(AnchorKind.Cycle, at, end + 2, Fault.QuarterName, at);
            case '季' when number is >= 1 and <= 4 && Text.At(text, end, "季度"):
                return DateAnchors.ReadQuarter(text, at, end + 2, number.Value, Traits.None);
            case '-' or '—' or '~' or '至' or '到' when Seasons.Read(text, at, at) is { Kind: AnchorKind.Season } season:
                return season;
            case '次':
                return TimesReader.Read(text, at, number ?? 0, end + 1);
        }

        var unit = UnitAt(text, end);
        return unit.Length == 0 ? new(AnchorKind.None, at, end) : Length(text, at, end, number, unit);
    }

    /// <summary>半年 is six months; half of anything shorter is not read.</summary>
    public static Anchor ReadHalf(ReadOnlySpan<char> text, int at)
    {
        int width = Lexicon.Length(text, at, WordClass.Period);
        if (width == 0)
        {
            if (Text.Any(text, at, ["半个月", "半月"]) is > 0 and var name && IsHalfMonth(text, at, at + name))
            {
                return new(AnchorKind.Length, at, at + name) { Length = 15, Unit = TimeUnit.CalendarDay };
            }

            bool half = WordLists.HalfOf.At(text, at) > 0;
            return half ? Anchor.Faulty(AnchorKind.Length, at, at + 2, Fault.WholeNumber, at) : new(AnchorKind.None, at, at + 1);
        }

        int next = at + width;
        bool report =
            (Text.At(text, at, "半年度报告") || Text.At(text, at, "半年报"))
            && Text.At(text, at, "半年")
            && Text.Any(text, at, ["半年报送", "半年报备", "半年报一次"]) == 0;
        bool named = WordLists.HalfYearOf.At(text, next) > 0;
        bool dated = Text.NumberEnd(text, next) is var month && month > next && Text.At(text, month, "月");
        if (report || named || dated || Lexicon.Length(text, next, WordClass.Over) > 1)
        {
            return new(AnchorKind.None, at, at + 2);
        }

        bool part =
            at > 0
            && !text[..at].EndsWith("原则上")
            && (
                Numerals.IsNumeral(text[at - 1])
                || (text[at - 1] == '个' && at > 1 && text[at - 2] != '每')
                || text[at - 1] is '大' or '小' or '头'
            );
        return part
            ? Anchor.Faulty(AnchorKind.Length, at, at + 2, Fault.ExactNumber, at - 1)
            : new(AnchorKind.Length, at, at + 2) { Length = 6, Unit = TimeUnit.Month };
    }

    /// <summary>半个月内 is fifteen days; but not 两个半月内, 每半个月, 上半月内.</summary>
    private static bool IsHalfMonth(ReadOnlySpan<char> text, int at, int end) =>
        Lexicon.Length(text, end, WordClass.Inside) > 0
        && (
            at == 0
            || !(
                Numerals.IsNumeral(text[at - 1])
                || text[at - 1] is '个' or '每' or '隔' or '上' or '下' or '前' or '大' or '小' or '多' or '第'
            )
        );

    /// <summary>The unit that stands at an index; none in 年度, 周边 and the like.</summary>
    public static Word UnitAt(ReadOnlySpan<char> text, int index)
    {
        var word = Lexicon.At(text, index, WordClass.Unit | WordClass.NoUnit);
        return word.Class == WordClass.Unit ? word : default;
    }

    public static (TimeUnit Unit, int Factor, bool IsPlainDay) UnitOf(Word word)
    {
        bool plain = (word.Value & 0x10000) != 0;
        return (plain ? TimeUnit.CalendarDay : (TimeUnit)(word.Value & 0xFF), (word.Value >> 8) & 0xFF, plain);
    }

    private static bool IsYearAlone(ReadOnlySpan<char> text, int at) =>
        (Text.NumberEnd(text, at) is var month && month > at && Text.At(text, month, "月"))
        || Text.Any(text, at, ["第", "上半年", "下半年", "底", "末", "初", "年底", "年末"]) > 0;

    /// <summary>The most of a unit that a limit can have.</summary>
    public static int MostOf(TimeUnit unit) =>
        unit switch
        {
            TimeUnit.Week or TimeUnit.Month => 999,
            TimeUnit.Year => 99,
            _ => 9999,
        };

    /// <summary>The fault of a number that is above the most.</summary>
    public static Fault FaultOf(TimeUnit unit) =>
        MostOf(unit) switch
        {
            99 => Fault.To99,
            999 => Fault.To999,
            _ => Fault.To9999,
        };

    /// <summary>开庭2日（涉外案件10日）前: where the bracket ends that gives the length of another case; 0 if none stands here.</summary>
    private static int OtherCaseEnd(ReadOnlySpan<char> text, int at)
    {
        int close = Text.At(text, at, "(") ? text[at..].IndexOf(')') : -1;
        var words = close is > 4 and <= LongestCase ? text.Slice(at + 1, close - 1) : [];
        int number = Text.LastNumber(words);
        int begin = number > 0 ? OddNumbers.LastNumber(words, number + 1) : 0;
        return
            begin > 1
            && Text.NumberEnd(words, begin) is var end
            && end + UnitAt(words, end).Length == words.Length
            && end < words.Length
            && TriggerWords.AreWords(words[..begin])
            && Text.Any(words, 0, ["含", "即", "不含", "共", "约", "自", "以", "包括"]) == 0
            && (Lexicon.Length(text, at + close + 1, WordClass.Before) > 0 || IsAhead(text[..at]))
            ? at + close + 1
            : 0;
    }

    private static bool IsAhead(ReadOnlySpan<char> before)
    {
        int unit = before.Length;
        while (unit > 0 && before[unit - 1] is '个' or '工' or '作' or '日' or '天' or '小' or '时' or '月')
        {
            unit--;
        }

        int number = OddNumbers.LastNumber(before, unit);
        return number < unit && (before[..number].EndsWith("提前") || (number > 2 && before[number - 1] == '前'));
    }

    private static Anchor Length(ReadOnlySpan<char> text, int at, int unitAt, int? number, Word word)
    {
        var (unit, factor, plain) = UnitOf(word);
        int end = unitAt + word.Length;
        end += Text.At(text, end, "(含)") && Lexicon.Length(text, end + 3, WordClass.Inside) > 0 ? 3 : 0;
        // 及时公开/20个工作日: two entries of one cell.
        bool isCell = at > 1 && text[at - 1] == '/' && Text.Ending(text[..(at - 1)], ["公开", "及时", "实时", "公布", "公示", "更新"]) > 0;
        if (!isCell && at > 0 && text[at - 1] is '.' or '-' or '~' or '—' or '至' or '/' or '±' && !Superseded.IsNewBehindOld(text[..at]))
        {
            return Anchor.Faulty(AnchorKind.Length, at, end, Fault.NoRange, at);
        }

        int other = OtherCaseEnd(text, end);
        if (number is not { } length || length < 1 || length > MostOf(unit) / factor)
        {
            return Anchor.Faulty(AnchorKind.Length, at, end, FaultOf(unit), at);
        }

        return new(AnchorKind.Length, at, Math.Max(end + Aside.LengthBeforeInside(text, end), other))
        {
            Length = length * factor,
            Unit = unit,
            Traits = (plain ? Traits.PlainDay : Traits.None) | (other > 0 ? Traits.OtherCase : Traits.None),
        };
    }
}
