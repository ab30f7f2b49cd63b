using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>
/// Notices made of the sentences of real ones by exchanging words, dates, days of the week, lengths, signs and headings: each word that the
/// reader knows stands in one of them, and beside it one that it does not know. What was read of them was looked at once; it is held so that
/// a change that is meant for one wording shows what else it changes.
/// </summary>
public sealed class MadeNoticesTests
{
    private const string Enshi =
        "恩施州人民政府办公室关于2025年州庆放假的通知\n各县市人民政府，州政府各部门：\n现将2025年州庆放假有关事项通知如下：\n";

    [Fact]
    public void Read_EveryMadeNotice_GivesWhatItGave() => MadeTable.Verify("notices-made", lines => OutcomeOf(Assert.Single(lines)));

    /// <summary>A case is its frame, a tab, and what stands in the frame, with <c>\n</c> for the end of a line and the like.</summary>
    private static string[] OutcomeOf(string made)
    {
        string[] cells = made.Split('\t');
        string said = Regex.Unescape(cells[1]);
        string text = cells[0] switch
        {
            "whole" => said,
            "enshi" => $"{Enshi}{said}\n恩施州人民政府办公室\n2025年7月21日",
            ['n', 'a', ..] => Item("国务院办公厅", "各省、自治区、直辖市", cells[0][^4..], said),
            _ => Item("宁夏回族自治区人民政府办公厅", "各市、县", cells[0][^4..], said),
        };
        string days = NoticeOutcome.DaysIn(text);
        return (cells[0] == "whole" && !days.StartsWith('!') ? $"{NoticeOutcome.HeadOf(text)}\n{days}" : days).Split('\n');
    }

    /// <summary>One item on the holiday that stands before its colon, in a notice that is issued on the first day of its year.</summary>
    private static string Item(string office, string places, string year, string item)
    {
        string holiday = item[..Math.Max(0, item.IndexOf('：', StringComparison.Ordinal))];
        return $"{office}关于{year}年{holiday}放假安排的通知\n{places}人民政府：\n现将{year}年{holiday}放假安排通知如下。\n一、{item}\n{office}\n{year}年1月1日";
    }
}
