using System.Text.RegularExpressions;
using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// Whose notice a text is: the whole country's, or a region's. The title's office and the signature name the place; where both say only 州政府
/// or 自治区, the autonomous place that the preamble names is meant.
/// </summary>
internal static partial class NoticePlace
{
    /// <summary>The region; null for the whole country.</summary>
    /// <param name="script">The text.</param>
    /// <param name="offices">The offices of title and signature, as far as there are any.</param>
    /// <param name="signedAt">Where it is signed.</param>
    /// <param name="around">Where headings, preamble and signature are.</param>
    /// <param name="bodyStart">Where the notice begins.</param>
    /// <param name="number">The document number, if there is one.</param>
    public static Region? Of(NoticeScript script, IReadOnlyList<string> offices, int signedAt, string around, int bodyStart, string? number)
    {
        if (offices.Count > 0 && offices.All(IsNational))
        {
            return null;
        }

        Region[] regions =
        [
            .. offices
                .Select(office => Office().Replace(office, ""))
                .Where(place => !Nameless().IsMatch(place) && (place.Length > 2 || Region.IsPlace(place)))
                .Select(Region.Of)
                .Distinct(),
        ];
        if (regions.Length > 1 || (regions.Length == 1 && offices.Any(IsNational)))
        {
            throw script.Fault(
                signedAt,
                $"标题和落款的机关不一致：{string.Join("、", offices)}",
                $"the title and the signature name different offices: {string.Join(", ", offices)}"
            );
        }

        if (regions is [var region])
        {
            return region.IsAutonomousInNameOnly
                ? throw script.Fault(signedAt, $"没有“{region.FullName}”", $"there is no \"{region.FullName}\"")
                : region;
        }

        Region[] named = Named(around);
        if (named.Length > 1)
        {
            string names = string.Join("、", named.Select(place => place.FullName));
            throw script.Fault(
                bodyStart,
                $"没有写明是哪里的通知，正文提到{names}",
                $"it is not said whose notice this is; the text names {names}"
            );
        }

        if (named is [var one])
        {
            return one;
        }

        bool local = offices.Select(office => Office().Replace(office, "")).Any(place => place.Length > 0 && Nameless().IsMatch(place));
        bool national = !local && (number?.StartsWith('国') == true || NationalWords().IsMatch(script.Plain));
        return national
            ? null
            : throw script.Fault(
                bodyStart,
                "没有写明发文机关，不知道是全国的还是哪个地区的通知",
                "no issuing office is named, so it is not known whether the notice is national or which region's it is"
            );
    }

    private static bool IsNational(string office) => office.StartsWith("国务院", StringComparison.Ordinal);

    /// <summary>The autonomous places that a text names; of those that are in another that is named, the smallest.</summary>
    private static Region[] Named(string text)
    {
        Region[] named = [.. Region.NamedIn(text)];
        return [.. named.Where(place => !named.Any(other => other != place && other.Around.Contains(place)))];
    }

    [GeneratedRegex(@"(?:人民)?政府(?:办公厅|办公室|办)?$|办公厅$|办公室$|委员会$|^.*关于")]
    private static partial Regex Office();

    /// <summary>州, 自治区 and the like say what kind of place it is, and not which.</summary>
    [GeneratedRegex("^(?:本|我|全)?(?:自治区|自治州|自治县|自治旗|州|县|市|区|旗|盟|省)?(?:委|党委)?$")]
    private static partial Regex Nameless();

    [GeneratedRegex(@"经(?:党中央、)?国务院批准|国务院办公厅(?:近日|今天|日前|\d+日)?(?:发出|发布|印发|下发)|国务院决定")]
    private static partial Regex NationalWords();
}
