using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Page;

/// <summary>One limit: when is it due, and why.</summary>
internal static class DueDesk
{
    /// <summary>The tool's own answer, and beside it what a reader of the page wants of it: a sentence to copy, and how sure it is in words.</summary>
    public static byte[] Due(Question question, byte[] catalogue)
    {
        var found = Find(question, catalogue);
        var (_, limit, items, item, chosen, deadline) = found;
        return Asked.Document(json =>
        {
            Json.Write(json, "answer", new DueAnswer
            {
                Event = deadline.EventDate,
                Phrase = limit.Text,
                Deadline = deadline,
                Catalogue = items,
                Item = item,
                Ambiguities = limit.Ambiguities,
                Status = deadline.StatusOn(Asked.DayOf(question), null),
                ImportedNotices = [.. chosen.ImportedFor(deadline).Select(notice => notice.ShortName)],
                InFull = true,
            });
            json.WriteString("sentence", Sentence(found));
            json.WriteString("missing", deadline.DueOn is { } due && MissingNotice.Year(chosen.Calendar, due) is { } year ? MissingNotice.SentenceInReport(year) : null);
        });
    }

    /// <summary>The due date as an event for a calendar program.</summary>
    public static byte[] Event(Question question, byte[] catalogue)
    {
        var found = Find(question, catalogue);
        var deadline = found.Deadline;
        if (deadline.DueOn is null)
        {
            throw new OfficeFileException("没有截止日，放不进日历。", "There is no due date to put into a calendar.");
        }

        string what = found.Item?.Heading ?? found.Limit.Text;
        string uid = IcsUid.Of([["page", found.Limit.Text, found.Catalogue?.Name, IsoDate.Of(deadline.EventDate)]]).Single();
        return Asked.Text(output => IcsWriter.Write(output, new IcsCalendar(
            Language.Pick("公开截止日", "Due dates"),
            IcsCalendar.LastChangeOf(deadline.Calendar),
            [DueEvent.Of(uid, what, [DueEvent.Fact("事件", "Event", WeekdayDate.Of(deadline.EventDate)), DueEvent.Fact("原文", "As printed", found.Limit.Text)], deadline, [3, 1], from: null)])));
    }

    private static Found Find(Question question, byte[] file)
    {
        var items = Asked.Catalogue(question, file)?.Catalogue;
        var item = items?.Items.FirstOrDefault(row => $"{row.RowNumber}" == question.Item);
        if (items is not null && item is null)
        {
            throw new OfficeFileException($"目录里没有第“{Asked.Shown(question.Item ?? "")}”行。", $"The catalogue has no row \"{Asked.Shown(question.Item ?? "")}\".");
        }

        var date = Asked.Day(question.Date, question);
        var limit = (item?.TimeLimit ?? TimeLimit.Parse(question.Limit ?? "")).ForEventOn(date);
        var chosen = Asked.Calendar(question, items);
        return new Found(question, limit, items, item, chosen, limit.Rule.Apply(date, Asked.Period(question), chosen.Calendar));
    }

    /// <summary>What a clerk pastes into a message.</summary>
    private static string Sentence(Found found)
    {
        var deadline = found.Deadline;
        string when = WeekdayDate.Of(deadline.EventDate);
        if (deadline.DueOn is null)
        {
            return Language.Pick(
                $"{when}，按“{found.Limit.Text}”，没有确定的截止日：{deadline.Reason?.Chinese}。",
                $"For {when}, \"{found.Limit.Text}\" sets no due date: {deadline.Reason?.English}.");
        }

        string due = WeekdayDate.Of(deadline.DueOn);
        bool isEarlier = deadline.PublishBy is { } by && by != deadline.DueOn;
        string safe = isEarlier ? Language.Pick($"，稳妥起见不晚于{WeekdayDate.Of(deadline.PublishBy)}", $", to be safe by {WeekdayDate.Of(deadline.PublishBy)}") : "";
        string doubt = deadline.CertaintyReason is { } why ? Language.Pick($"（{why.Chinese}）", $" ({why.English})") : "";
        return Language.Pick(
            $"{when}，按“{found.Limit.Text}”，最迟{due}公开{safe}{doubt}。依据：{deadline.DataVersion}。",
            $"For {when}, \"{found.Limit.Text}\" makes it due on {due}{safe}{doubt}. By {deadline.DataVersion}.");
    }

    private sealed record Found(Question Question, TimeLimit Limit, DisclosureCatalogue? Catalogue, CatalogueItem? Item, ChosenCalendar Chosen, Deadline Deadline);
}
