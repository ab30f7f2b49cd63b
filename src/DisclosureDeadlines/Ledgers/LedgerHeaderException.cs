using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>The headings of a ledger do not say which column holds a field. The message is one sentence.</summary>
public sealed class LedgerHeaderException : FormatException
{
    private LedgerHeaderException(LedgerField field, BilingualText sentence)
        : base(sentence.ToString(null)) => (Field, Sentence) = (field, sentence);

    /// <summary>The field.</summary>
    public LedgerField Field { get; }

    /// <summary>The message in both languages.</summary>
    internal BilingualText Sentence { get; }

    /// <summary>Whether the columns have one name, so that none of them can be named.</summary>
    internal bool IsOfOneName { get; private init; }

    internal static LedgerHeaderException Twice(LedgerField field, string one, string other) =>
        new(
            field,
            IsOneName(one, other)
                ? new(
                    $"有两列都叫“{Excerpt.Of(one)}”，分不出用哪一列；请改其中一列的列名，两张表左右并排的，请上下排开。",
                    $"Two columns are called \"{Excerpt.Of(one)}\", and which one is meant cannot be told; rename one of them, or, where two tables stand side by side, put one below the other."
                )
                : new(
                    $"“{Excerpt.Of(one)}”和“{Excerpt.Of(other)}”两列都像是{NameOf(field).Chinese}，请指明是哪一列。",
                    $"Both columns \"{Excerpt.Of(one)}\" and \"{Excerpt.Of(other)}\" look like the {NameOf(field).English}; say which one it is."
                )
        )
        {
            IsOfOneName = IsOneName(one, other),
        };

    private static bool IsOneName(string one, string other) => LedgerHeadings.Plain(one) == LedgerHeadings.Plain(other);

    internal static BilingualText NameOf(LedgerField field) =>
        field switch
        {
            LedgerField.Title => new("标题", "title"),
            LedgerField.Item => new("事项", "item"),
            LedgerField.Limit => new("公开时限", "time limit"),
            LedgerField.Event => new("成文日期", "event date"),
            LedgerField.Period => new("所属期", "period"),
            LedgerField.Published => new("发布日期", "published date"),
            LedgerField.Office => new("责任科室", "office"),
            LedgerField.Basis => new("依据", "legal basis"),
            LedgerField.Openness => new("公开属性", "openness"),
            LedgerField.Year => new("年度", "year"),
            _ => new("备注", "note"),
        };
}
