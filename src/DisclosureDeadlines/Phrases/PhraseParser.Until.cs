using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Phrases;

/// <summary>How long something stays up by its last day: 公示至8月底, 保留至当年年底, 长期公开至2026年12月31日.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>What stays: before 至 and a date they say until when, and not by when.</summary>
    private static readonly string[] Stays =
    [
        "保留", "保存", "留存", "保持", "公示", "公开", "公告", "公布", "发布", "展示", "张贴", "展出", "有效", "持续", "一直", "直", "公示期", "公告期", "公示时间", "公开时间", "期限", "开放", "在网",
    ];

    private static readonly string[] UntilLinks = ["期限", "时间", "时限", "期", "为", "延", "直", "截", "可", "应当", "应", "须", "需", ":"];

    /// <summary>公示至8月底: 至 and a last day, behind what stays up.</summary>
    private int ReadUntil(int at)
    {
        var before = Trim(text[from..at], UntilLinks, out _);
        int stays = Text.Ending(before, Stays);
        if (stays == 0 || !UntilAt(at, out var until, out int end))
        {
            return at + 1;
        }

        Add(StandingDuty.KeptUntil(until!), from + before.Length - stays, end);
        return end;
    }

    /// <summary>Whether 至 and a last day stand here, and nothing that makes another day of it.</summary>
    private bool UntilAt(int at, out RetentionEnd? until, out int end)
    {
        (until, end) = (null, at);
        int next = at + Text.Any(text, at, ["至", "到"]);
        if (next == at)
        {
            return false;
        }

        int? year = null;
        int current = Text.Any(text, next, ["当年度", "当年", "本年度", "本年", "公示当年"]);
        if (current > 0)
        {
            next += current + Text.Any(text, next + current, ["的"]);
        }
        else if (Text.NumberEnd(text, next) == next + 4 && Text.At(text, next + 4, "年") && Text.Number(text, next, out int yearEnd) is { } named)
        {
            (year, next) = (named, yearEnd + 1);
        }

        int close = Text.Any(text, next, current > 0 || year is null ? ["年底", "年末", "年终", "底", "末"] : ["底", "末"]);
        if (close > 0 && (current > 0 || year is not null || text[next] == '年'))
        {
            until = End(year, 12, 31);
            return Closed(next + close, ref end);
        }

        if (Text.Number(text, next, out int monthEnd) is not (>= 1 and <= 12 and var month) || !Text.At(text, monthEnd, "月"))
        {
            return false;
        }

        int longest = CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month);
        if (!DayAt(monthEnd + 1 + Text.Any(text, monthEnd + 1, ["份", "月"]), longest, out int day, out int dayEnd))
        {
            return false;
        }

        until = End(year, month, day);
        return Closed(dayEnd, ref end);
    }

    private readonly bool Closed(int at, ref int end)
    {
        end = at + Text.Any(text, at, ["为止", "止", "之前", "以前", "前"]);
        return Text.Any(text, end, ["后", "起", "至", "到"]) == 0;
    }

    private static RetentionEnd End(int? year, int month, int day) => year is { } named ? new(new LocalDate(named, month, day)) : new(new AnnualDate(month, day));
}
