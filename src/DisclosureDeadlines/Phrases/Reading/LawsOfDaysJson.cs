using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Reads <c>seeds/laws-of-days.json</c>. The fields are explained in <c>seeds/README.md</c>.</summary>
internal static class LawsOfDaysJson
{
    private const int MostDays = 999;

    public static ImmutableArray<LawOfDays> Read(JsonField file)
    {
        file.AsObject("laws");
        return [.. file.Required("laws").AsList().Select(ReadLaw)];
    }

    private static LawOfDays ReadLaw(JsonField law)
    {
        law.AsObject("law", "article", "days", "numbers", "from", "to", "whose", "only", "except", "remark", "text", "standing", "source");
        bool isConfirmed = law.Required("standing").AsChoice(("quoted", true), ("text", true), ("page", true), ("unconfirmed", false));
        _ = law.Required("source").AsText();
        return new(
            law.Required("law").AsText(),
            law.Optional("article")?.AsText(),
            law.Required("days").AsChoice(("working", DaysInLaw.Working), ("calendar", DaysInLaw.Calendar), ("written", DaysInLaw.Written)),
            Numbers(law.Optional("numbers")),
            (law.Optional("from")?.AsDate(), law.Optional("to")?.AsDate()),
            Words(law.Optional("only")),
            [.. law.Optional("except")?.AsList().Select(ReadException) ?? []],
            law.Optional("remark")?.AsBilingual(),
            isConfirmed
        );
    }

    private static LawOfDaysException ReadException(JsonField exception)
    {
        exception.AsObject("articles", "numbers", "words", "whose");
        _ = exception.Required("whose").AsBilingual();
        return new(Words(exception.Optional("articles")), Numbers(exception.Optional("numbers")), Words(exception.Optional("words")));
    }

    private static ImmutableArray<int> Numbers(JsonField? list) =>
        [.. list?.AsList().Select(number => number.AsInteger(1, MostDays)) ?? []];

    private static ImmutableArray<string> Words(JsonField? list) => [.. list?.AsList().Select(word => word.AsText()) ?? []];
}
