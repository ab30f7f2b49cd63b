using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;

namespace DisclosureDeadlines.Tests.Notices;

/// <summary>
/// Small notices in a frame: one item of a national or a regional notice, what stands below a preamble, or all of a notice. The tables of this
/// room name the frame and what stands in it, with <c>\n</c> for the end of a line and the like.
/// </summary>
internal static class MadeNotices
{
    public const string Whole = "whole";

    private const string Enshi =
        "恩施州人民政府办公室关于2025年州庆放假的通知\n各县市人民政府，州政府各部门：\n现将2025年州庆放假有关事项通知如下：\n";

    /// <summary>The frames of a table and what stands in each, one after the other.</summary>
    public static IEnumerable<(string Frame, string Said)> Of(string table) =>
        File.ReadLines(Repository.PathTo("tests", "DisclosureDeadlines.Tests", "Data", table + ".tsv"))
            .Where(line => line.Length > 0 && line[0] is not ('#' or '\t'))
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], Said(cells[1])));

    /// <summary>What stands in a frame, from the way it is written in a table.</summary>
    public static string Said(string written) => Regex.Unescape(written);

    /// <summary>The notice: what stands above it in the frame, what is said, and the signature.</summary>
    public static string TextOf(string frame, string said)
    {
        var (above, below) = Around(frame, said);
        return above + said + below;
    }

    /// <summary>What stands in a frame above and below what is said there.</summary>
    public static (string Above, string Below) Around(string frame, string said) =>
        frame switch
        {
            Whole => ("", ""),
            "enshi" => (Enshi, "\n恩施州人民政府办公室\n2025年7月21日"),
            ['n', 'a', ..] => Item("国务院办公厅", "各省、自治区、直辖市", frame[^4..], said),
            _ => Item("宁夏回族自治区人民政府办公厅", "各市、县", frame[^4..], said),
        };

    /// <summary>One item on the holiday that stands before its colon, in a notice that is issued on the first day of its year.</summary>
    private static (string Above, string Below) Item(string office, string places, string year, string item)
    {
        string holiday = item[..Math.Max(0, item.IndexOf('：', StringComparison.Ordinal))];
        return (
            $"{office}关于{year}年{holiday}放假安排的通知\n{places}人民政府：\n现将{year}年{holiday}放假安排通知如下。\n一、",
            $"\n{office}\n{year}年1月1日"
        );
    }
}
