using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>Explains how the days of a case add up.</summary>
internal static class ReadingSpans
{
    public static ImmutableArray<ReadingSpan> Of(Reading reading, ClockWalk walk)
    {
        var spans = ImmutableArray.CreateBuilder<ReadingSpan>();
        var rule = reading.Case.Rule;
        foreach (var (run, endedBy, part) in walk.Void)
        {
            var happened = HappeningWords.OnDay(endedBy);
            AddVoid(
                spans,
                run,
                endedBy.Day,
                new($"{happened.Chinese}，重新起算，此前的作废", $"{happened.English}: the count begins again, what was used is void"),
                rule.Cite(part.Article),
                endedBy
            );
        }

        if (walk.Run is { } present)
        {
            if (walk.Asks is [var ask, ..])
            {
                var happened = HappeningWords.OnDay(ask.By);
                AddVoid(
                    spans,
                    present,
                    ask.By.Day,
                    new(
                        $"{happened.Chinese}，等候答复，收到后重新起算",
                        $"{happened.English}: an answer is awaited, and begins the count again"
                    ),
                    rule.Cite(ask.Part.Article),
                    ask.By
                );
            }
            else
            {
                AddPresent(spans, reading, walk, present);
            }
        }

        return spans.ToImmutable();
    }

    private static void AddVoid(
        ImmutableArray<ReadingSpan>.Builder spans,
        ClockRun run,
        DateOnly to,
        BilingualText why,
        string article,
        Happening by
    )
    {
        if (to > run.Start)
        {
            spans.Add(
                new(
                    run.Start.AddDays(1),
                    to,
                    ReadingSpanKind.Void,
                    run.Count.CountedBetween(run.Start, to, run.EndingOn(to)),
                    why,
                    article,
                    by
                )
            );
        }
    }

    private static void AddPresent(ImmutableArray<ReadingSpan>.Builder spans, Reading reading, ClockWalk walk, ClockRun run)
    {
        var rule = reading.Case.Rule;
        var end = reading.Last ?? (walk.At > run.Start ? walk.At : run.Start);
        var at = run.Start;
        var why = Started(run);
        string? article = rule.Cite(run.Article);
        Happening? by = run.StartedBy;
        foreach (var (from, to) in run.OpenEnded(walk.At).Runs)
        {
            var before = from.AddDays(-1);
            if (before >= end)
            {
                break;
            }

            if (before > at)
            {
                spans.Add(new(at.AddDays(1), before, ReadingSpanKind.Counted, run.Count.Between(at, before), why, article, by));
                at = before;
            }

            var last = to < end ? to : end;
            if (last <= at)
            {
                continue;
            }

            var pauses = run.Pauses.FindAll(pause => pause.Begin <= last && (pause.End is null || pause.End > at));
            spans.Add(
                new(
                    at.AddDays(1),
                    last,
                    ReadingSpanKind.LeftOut,
                    run.Count.Between(at, last),
                    LeftOutBecause(pauses),
                    rule.Cite(pauses[0].Part.Article),
                    pauses[0].BegunBy
                )
            );
            at = last;
            (why, article, by) = (Resumed(pauses), null, pauses.Find(pause => pause.EndedBy is not null)?.EndedBy);
        }

        if (end > at)
        {
            spans.Add(
                new(
                    at.AddDays(1),
                    end,
                    ReadingSpanKind.Counted,
                    run.Count.Between(at, end),
                    With(why, Lengthened(reading, run)),
                    article,
                    by
                )
            );
        }
    }

    private static BilingualText Started(ClockRun run)
    {
        var happened = HappeningWords.OnDay(run.StartedBy);
        return run.StartedBy.Day == run.Start
            ? new($"自{happened.Chinese}起，当日不计入", $"from {happened.English}, which is not counted")
            : new(
                $"{happened.Chinese}，自 {CaseDays.Iso(run.Start)} 起算，当日不计入",
                $"{happened.English}, counted from {CaseDays.Iso(run.Start)}, which is not counted"
            );
    }

    private static BilingualText LeftOutBecause(List<ClockPause> pauses) =>
        new(
            string.Join("；", pauses.Select(pause => $"{HappeningWords.OnDay(pause.BegunBy).Chinese}{EndWords(pause).Chinese}")),
            string.Join("; ", pauses.Select(pause => $"{HappeningWords.OnDay(pause.BegunBy).English}{EndWords(pause).English}"))
        );

    private static BilingualText EndWords(ClockPause pause) =>
        pause switch
        {
            { EndedBy: { } end, Ended: { } day } when end.Day == day => new(
                $"，至 {CaseDays.Iso(day)} {HappeningWords.Of(end.Kind).Chinese}",
                $", until {HappeningWords.Of(end.Kind).English} on {CaseDays.Iso(day)}"
            ),
            { End: { } term } => new($"，期限至 {CaseDays.Iso(term)}", $", its term ends on {CaseDays.Iso(term)}"),
            _ => new("，尚未结束", ", not ended yet"),
        };

    private static BilingualText Resumed(List<ClockPause> pauses) =>
        pauses.Find(pause => pause.EndedBy is not null && pause.Ended == pause.EndedBy.Day) is { EndedBy: { } end }
            ? new($"{HappeningWords.OnDay(end).Chinese}后续计", $"goes on after {HappeningWords.OnDay(end).English}")
            : new("期限届满后续计", "goes on when the term is over");

    private static BilingualText? Lengthened(Reading reading, ClockRun run)
    {
        var parts = run
            .Extensions.Select(extension => (Words: new ClockLength(extension.Units, reading.Case.Rule.Unit).Words, extension.By))
            .Select(extension => new BilingualText(
                $"{CaseDays.Iso(extension.By.On)} 告知延长{extension.Words.Chinese}",
                $"extended by {extension.Words.English} on {CaseDays.Iso(extension.By.On)}"
            ))
            .ToList();
        if (run.Deferred is { } deferred)
        {
            parts.Add(
                new(
                    $"{CaseDays.Iso(deferred.By.On)} 告知延迟至 {CaseDays.Iso(deferred.Day)}",
                    $"deferred to {CaseDays.Iso(deferred.Day)} on {CaseDays.Iso(deferred.By.On)}"
                )
            );
        }

        if (reading is { Last: { } last, DueOn: { } due } && CaseDays.Of(last) != due)
        {
            parts.Add(
                new(
                    $"末日 {CaseDays.Iso(last)} 是休息日，顺延到 {CaseDays.Iso(due)}",
                    $"the last day, {CaseDays.Iso(last)}, is a rest day and rolls to {CaseDays.Iso(due)}"
                )
            );
        }

        return parts.Count == 0
            ? null
            : new(string.Join("；", parts.Select(part => part.Chinese)), string.Join("; ", parts.Select(part => part.English)));
    }

    private static BilingualText With(BilingualText why, BilingualText? more) =>
        more is null ? why : new($"{why.Chinese}；{more.Chinese}", $"{why.English}; {more.English}");
}
