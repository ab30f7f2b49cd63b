using DisclosureDeadlines.Files.Registers;
using NodaTime;

namespace DisclosureDeadlines.Files.Ics;

/// <summary>
/// The next date of each open case of a register as an event of a day: its due date, or where its clock stands still, the latest that it
/// can become.
/// </summary>
internal sealed class CaseEvents(Stream stream, IReadOnlyList<int> workingDaysAhead) : IRegisterReport
{
    private readonly List<(AuditedCase Case, LocalDate On)> open = [];
    private RegisterRun? run;

    public void Begin(RegisterRun run) => this.run = run;

    public void Add(AuditedCase of)
    {
        LocalDate? next = of.Status switch
        {
            CaseStatus.NotYetDue or CaseStatus.DueToday => of.DueOn,
            CaseStatus.Paused => of.Reading!.DueAtLatest,
            _ => null,
        };
        if (next is { } day && day >= run!.Today)
        {
            open.Add((of, day));
        }
    }

    public void End(RegisterTotals totals, IReadOnlyList<string> notes)
    {
        string name = Path.GetFileName(run!.File);
        (AuditedCase Case, LocalDate On)[] ordered =
        [
            .. open.OrderBy(one => one.On).ThenBy(one => CaseLine.TitleOf(one.Case), StringComparer.Ordinal),
        ];
        using var text = new StreamWriter(stream, new System.Text.UTF8Encoding(false), leaveOpen: true);
        IcsWriter.Write(
            text,
            new IcsCalendar(
                Language.Pick($"办件截止日期：{name}", $"Due dates of cases: {name}"),
                run.Today,
                [.. ordered.Zip(IcsUid.Of(ordered.Select(one => Key(one.Case))), (one, uid) => Event(one.Case, one.On, uid))]
            )
        );
    }

    public void Dispose()
    {
        // It holds nothing open.
    }

    /// <summary>What distinguishes one case from another; its dates change as it goes on.</summary>
    private string?[] Key(AuditedCase of) =>
        [
            "case",
            run!.Rule.Name,
            of.Row.Number,
            of.Row.Title,
            IsoDate.Of(of.Row.Happenings.Select(happening => (LocalDate?)happening.On).FirstOrDefault()),
        ];

    private IcsEvent Event(AuditedCase of, LocalDate day, string uid)
    {
        string title = CaseLine.TitleOf(of);
        bool isPaused = of.Status == CaseStatus.Paused;
        string?[] facts =
        [
            DueEvent.Fact("责任科室", "Office", of.Row.Office),
            DueEvent.Fact("时限规则", "Rule", run!.Rule.Title.ToString(null)),
            DueEvent.Fact(isPaused ? "最迟到期" : "截止日期", isPaused ? "Due at latest" : "Due", WeekdayDate.Of(day)),
            DueEvent.Fact("状态", "Status", CaseStatusNames.Standing(of)),
            of.Reading!.ReplyBy is { } by && by != day ? DueEvent.Fact("建议最迟日", "Reply by", WeekdayDate.Of(by)) : null,
            .. of.Reading.Flags.Select(flag => DueEvent.Fact("注意", "Note", flag.Sentence.ToString(null))),
            DueEvent.Fact("节假日依据", "Data", NoticeWords.Of(run.DataVersion)),
        ];
        return new IcsEvent(uid, day, day, Language.Pick($"办件截止：{title}", $"Due: {title}"))
        {
            Description = [.. facts.OfType<string>()],
            IsTentative = isPaused,
            Alarms = [.. DayAlarms.Of(title, day, of.Reading.Calendar, workingDaysAhead, run.Today)],
        };
    }
}
