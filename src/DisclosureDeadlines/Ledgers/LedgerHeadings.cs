using System.Collections.Frozen;
using System.Text;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>The headings that ledgers are known to have, in Chinese and English. The first of each field is its own name and goes before the others.</summary>
internal static class LedgerHeadings
{
    private const string Title = "标题 title 信息标题 公开标题 文件标题 文章标题 信息名称 公开信息名称 文件名称 题名 名称 subject headline";
    private const string Item = "事项 item 公开事项 事项名称 公开事项名称 目录事项 事项编号 目录编号 目录行号 itemno itemnumber seq";
    private const string Limit = "公开时限 limit 时限 公开期限 时限要求 公开时限要求 timelimit";
    private const string Event = "成文日期 event 成文时间 成文日 形成日期 形成时间 信息形成日期 信息形成时间 形成或变更日期 生成日期 生成时间 产生日期 印发日期 签发日期 决定日期 作出决定日期 事件日期 起算日期 eventdate eventon formed formedon dateformed";
    private const string Period = "所属期 period 所属期间 所属时期 所属年度 报告期 统计期 reportingperiod";
    private const string Published = "发布日期 published 发布时间 发布日 公开日期 公开时间 实际公开日期 实际公开时间 公布日期 公布时间 上网日期 上网时间 挂网日期 挂网时间 挂网日 publisheddate publishedon publishdate publicationdate datepublished";
    private const string Office = "责任科室 office 责任部门 责任单位 责任处室 科室 处室 承办科室 承办单位 承办部门 公开科室 主办科室 department responsible responsibleoffice";
    private const string Note = "备注 note 说明 notes remark remarks";

    private static readonly FrozenDictionary<string, (LedgerField Field, bool IsOwnName)> Known = Entries().ToFrozenDictionary(e => e.Heading, e => (e.Field, e.IsOwn));

    /// <summary>The field that a heading names, and whether it is the field's own name.</summary>
    public static bool TryFind(string heading, out LedgerField field, out bool isOwnName)
    {
        bool found = Known.TryGetValue(Plain(heading), out var entry);
        (field, isOwnName) = entry;
        return found;
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

    private static IEnumerable<(string Heading, LedgerField Field, bool IsOwn)> Entries()
    {
        (LedgerField Field, string Headings)[] all =
        [
            (LedgerField.Title, Title), (LedgerField.Item, Item), (LedgerField.Limit, Limit), (LedgerField.Event, Event),
            (LedgerField.Period, Period), (LedgerField.Published, Published), (LedgerField.Office, Office), (LedgerField.Note, Note),
        ];
        return all.SelectMany(field => field.Headings.Split(' ').Select((heading, place) => (heading, field.Field, place < 2)));
    }
}
