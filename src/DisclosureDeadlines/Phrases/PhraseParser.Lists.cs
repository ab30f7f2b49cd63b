using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;

namespace DisclosureDeadlines.Phrases;

/// <summary>Lists and ranges of months, quarters and days: 1、4、7、10月, 1-3月.</summary>
internal ref partial struct PhraseParser
{
    private static readonly BilingualText ExpectedOneDate = new("单独一个日期，而不是几个月、几个季度或几日并列", "one date, and no list of months, quarters or days");

    private static readonly BilingualText ExpectedOneCycle = new("单独一个周期，而不是几个周期并列", "one cycle, and no choice of several");

    /// <summary>Whether other numbers or months stand before this one: to keep only the last of them would lose the others.</summary>
    private readonly bool IsListed(int at)
    {
        int last = at - 1;
        bool apart = last > 0 && text[last] is '、' or ',' or '和' or '及' or '与' or '或' or '/' or '.' or '-' or '~' or '—' or '至' or '到' or '·';
        last -= apart ? 1 : 0;
        last -= last > 0 && text[last] == '份' ? 1 : 0;
        return last >= 0 && ((apart && Numerals.IsNumeral(text[last])) || (last > 0 && text[last] == '月' && Numerals.IsNumeral(text[last - 1])));
    }

    /// <summary>Whether a month that ends here is a date or a time of its own, not the beginning of a name (1-6月经济数据).</summary>
    private readonly bool EndsMonth(int end) =>
        end == text.Length || text[end] is '份' or '的' or '底' or '末' or '初' or '最' or '上' or '中' or '下' or '前' or '内' or ',' or ';' or '。' or ')'
        || Numerals.IsNumeral(text[end]) || Text.VerbAt(text, end) > 0;

    /// <summary>每年1-3月: a window of whole months; 0 if no range of months begins here.</summary>
    private int ReadMonths(int at)
    {
        int? first = Text.Number(text, at, out int end);
        end += Text.Any(text, end, ["月份", "月"]);
        int to = Text.Any(text, end, To);
        int? last = Text.Number(text, end + to, out int month);
        int next = month + Text.Any(text, month, ["月份", "月"]);
        if (to == 0 || next == month || first is null or < 1 or > 12 || last is null or < 1 or > 12)
        {
            return 0;
        }

        bool closed = next == text.Length || Text.Any(text, next, ["内", "期间", ","]) > 0 || Text.VerbAt(text, next) > 0;
        return closed && first < last ? ReadWindow(at, next, first.Value, last.Value, true) : Fail(at, ExpectedOneDate);
    }
}
