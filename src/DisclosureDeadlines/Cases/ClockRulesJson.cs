using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Cases;

/// <summary>Reads a file of <c>seeds/clocks/</c>. The fields are explained in <c>seeds/README.md</c>.</summary>
internal static class ClockRulesJson
{
    public static ImmutableArray<ClockRule> Read(JsonField file)
    {
        file.AsObject("rules");
        return [.. file.Required("rules").AsList().Select(ReadRule)];
    }

    private static ClockRule ReadRule(JsonField rule)
    {
        rule.AsObject(
            "name",
            "title",
            "law",
            "number",
            "article",
            "validFrom",
            "validTo",
            "unit",
            "length",
            "start",
            "pauses",
            "restarts",
            "extension",
            "deferral",
            "stops",
            "deemed",
            "afterPause",
            "standing",
            "source",
            "note"
        );
        var unit = ReadUnit(rule.Required("unit"));
        return new(
            rule.Required("name").AsText(),
            rule.Required("title").AsBilingual(),
            (rule.Required("law").AsText(), rule.Optional("number")?.AsText(), rule.Optional("article")?.AsText()),
            new(rule.Required("length").AsInteger(1, ClockLength.Most), unit),
            new()
            {
                Valid = (rule.Optional("validFrom")?.AsDate(), rule.Optional("validTo")?.AsDate()),
                Evidence = (ReadStanding(rule.Required("standing")), rule.Required("source").AsText(), rule.Optional("note")?.AsText()),
                Starts = [.. rule.Required("start").AsList().Select(ReadStart)],
                Pauses = [.. rule.Optional("pauses")?.AsList().Select(ReadPause) ?? []],
                Restarts = [.. rule.Optional("restarts")?.AsList().Select(ReadRestart) ?? []],
                Extension = rule.Optional("extension") is { } extension ? ReadExtension(extension, unit) : null,
                Deferral = rule.Optional("deferral") is { } deferral ? ReadDeferral(deferral) : null,
                Stops = Words(rule.Required("stops")),
                Deemed = rule.Optional("deemed") is { } deemed ? ReadDeemed(deemed) : null,
                AfterPause = rule.Optional("afterPause") is { } after ? ReadAfterPause(after) : null,
            }
        );
    }

    private static StartPart ReadStart(JsonField start)
    {
        start.AsObject("on", "channels", "at", "article");
        return new(
            start.Required("on").AsText(),
            Words(start.Optional("channels")),
            IsServed(start.Optional("at")),
            start.Optional("article")?.AsText()
        );
    }

    private static PausePart ReadPause(JsonField pause)
    {
        pause.AsObject("begin", "end", "each", "causes", "cap", "uncapped", "told", "toldUnlessSaid", "article");
        var told = pause.Optional("told") is { } notice
            ? new ToldPart(notice.AsChoice(("written", true), ("told", false)), pause.Optional("toldUnlessSaid")?.AsBoolean() != true)
            : null;
        return new(
            pause.Required("begin").AsText(),
            pause.Required("end").AsText(),
            pause.Optional("each")?.AsChoice(("to", true)) ?? false,
            Words(pause.Optional("causes")),
            pause.Optional("cap") is { } cap ? ReadCap(cap) : null,
            Words(pause.Optional("uncapped")),
            told,
            pause.Optional("article")?.AsText()
        );
    }

    private static CapPart ReadCap(JsonField cap)
    {
        cap.AsObject("length", "unit", "from");
        return new(ReadLength(cap), cap.Required("from").AsChoice(("served", true), ("begin", false)));
    }

    private static RestartPart ReadRestart(JsonField restart)
    {
        restart.AsObject("ask", "answer", "askWithin", "once", "giving", "givingFrom", "lapse", "article", "standing");
        return new(
            restart.Required("ask").AsText(),
            restart.Required("answer").AsText(),
            restart.Optional("askWithin") is { } within ? ReadPlainLength(within) : null,
            restart.Optional("once")?.AsBoolean() ?? false,
            restart.Optional("giving") is { } giving ? ReadPlainLength(giving) : null,
            IsServed(restart.Optional("givingFrom")),
            restart.Optional("lapse")?.AsChoice(("deemedWithdrawn", true)) ?? false,
            restart.Optional("article")?.AsText(),
            restart.Optional("standing") is { } standing && ReadStanding(standing) == StatuteStanding.Unconfirmed
        );
    }

    private static ExtensionPart ReadExtension(JsonField extension, TimeUnit unit)
    {
        extension.AsObject("max", "times", "article");
        return new(
            new(extension.Required("max").AsInteger(1, ClockLength.Most), unit),
            extension.Optional("times")?.AsInteger(1, 9) ?? 1,
            extension.Optional("article")?.AsText()
        );
    }

    private static DeferralPart ReadDeferral(JsonField deferral)
    {
        deferral.AsObject("on", "article");
        return new(deferral.Required("on").AsText(), deferral.Optional("article")?.AsText());
    }

    private static DeemedPart ReadDeemed(JsonField deemed)
    {
        deemed.AsObject("what", "on", "after", "datedBack", "ask", "answer", "article");
        deemed.Required("what").AsChoice(("accepted", true));
        return new(
            deemed.Required("on").AsText(),
            ReadPlainLength(deemed.Required("after")),
            deemed.Required("datedBack").AsBoolean(),
            deemed.Optional("ask")?.AsText(),
            deemed.Optional("answer")?.AsText(),
            deemed.Optional("article")?.AsText()
        );
    }

    private static AfterPausePart ReadAfterPause(JsonField after)
    {
        after.AsObject("length", "unit", "causes", "effect", "article");
        after.Required("effect").AsChoice(("mayTerminate", true));
        return new(ReadLength(after), Words(after.Optional("causes")), after.Optional("article")?.AsText());
    }

    private static bool IsServed(JsonField? from) => from?.AsChoice(("served", true)) ?? false;

    private static ClockLength ReadPlainLength(JsonField length)
    {
        length.AsObject("length", "unit");
        return ReadLength(length);
    }

    private static ClockLength ReadLength(JsonField length) =>
        new(length.Required("length").AsInteger(1, ClockLength.Most), ReadUnit(length.Required("unit")));

    /// <remarks>Hours are refused: a happening has no time of day.</remarks>
    private static TimeUnit ReadUnit(JsonField unit) =>
        unit.AsChoice(
            ("workingDay", TimeUnit.WorkingDay),
            ("calendarDay", TimeUnit.CalendarDay),
            ("month", TimeUnit.Month),
            ("year", TimeUnit.Year)
        );

    private static StatuteStanding ReadStanding(JsonField standing) =>
        standing.AsChoice(
            ("text", StatuteStanding.Text),
            ("page", StatuteStanding.Page),
            ("copy", StatuteStanding.Copy),
            ("unconfirmed", StatuteStanding.Unconfirmed)
        );

    private static ImmutableArray<string> Words(JsonField? list) => [.. list?.AsList().Select(word => word.AsText()) ?? []];
}
