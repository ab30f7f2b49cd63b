using DisclosureDeadlines.Phrases.Reading;

namespace DisclosureDeadlines.Phrases;

/// <summary>Days that are counted from an end: 最后一天 is the end itself; for 最后一个工作日 or 第一周 there is no rule.</summary>
internal ref partial struct PhraseParser
{
    private static readonly BilingualText ExpectedNamedDay = new(
        "某月某日；没有一种规则表示“最后一个工作日”“首个工作日”之类的日子",
        "a day by its number: no rule says days such as 最后一个工作日 or 首个工作日");

    private static readonly string[] LastDays = ["最后一天", "最后一日", "最后1天", "最后1日", "最末一天", "最末一日", "末日"];

    private static readonly string[] UnnamedDays = ["最后", "最末", "倒数", "首个", "首日", "首周", "首旬", "前"];

    /// <summary>The length of the words for the last day of a period that stand here; 0 if they do not.</summary>
    private readonly int LastDayAt(int at) => Text.Any(text, at, LastDays);

    /// <summary>The length of 最后一个工作日 and a 前 behind it: only a calendar can tell which day that is, so the period is read and the day is not; 0 if it does not stand here.</summary>
    private readonly int LastWorkday(int at)
    {
        int width = Text.Any(text, at, ["最后一个工作日", "最后1个工作日", "最后一工作日"]);
        int end = at + width;
        int before = Text.Any(text, end, Befores);
        return width > 0 && !Text.At(text, end + before, "后") && ActsAt(end + before) ? width + before : 0;
    }

    private readonly bool IsUnnamedDay(int at) => LastDayAt(at) == 0 && Text.Any(text, at, UnnamedDays) > 0;
}
