using System.Globalization;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cli.Due;

/// <summary>The answer of <c>due</c> for a reader: the day first, then how sure it is, then why.</summary>
internal static class DeadlineText
{
    public static IReadOnlyList<string> Lines(DueResult result, bool inFull)
    {
        var (subject, _, deadline, status) = result;
        var imported = result.Imported;
        var lines = new List<string>();
        Line(lines, "截止日期", "Due", deadline.DueOn is { } due ? Day(due) : Language.Pick("无", "none"));
        if (deadline.Reason is { } reason)
        {
            Line(lines, "原因", "Because", (NoFixedDate.ReasonInWordsOf(deadline.Rule, subject.Limit.Text) ?? reason).ToString(null));
        }
        else
        {
            // Where it is the due date itself, a Chinese reader is not shown the same day twice.
            if (deadline.PublishBy != deadline.DueOn || !BilingualText.IsChinese(null))
            {
                Line(
                    lines,
                    "建议最迟日",
                    "Publish by",
                    deadline.PublishBy is { } by
                        ? Day(by)
                        : Language.Pick("无", "none") + Language.Pick("：", ": ") + deadline.PublishByReason
                );
            }

            Line(lines, "确定性", "Certainty", Sureness(deadline));
        }

        if (status is not null)
        {
            Line(lines, "状态", "Status", StatusText.Of(status));
        }

        // A rule without a day is put in words of its own; a Chinese reader has just read it in those of the phrase.
        if (!BilingualText.IsChinese(null) || NoFixedDate.ReasonInWordsOf(deadline.Rule, subject.Limit.Text) is null)
        {
            Line(lines, "规则", "Rule", deadline.Rule.ToString(null, null));
        }

        if (deadline.Period is { } period)
        {
            Line(
                lines,
                "所属期",
                "Period",
                period
                    + (
                        deadline.IsPeriodAssumed
                            ? Language.Pick("（没有给出，假定为最近结束的一期）", " (none was given: the one that ended last is assumed)")
                            : ""
                    )
            );
        }

        Line(lines, "时限原文", "As printed", subject.Limit.Text);
        foreach (var doubt in subject.Limit.Ambiguities)
        {
            Line(lines, "注意", "Note", doubt.Message.ToString(null));
        }

        if (subject is { Catalogue: { } catalogue, Item: { } item })
        {
            Line(lines, "目录", "Catalogue", $"{catalogue.Authority} {item.RowNumber} {item.Heading}");
            if (item.Content is { } content)
            {
                Line(lines, "公开内容", "Content", content);
            }

            if (item.Responsible is { } office)
            {
                Line(lines, "责任科室", "Office", office);
            }
        }

        if (PlaceWords.Of(deadline.Calendar) is { } place)
        {
            Line(lines, "地方", "Region", place);
        }

        Line(lines, "节假日依据", "Data", NoticeWords.Of(deadline.DataVersion));
        if (imported.Count > 0)
        {
            Line(lines, "导入的通知", "Imported", string.Join(Language.Pick("、", ", "), imported));
        }

        if (deadline.DueOn is not null || deadline.Parts.Count > 0)
        {
            var explanation = deadline.Explain();
            lines.AddRange([
                "",
                Language.Pick("理由", "Why"),
                .. explanation.Steps.Select((step, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1, 2}. {step.ToString(null)}")),
            ]);
            if (inFull)
            {
                AddInFull(lines, explanation);
            }
        }

        return lines;
    }

    private static string Sureness(Deadline deadline)
    {
        string name = deadline.Certainty switch
        {
            Certainty.Official => Language.Pick("确定（通知已发布）", "official"),
            Certainty.Provisional => Language.Pick("暂定", "provisional"),
            _ => Language.Pick("推算", "projected"),
        };
        return deadline.CertaintyReason is { } why ? name + Language.Pick("：", ": ") + why : name;
    }

    private static void AddInFull(List<string> lines, Explanation explanation)
    {
        string picture = explanation.Picture(CultureInfo.CurrentCulture);
        AddSection(lines, picture.Length == 0 ? [] : picture.Split('\n'));
        HolidayNotice[] notices = [.. explanation.Steps.Select(step => step.Notice).OfType<HolidayNotice>().Distinct()];
        AddSection(lines, notices.Length == 0 ? [] : [Language.Pick("所依据的通知", "Notices"), .. notices.Select(InFull)]);
        AddSection(
            lines,
            explanation.Choices.Count == 0
                ? []
                : [Language.Pick("起作用的计算口径", "Choices that mattered"), .. explanation.Choices.Select(choice => $"  {choice}")]
        );
    }

    private static void AddSection(List<string> lines, string[] section) => lines.AddRange(section.Length == 0 ? [] : ["", .. section]);

    private static string InFull(HolidayNotice notice)
    {
        string address = notice.Url is null ? "" : $" {notice.Url}";
        return $"  {NoticeWords.Of(notice.ToString())} {notice.Title}{address}";
    }

    private static void Line(List<string> lines, string chinese, string english, string value)
    {
        string label = Language.Pick(chinese, english);
        int width = 0;
        foreach (char c in label)
        {
            // A Chinese character is two columns wide.
            width += c > '\u2E80' ? 2 : 1;
        }

        lines.Add(label + new string(' ', Math.Max(1, 12 - width)) + value);
    }

    private static string Day(LocalDate date) => WeekdayDate.InFull(date);
}
