using System.Collections.Immutable;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Statutes;

/// <summary>Reads <c>seeds/statutes.json</c>. The fields are explained in <c>seeds/README.md</c>.</summary>
internal static class StatutesJson
{
    public static StatuteBook Read(JsonField file)
    {
        file.AsObject("matters", "limits");
        ImmutableArray<Matter> matters = [.. file.Required("matters").AsList().Select(ReadMatter)];
        return new(matters, [.. file.Required("limits").AsList().Select(limit => ReadLimit(limit, matters))]);
    }

    private static Matter ReadMatter(JsonField matter)
    {
        matter.AsObject(
            "name",
            "title",
            "aliases",
            "words",
            "perhaps",
            "unless",
            "surely",
            "apart",
            "yieldsTo",
            "subjects",
            "basis",
            "triggers",
            "binds"
        );
        return new(
            matter.Required("name").AsText(),
            matter.Required("title").AsBilingual(),
            Words(matter.Optional("aliases")),
            Words(matter.Optional("words")),
            Words(matter.Optional("perhaps")),
            Words(matter.Optional("unless")),
            Words(matter.Optional("surely")),
            Words(matter.Optional("apart")),
            Words(matter.Optional("yieldsTo")),
            Words(matter.Optional("subjects")),
            Words(matter.Optional("basis")),
            Words(matter.Optional("triggers")),
            [.. matter.Optional("binds")?.AsList().Select(ReadActor) ?? []]
        );
    }

    private static ImmutableArray<string> Words(JsonField? list) => [.. list?.AsList().Select(word => word.AsText()) ?? []];

    private static StatutoryLimit ReadLimit(JsonField limit, ImmutableArray<Matter> matters)
    {
        limit.AsObject(
            "name",
            "matter",
            "law",
            "number",
            "article",
            "level",
            "region",
            "validFrom",
            "validTo",
            "rule",
            "actor",
            "binds",
            "covers",
            "text",
            "leeway",
            "standing",
            "source",
            "note"
        );
        string matter = limit.Required("matter").AsText();
        if (matters.All(known => known.Name != matter))
        {
            throw limit.Required("matter").Fault($"没有“{matter}”这类事项", $"there is no matter \"{matter}\"");
        }

        return new(
            limit.Required("name").AsText(),
            matter,
            (limit.Required("law").AsText(), limit.Optional("number")?.AsText(), limit.Optional("article")?.AsText()),
            limit
                .Required("level")
                .AsChoice(
                    ("law", StatuteLevel.Law),
                    ("regulation", StatuteLevel.Regulation),
                    ("rule", StatuteLevel.Rule),
                    ("circular", StatuteLevel.Circular)
                ),
            limit.Optional("region") is { } region ? ReadRegion(region) : null,
            (limit.Optional("validFrom")?.AsDate(), limit.Optional("validTo")?.AsDate()),
            limit.Required("rule").As(json => new RuleJsonReader(json).Rule()),
            ReadActor(limit.Required("actor")),
            (limit.Required("binds").AsBilingual(), limit.Required("covers").AsBilingual()),
            limit.Optional("leeway") is { } leeway ? ReadLeeway(leeway) : null,
            (
                limit.Optional("text")?.AsText(),
                ReadStanding(limit.Required("standing")),
                limit.Required("source").AsText(),
                limit.Optional("note")?.AsText()
            )
        );
    }

    private static Leeway ReadLeeway(JsonField leeway)
    {
        leeway.AsObject("to", "zh", "en");
        return new(
            leeway.Optional("to")?.As(json => new RuleJsonReader(json).Rule()),
            new(leeway.Required("zh").AsText(), leeway.Required("en").AsText())
        );
    }

    private static Region ReadRegion(JsonField region) =>
        Region.TryNamed(region.AsText(), out var place)
            ? place
            : throw region.Fault($"没有“{region.AsText()}”这个地方", $"there is no place \"{region.AsText()}\"");

    private static StatuteStanding ReadStanding(JsonField standing) =>
        standing.AsChoice(
            ("quoted", StatuteStanding.Quoted),
            ("text", StatuteStanding.Text),
            ("page", StatuteStanding.Page),
            ("copy", StatuteStanding.Copy),
            ("unconfirmed", StatuteStanding.Unconfirmed)
        );

    private static StatuteActor ReadActor(JsonField actor) =>
        actor.AsChoice(
            ("any", StatuteActor.Any),
            ("department", StatuteActor.Department),
            ("localGovernment", StatuteActor.LocalGovernment),
            ("financeDepartment", StatuteActor.FinanceDepartment),
            ("marketRegulator", StatuteActor.MarketRegulator),
            ("subordinateUnit", StatuteActor.SubordinateUnit),
            ("enterprise", StatuteActor.Enterprise),
            ("thirdParty", StatuteActor.ThirdParty),
            ("villageCommittee", StatuteActor.VillageCommittee),
            ("publicBody", StatuteActor.PublicBody),
            ("tenderer", StatuteActor.Tenderer)
        );
}
