using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Ics;

namespace DisclosureDeadlines.Page;

/// <summary>One limit: when is it due, and why.</summary>
internal static class DueDesk
{
    /// <summary>
    /// The tool's own answer, and beside it what a reader of the page needs from it: a sentence to copy, and how sure it is in words.
    /// </summary>
    public static byte[] Due(Question question, byte[] catalogue)
    {
        var result = Answer(question, catalogue);
        return Asked.Document(json =>
        {
            Json.Write(json, "answer", result.ToAnswer(inFull: true));
            json.WriteString("sentence", Sentence(result));
            json.WriteString(
                "missing",
                MissingNotice.Year(result.Chosen.Calendar, result.LastDay) is { } year ? MissingNotice.SentenceInReport(year) : null
            );
        });
    }

    /// <summary>The due date as an event for a calendar program.</summary>
    public static byte[] Event(Question question, byte[] catalogue)
    {
        var result = Answer(question, catalogue);
        var deadline = result.Deadline;
        if (deadline.DueOn is null)
        {
            throw new QuestionException("没有截止日期，放不进日历。", "There is no due date to put into a calendar.");
        }

        string what = result.Subject.Item?.Heading ?? result.Subject.Limit.Text;
        string uid = IcsUid
            .Of([
                ["page", result.Subject.Limit.Text, result.Subject.Catalogue?.Name, IsoDate.Of(deadline.EventDate)],
            ])
            .Single();
        return Asked.Text(output =>
            IcsWriter.Write(
                output,
                new IcsCalendar(
                    Language.Pick("公开截止日期", "Due dates"),
                    IcsCalendar.LastChangeOf(deadline.Calendar),
                    [
                        DueEvent.Of(
                            uid,
                            what,
                            [
                                DueEvent.Fact("起算日", "Event", WeekdayDate.Of(deadline.EventDate)),
                                DueEvent.Fact("原文", "As printed", result.Subject.Limit.Text),
                            ],
                            deadline,
                            [3, 1],
                            from: null
                        ),
                    ]
                )
            )
        );
    }

    private static DueResult Answer(Question question, byte[] file)
    {
        var catalogue = Asked.Catalogue(question, file)?.Catalogue;
        return new DueQuestion(
            Asked.Day(question.Date, question),
            catalogue is null ? DueSubject.Of(question.Limit ?? "", null) : DueSubject.Of(catalogue, question.Item ?? "")
        )
        {
            Period = Asked.Period(question),
            Today = Asked.DayOf(question),
            Calendar = Asked.Calendar(question),
        }.Answer();
    }

    /// <summary>What a clerk pastes into a message.</summary>
    private static string Sentence(DueResult result)
    {
        var deadline = result.Deadline;
        string limit = result.Subject.Limit.Text;
        string when = WeekdayDate.Of(deadline.EventDate);
        if (deadline.DueOn is null)
        {
            return Language.Pick(
                $"{when}，按“{limit}”，没有确定的截止日期：{deadline.Reason?.Chinese}。",
                $"For {when}, \"{limit}\" sets no due date: {deadline.Reason?.English}."
            );
        }

        string due = WeekdayDate.Of(deadline.DueOn);
        bool isEarlier = deadline.PublishBy is { } by && by != deadline.DueOn;
        string safe = isEarlier
            ? Language.Pick($"，建议最迟{WeekdayDate.Of(deadline.PublishBy)}", $", to be safe by {WeekdayDate.Of(deadline.PublishBy)}")
            : "";
        string doubt = deadline.CertaintyReason is { } why ? Language.Pick($"（{why.Chinese}）", $" ({why.English})") : "";
        return Language.Pick(
            $"{when}，按“{limit}”，最迟{due}公开{safe}{doubt}。依据：{NoticeWords.Of(deadline.DataVersion)}。",
            $"For {when}, \"{limit}\" makes it due on {due}{safe}{doubt}. By {NoticeWords.Of(deadline.DataVersion)}."
        );
    }
}
