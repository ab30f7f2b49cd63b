using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cli.Cases;

/// <summary>The answer of <c>case read</c> for a reader: where the clock is, then why, then what the law leaves open.</summary>
internal static class ReadingText
{
    private const int LabelWidth = 11;

    public static IReadOnlyList<string> Lines(Reading reading, bool inFull)
    {
        var lines = new List<string>();
        Line(lines, "状态", "State", StateWords(reading.State) + Ended(reading));
        if (reading.StartedOn is { } started)
        {
            Line(lines, "起算", "Started", Day(started));
        }

        AddDue(lines, reading);
        Line(lines, "规则", "Rule", $"{reading.Case.Rule.Title} {reading.Case.Rule.Citation}{Limit(reading)}");
        AddSection(lines, "为什么", "Why", reading.Spans.Select(Span));
        AddSection(
            lines,
            "注意",
            "Note",
            reading.Flags.Select(flag => flag.Article is { } article ? $"{flag.Sentence} [{article}]" : flag.Sentence.ToString(null))
        );
        AddSection(
            lines,
            "有争议",
            "Open",
            reading.Open.Select(choice =>
                $"{choice.Choice.Sentence}{Language.Pick("：", ": ")}{Outcome(choice)}{(inFull ? Language.Pick($"（{choice.Point}={choice.Choice}）", $" ({choice.Point}={choice.Choice})") : "")}"
            )
        );
        AddSection(lines, "如果", "What if", reading.Outlooks.Select(outlook => outlook.Sentence.ToString(null)));
        AddSection(
            lines,
            "未核对",
            "Memory",
            reading.Unconfirmed.Select(citation =>
                Language.Pick($"{citation}未与原文核对", $"{citation} is from memory and was not confirmed")
            )
        );
        if (reading.Case.Rule.Note is { } note && inFull)
        {
            Line(lines, "说明", "Remark", note);
        }

        if (reading.Calendar.Region is { } region)
        {
            Line(lines, "地方", "Region", Language.Pick($"也计{region}的放假日", $"the days of {region} are counted too"));
        }

        Line(lines, "节假日依据", "Data", NoticeWords.Of(reading.Calendar.DataVersion));
        if (inFull && reading.Picture(CultureInfo.CurrentCulture) is { Length: > 0 } picture)
        {
            lines.Add("");
            lines.AddRange(picture.Split('\n'));
        }

        return lines;
    }

    /// <summary>What has to be said about a rule wherever it is named: that its words were not seen.</summary>
    public static string Remarks(ClockRule rule) =>
        rule.IsConfirmed ? "" : Language.Pick("（未与原文核对）", " (from memory, not confirmed)");

    public static string StateWords(ReadingState state) =>
        state switch
        {
            ReadingState.NotStarted => Language.Pick("未起算", "not started"),
            ReadingState.Running => Language.Pick("计时中", "running"),
            ReadingState.Paused => Language.Pick("停计", "paused"),
            ReadingState.Awaiting => Language.Pick("等候答复", "awaiting an answer"),
            ReadingState.Overdue => Language.Pick("逾期", "overdue"),
            ReadingState.Stopped => Language.Pick("已办结", "stopped"),
            _ => Language.Pick("视为放弃", "lapsed"),
        };

    private static void AddDue(List<string> lines, Reading reading)
    {
        if (reading.DueOn is { } due)
        {
            Line(lines, "截止日期", "Due", $"{Day(due)}{Language.Pick("，", ", ")}{Sureness(reading)}");
        }
        else if (reading.State is ReadingState.Paused or ReadingState.Awaiting)
        {
            Line(lines, "截止日期", "Due", Language.Pick("暂无", "none for now"));
        }

        if (reading.DueAtLatest is { } latest)
        {
            Line(lines, "最迟", "At latest", Language.Pick($"{Day(latest)}（无人答复时）", $"{Day(latest)}, if nobody answers"));
        }

        if (reading.ReplyBy is { } by && reading.DueOn is not null && (by != reading.DueOn || !BilingualText.IsChinese(null)))
        {
            Line(lines, "建议最迟日", "Reply by", Day(by));
        }

        if (reading is { Used: { } used, Left: { } left, Total: { } total })
        {
            string unit =
                reading.Case.Rule.Unit == TimeUnit.WorkingDay ? Language.Pick("个工作日", " working days") : Language.Pick("日", " days");
            Line(
                lines,
                "已用",
                "Used",
                Language.Pick(
                    $"到 {reading.AsOf:uuuu-MM-dd} 已用{used}、{(left < 0 ? $"超过{-left}" : $"还剩{left}")}，共{total}{unit}{(reading.Excluded > 0 ? $"，不计入{reading.Excluded}" : "")}",
                    $"{used} of {total}{unit} on {reading.AsOf:uuuu-MM-dd}, {(left < 0 ? $"{-left} over" : $"{left} left")}{(reading.Excluded > 0 ? $", {reading.Excluded} left out" : "")}"
                )
            );
        }
    }

    private static string Ended(Reading reading) =>
        reading.StoppedBy is { } stop
            ? Language.Pick($"（{stop.On:uuuu-MM-dd} {CaseWords.WordOf(stop.Kind)}", $" ({stop.Kind} on {stop.On:uuuu-MM-dd}")
                + reading.InTime switch
                {
                    true => Language.Pick("，按时）", ", in time)"),
                    false => Language.Pick("，逾期）", ", late)"),
                    null => Language.Pick("）", ")"),
                }
            : "";

    private static string Limit(Reading reading)
    {
        string remarks = Remarks(reading.Case.Rule);
        return $"{Language.Pick("，", ", ")}{reading.Case.Rule.Limit.Words}{remarks}";
    }

    private static string Span(ReadingSpan span)
    {
        string days = span.Days.ToString(CultureInfo.InvariantCulture).PadLeft(3);
        string kind = span.Kind switch
        {
            ReadingSpanKind.Counted => Language.Pick("计入  ", "counted "),
            ReadingSpanKind.LeftOut => Language.Pick("不计入", "left out"),
            _ => Language.Pick("作废  ", "void    "),
        };
        string article = span.Article is { } cited ? $" [{cited}]" : "";
        return $"{span.From:uuuu-MM-dd} {Language.Pick("至", "to")} {span.To:uuuu-MM-dd} {days} {kind}  {span.Why}{article}";
    }

    private static string Outcome(OpenChoice choice) => choice.DueOn is { } due ? Day(due) : StateWords(choice.State);

    private static string Sureness(Reading reading)
    {
        string name = reading.Certainty switch
        {
            Certainty.Official => Language.Pick("确定", "official"),
            Certainty.Provisional => Language.Pick("暂定", "provisional"),
            _ => Language.Pick("推算", "projected"),
        };
        return reading.CertaintyReason is { } why ? name + Language.Pick("：", ": ") + why : name;
    }

    private static void AddSection(List<string> lines, string chinese, string english, IEnumerable<string> section)
    {
        foreach (string line in section)
        {
            Line(lines, chinese, english, line);
            (chinese, english) = ("", "");
        }
    }

    private static void Line(List<string> lines, string chinese, string english, string value)
    {
        // A Chinese character is two columns wide.
        string label = Language.Pick(chinese, english);
        int width = label.Sum(c => c > '\u2E80' ? 2 : 1);
        lines.Add(label + new string(' ', Math.Max(1, LabelWidth - width)) + value);
    }

    private static string Day(LocalDate date) => WeekdayDate.InBrackets(date);
}
