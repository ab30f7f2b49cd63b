using System.Collections.Immutable;
using NodaTime;

namespace DisclosureDeadlines.Cases;

/// <summary>The questions that are always worth asking about a case.</summary>
internal static class ReadingOutlooks
{
    public static ImmutableArray<ReadingOutlook> Of(Reading reading, ClockWalk walk)
    {
        var found = ImmutableArray.CreateBuilder<ReadingOutlook>();
        if (walk.Run is not { } run || reading.State is ReadingState.Stopped or ReadingState.Lapsed or ReadingState.NotStarted)
        {
            return [];
        }

        if (Answers(reading, walk, run) is { Length: > 0 } answers && reading.WhatIf(answers).DueOn is { } answered)
        {
            string day = CaseDays.Iso(answered);
            found.Add(new("answeredToday", new($"如果今天收到答复，期限到 {day}", $"if the answer arrives today, due on {day}"), answered));
        }

        AddExtension(found, reading, run);
        var ask = reading.Case.Rule.Restarts.FirstOrDefault(part => part.AskWithin is not null);
        if (
            ask is not null
            && walk.MayStillAsk(ask)
            && ask.AskWithin!.Value.After(run.Start, reading.Calendar) is var lastToAsk
            && CaseDays.Of(lastToAsk) >= reading.AsOf
        )
        {
            string day = CaseDays.Iso(lastToAsk);
            found.Add(
                new("lastDayToAsk", new($"告知补正最迟 {day}", $"a notice to correct is in time until {day}"), CaseDays.Of(lastToAsk))
            );
        }

        return found.ToImmutable();
    }

    private static Happening[] Answers(Reading reading, ClockWalk walk, ClockRun run) =>
        walk.Asks.Count > 0
            ? [.. walk.Asks.Select(ask => new Happening(reading.AsOf, ask.Part.Answer) { Excused = true })]
            :
            [
                .. run
                    .Pauses.Where(pause => pause.IsOpenOn(walk.At))
                    .Select(pause => new Happening(reading.AsOf, pause.Part.End) { To = pause.BegunBy.To, Cause = pause.BegunBy.Cause }),
            ];

    private static void AddExtension(ImmutableArray<ReadingOutlook>.Builder found, Reading reading, ClockRun run)
    {
        if (
            reading.Case.Rule.Extension is not { } part
            || reading.State != ReadingState.Running
            || run.Extensions.Count >= part.Times
            || part.Most.Count - run.Granted is not (> 0 and var room)
        )
        {
            return;
        }

        var length = new ClockLength(room, part.Most.Unit);
        if (reading.WhatIf(new Happening(reading.AsOf, KindEffects.Extended) { By = length.ToString() }).DueOn is { } extended)
        {
            string day = CaseDays.Iso(extended);
            found.Add(
                new(
                    "extendedToday",
                    new(
                        $"如果今天告知延长{length.Words.Chinese}，期限到 {day}",
                        $"if an extension of {length.Words.English} is announced today, due on {day}"
                    ),
                    extended
                )
            );
        }

        if (reading.Calendar.TryPreviousOrSame(reading.DueOn!.Value, out LocalDate last) && last >= reading.AsOf)
        {
            string day = CaseDays.Iso(last);
            found.Add(new("lastDayToExtend", new($"告知延长最迟 {day}", $"an extension is in time until {day}"), last));
        }
    }
}
