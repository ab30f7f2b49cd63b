using System.Collections.Frozen;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// The words that people write in a cell in place of a value. They are listed, with examples, in
/// <c>seeds/tables/cell-words.tsv</c>.
/// </summary>
internal static class CellWords
{
    /// <summary>Characters of the longest word. A longer text is none, and is not looked up.</summary>
    public const int Longest = 10;

    private static readonly Dictionary<string, FrozenSet<string>> Classes = Seeds
        .Table("seeds/tables/cell-words.tsv")
        .ToDictionary(line => line[0], line => line[1].Split(' ').Select(Plain).ToFrozenSet());

    /// <summary>There is nothing to write.</summary>
    public static readonly FrozenSet<string> Blank = Classes["blank"];

    /// <summary>There is no day to write.</summary>
    public static readonly FrozenSet<string> BlankDate = Classes["blankDate"];

    /// <summary>It is not published.</summary>
    public static readonly FrozenSet<string> NotPublished = Classes["notPublished"];

    /// <summary>It is published, and the day is not given.</summary>
    public static readonly FrozenSet<string> PublishedWithoutDay = Classes["publishedWithoutDay"];

    /// <summary>It need not or must not be published by the office itself.</summary>
    public static readonly FrozenSet<string> NotToBePublished = Classes["notToBePublished"];

    /// <summary>Whether it is to be published has not been decided.</summary>
    public static readonly FrozenSet<string> Undecided = Classes["undecided"];

    /// <summary>A remark takes the row out: there was no such paper, it is entered twice, or it is not to be published.</summary>
    public static readonly FrozenSet<string> OutByRemark = Classes["outByRemark"];

    /// <summary>Where something is published.</summary>
    public static readonly FrozenSet<string> Channel = Classes["channel"];

    /// <summary>The day on which something that lasts begins.</summary>
    public static readonly FrozenSet<string> DayOfStart = Classes["dayOfStart"];

    /// <summary>The value of the cell above applies here too.</summary>
    public static readonly FrozenSet<string> Ditto = Classes["ditto"];

    /// <summary>The row adds up those above.</summary>
    public static readonly FrozenSet<string> Total = Classes["total"];

    /// <summary>The row says who filled in the table.</summary>
    public static readonly FrozenSet<string> Filler = Classes["filler"];

    /// <summary>The row is a remark on the table.</summary>
    public static readonly FrozenSet<string> Remark = Classes["remark"];

    /// <summary>The table ends here.</summary>
    public static readonly FrozenSet<string> Tail = Classes["tail"];

    /// <summary>What is written after a day to say which day it is.</summary>
    public static readonly FrozenSet<string> DateSuffix = Classes["dateSuffix"];

    /// <summary>It was sent back, taken down or withdrawn, so that a day of publication beside it counts for nothing by itself.</summary>
    public static readonly FrozenSet<string> TakenBack = Classes["takenBack"];

    /// <summary>The paper is no longer in force, or was entered with another one.</summary>
    public static readonly FrozenSet<string> EndedPaper = Classes["endedPaper"];

    /// <summary>What a remark begins with before it says what it has to say: 经审查, 因.</summary>
    public static readonly FrozenSet<string> RemarkLead = Classes["remarkLead"];

    /// <summary>What may stand behind 不予公开 without changing what it says: 不予公开范围.</summary>
    public static readonly FrozenSet<string> BehindDenial = Classes["behindDenial"];

    /// <summary>What turns a remark round, or makes a question of it.</summary>
    public static readonly FrozenSet<string> NotDenied = Classes["notDenied"];

    /// <summary>What may be kept back while the paper itself is published.</summary>
    public static readonly FrozenSet<string> PartOfPaper = Classes["partOfPaper"];

    /// <summary>Yes, in a column that asks whether something is to be published.</summary>
    public static readonly FrozenSet<string> Yes = Classes["yes"];

    /// <summary>No, in such a column; in a column of days it says "not yet".</summary>
    public static readonly FrozenSet<string> No = Classes["no"];

    /// <summary>It is secret, in a column that asks for that.</summary>
    public static readonly FrozenSet<string> Secret = Classes["secret"];

    /// <summary>It is deleted, in a column that a database has for that.</summary>
    public static readonly FrozenSet<string> Deleted = Classes["deleted"];

    /// <summary>Words for publishing.</summary>
    public static readonly FrozenSet<string> Publication = Classes["publication"];

    /// <summary>A day that is planned or asked for, or the last of a time.</summary>
    public static readonly FrozenSet<string> PlanOfDay = Classes["planOfDay"];

    /// <summary>A day on which it was done.</summary>
    public static readonly FrozenSet<string> FactOfDay = Classes["factOfDay"];

    /// <summary>How the name of a day ends.</summary>
    public static readonly FrozenSet<string> DayName = Classes["dayName"];

    /// <summary>What is published, though its name has a sign that makes others no publications: 预算公开日期.</summary>
    public static readonly FrozenSet<string> Matter = Classes["matter"];

    /// <summary>Whose day of publication is that of another paper, or of a later time: 解读发布日期.</summary>
    public static readonly FrozenSet<string> OtherMatter = Classes["otherMatter"];

    /// <summary>What a remark may say of a row without a day of publication, by which it need not be late.</summary>
    public static readonly FrozenSet<string> Hint = Classes["hint"];

    /// <summary>What a remark may say of a day of publication, by which there may have been an earlier one, or the clock may have stood still.</summary>
    public static readonly FrozenSet<string> Earlier = Classes["earlier"];

    /// <summary>It is not secret, in a column that asks for that.</summary>
    public static readonly FrozenSet<string> NotSecret = Classes["notSecret"];

    /// <summary>The paper is a draft.</summary>
    public static readonly FrozenSet<string> Draft = Classes["draft"];

    /// <summary>What is done when something is published, where a ledger has no other name for that day: 完成日期.</summary>
    public static readonly FrozenSet<string> Doing = Classes["doing"];

    /// <summary>What a status is of that says whether a duty is done: 落实情况, and not 流程状态.</summary>
    public static readonly FrozenSet<string> Duty = Classes["duty"];

    /// <summary>A paper has been written.</summary>
    public static readonly FrozenSet<string> Formed = Classes["formed"];

    /// <summary>Something has come in.</summary>
    public static readonly FrozenSet<string> Received = Classes["received"];

    /// <summary>A paper begins to bind.</summary>
    public static readonly FrozenSet<string> InForce = Classes["inForce"];

    /// <summary>Somebody above has agreed.</summary>
    public static readonly FrozenSet<string> Approved = Classes["approved"];

    /// <summary>A contract is made.</summary>
    public static readonly FrozenSet<string> Signed = Classes["signed"];

    /// <summary>A cell as its words are compared: without white space, in half width, in capitals.</summary>
    public static string Plain(string text) => PlainText.Folded(text);

    /// <summary>Whether a cell is one of the words, be it in brackets: 未公开, （未公开）.</summary>
    public static bool Is(FrozenSet<string> words, string text) =>
        text.Length <= 4 * Longest
        && Plain(text) is { Length: <= Longest + 2 } plain
        && (words.Contains(plain) || (plain is ['(' or '[' or '【', .., ')' or ']' or '】'] && words.Contains(plain[1..^1])));
}
