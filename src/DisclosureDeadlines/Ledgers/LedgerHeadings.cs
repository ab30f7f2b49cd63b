using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// The headings that ledgers are known to have, in Chinese and English. They are listed in <c>seeds/tables/ledger-headings.tsv</c>.
/// </summary>
internal static class LedgerHeadings
{
    /// <summary>Characters of the shortest name of a day: 挂网日.</summary>
    private const int ShortestDay = 3;

    /// <summary>The lowest right of a name that is one of a day, and of no span.</summary>
    private const int RightOfDays = 3;

    /// <summary>The lowest right of any name in which a day of publication stands.</summary>
    private const int RightOfSpans = 4;

    /// <summary>Characters of the longest name of a channel.</summary>
    private const int HeadOfLongest = 12;

    /// <summary>Between two names of one column: 信息名称/标题.</summary>
    private static readonly char[] BetweenNames = ['/', '／', '、', '或', '及', '和', '与'];

    /// <summary>The right of a day of publication that is that of one channel: 公众号发布日期.</summary>
    private const int RightOfChannel = 4;

    /// <summary>The right of a day of publication with the name of what is published before it: 结果公告日期.</summary>
    private const int RightOfMatter = 5;

    /// <summary>How names of days and spans of time end.</summary>
    private static readonly char[] EndsOfTimes = ['日', '期', '间', '限', '起', '止'];

    private static readonly FrozenDictionary<string, (LedgerField? Field, int Right)> Known = Seeds
        .Table("seeds/tables/ledger-headings.tsv")
        .SelectMany(line => line[2].Split(' ').Select(name => (name, FieldOf(line[0]), int.Parse(line[1], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(entry => entry.name, entry => (entry.Item2, entry.Item3));

    /// <summary>The name of the column that says whether something is to be published.</summary>
    public const string OpennessHeading = "公开属性";

    private static readonly string[] Choices = ["主动公开", "依申请公开", "不予公开", "不公开", "免予公开", "免于公开", "部分公开"];

    private static readonly FrozenDictionary<string, string> Units = new Dictionary<string, string>
    {
        ["工作日"] = "个工作日",
        ["个工作日"] = "个工作日",
        ["天"] = "日",
        ["日"] = "日",
        ["自然日"] = "日",
        ["日历日"] = "日",
        ["月"] = "个月",
        ["个月"] = "个月",
    }.ToFrozenDictionary();

    /// <summary>The field that a heading names, and with what right: 1 for the field's own name, the lower the better.</summary>
    public static bool TryFind(string heading, out LedgerField field, out int right)
    {
        bool isKnown = TryFindKnown(heading, out var known, out right);
        field = known ?? default;
        return isKnown && known is not null;
    }

    /// <summary>Whether a heading is known, for a field or for none.</summary>
    public static bool IsKnown(string heading) => TryFindKnown(heading, out _, out _);

    /// <summary>Whether a heading names a way of publication, so that its cells are ticks: 依申请公开, 是否依申请公开.</summary>
    public static bool IsChoiceOfOpenness(string heading) =>
        Plain(heading) is { Length: > 1 } plain
        && !Known.ContainsKey(plain)
        && Choices.Contains(plain.StartsWith("是否", StringComparison.Ordinal) ? plain[2..] : plain);

    /// <summary>Whether a narrower heading tells the planned day from the real one: 计划, 应公开, 实际.</summary>
    public static bool IsKindOfDay(string heading) => KindsOfDay.IsPlan(Plain(heading)) || KindsOfDay.IsFact(Plain(heading));

    /// <summary>Whether a text names where something is published: 网站, 县政府门户网站, 微信公众号.</summary>
    public static bool IsChannel(string heading) =>
        Plain(heading) is { Length: > 0 and <= HeadOfLongest } plain
        && !PublishedWhere.IsDoubtful(plain)
        && CellWords.Channel.Any(word => plain.EndsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a narrower heading says that the day below it is the one on which something begins: 起, 开始日期.</summary>
    public static bool IsStart(string heading) => CellWords.Is(CellWords.DayOfStart, heading);

    /// <summary>The unit that a heading gives bare numbers below it: 公开时限（工作日） makes 20 个工作日 of 20.</summary>
    public static string? UnitOf(string heading)
    {
        string remark = RemarkOf(heading);
        int unit = remark.LastIndexOf("单位", StringComparison.Ordinal);
        return Units.GetValueOrDefault(unit < 0 ? remark : remark[(unit + 2)..].TrimStart(':', '为'));
    }

    /// <summary>What a heading says in brackets, of which the last may not be closed, or nothing.</summary>
    private static string RemarkOf(string heading)
    {
        string plain = PlainText.Of(heading);
        int open = plain.IndexOfAny(['(', '[', '【']);
        int close = open < 0 ? -1 : plain.IndexOfAny([')', ']', '】'], open);
        return open < 0 ? ""
            : close < 0 ? plain[(open + 1)..]
            : plain[(open + 1)..close];
    }

    /// <summary>A heading without white space, marks and remarks in brackets, in half width and lower case: “成文日期（必填）*” is 成文日期.</summary>
    public static string Plain(string heading)
    {
        var plain = new StringBuilder(heading.Length);
        int brackets = 0;
        foreach (char c in PlainText.Of(heading))
        {
            brackets += c is '(' or '[' or '【' ? 1 : 0;
            if (brackets == 0 && char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }

            brackets -= c is ')' or ']' or '】' && brackets > 0 ? 1 : 0;
        }

        return plain.ToString();
    }

    private static bool TryFindKnown(string heading, out LedgerField? field, out int right)
    {
        if (Known.TryGetValue(Plain(heading), out var entry) || TryFindBarer(heading, out entry))
        {
            (field, right) = entry;
            field = field == LedgerField.Published && KindsOfDay.IsPlan(RemarkOf(heading)) ? null : field;
            if (field is null && IsDayOfStatus(heading))
            {
                (field, right) = (LedgerField.Published, RightOfChannel);
            }

            return true;
        }

        // 最迟公开日期, 规定发布时间: by when it was to be published, and not when it was.
        if (KindsOfDay.IsPlan(Plain(heading)))
        {
            (field, right) = (null, RightOfMatter);
            return true;
        }

        if (IsDayOfChannel(Plain(heading)))
        {
            (field, right) = (KindsOfDay.IsPlan(RemarkOf(heading)) ? null : LedgerField.Published, RightOfChannel);
            return true;
        }

        if (IsDayOfMatter(Plain(heading)))
        {
            (field, right) = (KindsOfDay.IsPlan(RemarkOf(heading)) ? null : LedgerField.Published, RightOfMatter);
            return true;
        }

        (field, right) = (null, 0);
        string[] names = heading.Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length is < 2 or > 4)
        {
            return false;
        }

        // Two names of one field are one column; of two fields nobody can say which is meant. What is no field and no day may stand
        // beside the field: 发布日期及网址.
        var entries = names.Select(name => (Name: Plain(name), Known: Known.GetValueOrDefault(Plain(name)))).ToArray();
        var fields = entries.Where(entry => entry.Known.Field is not null).Select(entry => entry.Known).ToArray();
        if (
            entries.Any(entry => entry.Known.Right == 0)
            || fields.DistinctBy(known => known.Field).Count() > 1
            || (fields.Length > 0 && entries.Any(entry => entry.Known.Field is null && EndsOfTimes.Contains(entry.Name[^1])))
        )
        {
            return false;
        }

        (field, right) = fields.Length == 0 ? entries[0].Known : (fields[0].Field, fields.Max(known => known.Right));
        return true;
    }

    /// <summary>公开情况（日期及渠道）: what is asked in a bracket is when it was published.</summary>
    private static bool IsDayOfStatus(string heading) =>
        RemarkOf(heading) is { Length: > 0 } remark
        && CellWords.DayName.Any(word => remark.Contains(word, StringComparison.Ordinal))
        && !PublishedWhere.IsDoubtful(remark)
        && WitnessHeadings.Of(heading) == WitnessKind.Status;

    /// <summary>微信公众号发布日期: where it was published, and the name of the day on which it was.</summary>
    private static bool IsDayOfChannel(string plain) => IsDayBehind(plain, RightOfSpans, IsChannel);

    /// <summary>
    /// 结果公告日期: what was published, and the name of the day on which it was. In English words before a name may say anything (not to be published).
    /// </summary>
    private static bool IsDayOfMatter(string plain) =>
        IsDayBehind(
            plain,
            RightOfDays,
            before =>
                CellWords.Matter.Contains(before)
                || (
                    !before.Any(char.IsAsciiLetter)
                    && !Known.ContainsKey(before)
                    && !PublishedWhere.IsDoubtful(before)
                    && !CellWords.OtherMatter.Any(word => before.Contains(word, StringComparison.Ordinal))
                )
        );

    private static bool IsDayBehind(string plain, int lowest, Func<string, bool> mayStandBefore)
    {
        for (int end = 1; end <= Math.Min(HeadOfLongest, plain.Length - ShortestDay); end++)
        {
            if (
                Known.TryGetValue(plain[end..], out var day)
                && day.Field == LedgerField.Published
                && day.Right <= lowest
                && mayStandBefore(plain[..end])
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryFindBarer(string heading, out (LedgerField? Field, int Right) entry)
    {
        foreach (string barer in HeadingText.Barer(heading))
        {
            if (Known.TryGetValue(Plain(barer), out entry))
            {
                return true;
            }
        }

        entry = default;
        return false;
    }

    private static LedgerField? FieldOf(string name) =>
        WitnessHeadings.HoldsNoField(name) ? null : Enum.Parse<LedgerField>(name, ignoreCase: true);
}
