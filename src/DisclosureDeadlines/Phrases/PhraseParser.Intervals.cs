using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>How often something is updated: 半年至少更新1次, 1次/半年, 6个月内须有更新.</summary>
internal ref partial struct PhraseParser
{
    private static readonly string[] Duly = ["至少", "必须", "应当", "须", "应", "需", "要", "保证", "保持", "有", "进行", "全面", "定期", "集中"];

    /// <summary>Where 须有更新, 至少更新一次 and the like end behind a length: there is a check within it, and no day to publish by; 0 if they do not stand here.</summary>
    /// <param name="at">Behind the length and its 内.</param>
    /// <param name="unit">The unit: days within which something is updated are a last day, unless it says at least or once.</param>
    /// <param name="isWithin">Whether 内 stands there.</param>
    private readonly int UpdatesWithin(int at, TimeUnit unit, bool isWithin)
    {
        int end = at;
        bool least = false;
        for (int word; (word = Text.Any(text, end, Duly)) > 0; end += word)
        {
            least |= Text.Any(text, end, ["至少", "须有", "应有", "必须有", "保证有", "要有", "有更新"]) > 0;
        }

        if (!Text.At(text, end, "更新"))
        {
            return 0;
        }

        int after = end + 2;
        bool once = Text.Number(text, after, out int number) == 1 && Text.At(text, number, "次");
        bool isLong = unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year;
        return least || once || (isLong && !isWithin && end > at) ? (once ? number + 1 : after) : 0;
    }

    /// <summary>至少更新1次, 公布一次 and the like, from an index on.</summary>
    private readonly bool Times(int at, out int times, out int end)
    {
        int? number = Text.Number(text, PastUpdates(at), out int after);
        bool found = number is >= 1 and <= 999 && Text.At(text, after, "次") && !Text.At(text, after, "次日");
        (times, end) = found ? (number!.Value, after + 1) : (1, at);
        return found;
    }

    private readonly int PastUpdates(int at)
    {
        for (int word; (word = Text.Any(text, at, ["至少", "不少于", "不得少于", "更新", "公布", "公开", "发布", "公示", "披露", "通报", "公告", "集中", "向社会", "定期", "须", "应", "进行", "需", "全面", "主动"])) > 0;)
        {
            at += word;
        }

        return at;
    }

    /// <summary>1次/半年.</summary>
    private int ReadTimes(int at, int times, int after)
    {
        if (!Text.At(text, after, "/") || times < 1)
        {
            return after;
        }

        int unitAt = after + 1;
        int number = Text.NumberEnd(text, unitAt) > unitAt ? Text.Number(text, unitAt, out unitAt) ?? 0 : 1;
        var (length, unit, width) = text[unitAt..] switch
        {
            ['半', '年', ..] => (6, TimeUnit.Month, 2),
            ['季', '度', ..] => (3, TimeUnit.Month, 2),
            ['季', ..] => (3, TimeUnit.Month, 1),
            ['年', ..] => (1, TimeUnit.Year, 1),
            ['个', '月', ..] => (1, TimeUnit.Month, 2),
            ['月', ..] => (1, TimeUnit.Month, 1),
            ['周', ..] => (1, TimeUnit.Week, 1),
            ['日' or '天', ..] => (1, TimeUnit.CalendarDay, 1),
            ['工', '作', '日', ..] => (1, TimeUnit.WorkingDay, 3),
            _ => (0, TimeUnit.Year, 0),
        };
        if (times > StandingDuty.MaxTimes)
        {
            return Fail(at, new($"1到{StandingDuty.MaxTimes}的整数", $"a whole number from 1 to {StandingDuty.MaxTimes}"));
        }

        if (length == 0 || number is < 1 or > 99)
        {
            return Fail(after + 1, new("年、月、周、日等单位", "a unit such as 年, 月, 周 or 日"));
        }

        AddInterval(at, length * number, unit, times, unitAt + width);
        return from;
    }

    private void AddInterval(int start, int length, TimeUnit unit, int times, int end) => Add(StandingDuty.UpdateInterval(length, unit, times), start, end);
}
