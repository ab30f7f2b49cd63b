using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Cli.Due;

/// <summary>The answer of <c>due</c> for a reader: the day first, then how sure it is, then why.</summary>
internal static class DeadlineText
{
    public static string Of(DueSubject subject, Deadline deadline, DeadlineStatus? status, IReadOnlyList<HolidayNotice> imported, bool inFull)
    {
        var text = new StringBuilder();
        Line(text, "截止日", "Due", deadline.DueOn is { } due ? Day(due) : Language.Pick("无", "none"));
        if (deadline.Reason is { } reason)
        {
            Line(text, "原因", "Because", reason.ToString(null));
        }
        else
        {
            Line(text, "稳妥日", "Publish by", deadline.PublishBy is { } by ? Day(by) : Language.Pick("无", "none") + Language.Pick("：", ": ") + deadline.PublishByReason);
            Line(text, "确定性", "Certainty", Sureness(deadline));
        }

        if (status is not null)
        {
            Line(text, "状态", "Status", StatusText.Of(status));
        }

        Line(text, "规则", "Rule", deadline.Rule.ToString(null, null));
        if (deadline.Period is { } period)
        {
            Line(text, "所属期", "Period", period.ToString());
        }

        Line(text, "时限原文", "As printed", subject.Limit.Text);
        foreach (var doubt in subject.Limit.Ambiguities)
        {
            Line(text, "注意", "Note", doubt.Message.ToString(null));
        }

        if (subject is { Catalogue: { } catalogue, Item: { } item })
        {
            Line(text, "目录", "Catalogue", $"{catalogue.Authority} {item.Seq} {item.Heading}");
            if (item.Content is { } content)
            {
                Line(text, "公开内容", "Content", content);
            }

            if (item.Responsible is { } office)
            {
                Line(text, "责任科室", "Office", office);
            }
        }

        if (deadline.Calendar.Region is { } region)
        {
            Line(text, "地方", "Region", Language.Pick($"也计{region}的放假日", $"the days of {region} are counted too"));
        }

        Line(text, "数据", "Data", deadline.DataVersion);
        if (imported.Count > 0)
        {
            Line(text, "导入的通知", "Imported", string.Join(Language.Pick("、", ", "), imported));
        }

        if (deadline.DueOn is not null || deadline.Parts.Count > 0)
        {
            var explanation = deadline.Explain();
            text.Append('\n').Append(Language.Pick("理由", "Why")).Append('\n').Append(explanation);
            if (inFull)
            {
                AppendInFull(text, explanation);
            }
        }

        return text.ToString().TrimEnd('\n');
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

    private static void AppendInFull(StringBuilder text, Explanation explanation)
    {
        string picture = explanation.Picture(CultureInfo.CurrentCulture);
        text.Append(picture.Length == 0 ? "" : "\n\n").Append(picture);
        HolidayNotice[] notices = [.. explanation.Steps.Select(step => step.Notice).OfType<HolidayNotice>().Distinct()];
        if (notices.Length > 0)
        {
            text.Append("\n\n").Append(Language.Pick("所依据的通知", "Notices"));
        }

        foreach (var notice in notices)
        {
            string address = notice.Url is null ? "" : $" {notice.Url}";
            text.Append(CultureInfo.InvariantCulture, $"\n  {notice} {notice.Title}{address}");
        }

        if (explanation.Choices.Count > 0)
        {
            text.Append("\n\n").Append(Language.Pick("起作用的选择", "Choices that mattered"));
        }

        foreach (var choice in explanation.Choices)
        {
            text.Append("\n  ").Append(choice);
        }
    }

    private static void Line(StringBuilder text, string chinese, string english, string value)
    {
        // A Chinese character is two columns wide.
        string label = Language.Pick(chinese, english);
        int width = label.Sum(c => c > '\u2E80' ? 2 : 1);
        text.Append(label).Append(' ', Math.Max(1, 12 - width)).Append(value).Append('\n');
    }

    private static string Day(LocalDate date) => string.Create(CultureInfo.CurrentCulture, $"{date:uuuu'-'MM'-'dd} ({date:dddd})");
}
