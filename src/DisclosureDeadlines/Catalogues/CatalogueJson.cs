using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Catalogues;

/// <summary>Reads a catalogue's file. The fields are explained in <c>seeds/README.md</c>.</summary>
internal static class CatalogueJson
{
    private const int Levels = 3;

    public static DisclosureCatalogue Read(JsonField file)
    {
        file.AsObject("name", "authority", "title", "region", "remarks", "items");
        string authority = file.Required("authority").AsText();
        string? place = file.Optional("region")?.AsText();
        return new DisclosureCatalogue(
            file.Required("name").AsText(),
            authority,
            file.Optional("title")?.AsText() ?? authority,
            place,
            CatalogueRows.Settle(file.Document, file.Required("items").AsList().Select(ReadRow), authority).Items
        );
    }

    /// <summary>Only what the catalogue is called.</summary>
    public static CatalogueTitle ReadTitle(JsonField file) =>
        new(file.Required("name").AsText(), file.Optional("title")?.AsText() ?? file.Required("authority").AsText());

    private static CatalogueRow ReadRow(JsonField row)
    {
        row.AsObject(
            "seq",
            "printedNumber",
            "levels",
            "content",
            "legalBasis",
            "clauseLimits",
            "timeLimit",
            "inherited",
            "publisher",
            "responsible",
            "channels",
            "note"
        );
        var limit = row.Required("timeLimit");
        return new CatalogueRow
        {
            Place = row.Path,
            LimitPlace = limit.Path,
            RowNumber = row.Optional("seq")?.AsInteger(1, CatalogueRows.MaxRows),
            PrintedNumber = row.Optional("printedNumber")?.AsText(),
            Levels = ReadLevels(row.Optional("levels")),
            Content = row.Optional("content")?.AsText(),
            LegalBasis = row.Optional("legalBasis")?.AsText(),
            ClauseLimits = ReadTexts(row.Optional("clauseLimits")),
            TimeLimit = limit.AsText(),
            IsTimeLimitInherited = row.Optional("inherited")?.AsBoolean() ?? false,
            Publisher = row.Optional("publisher")?.AsText(),
            Responsible = row.Optional("responsible")?.AsText(),
            Channels = ReadTexts(row.Optional("channels")),
            Note = row.Optional("note")?.AsText(),
        };
    }

    /// <summary>Up to three headings, the widest first.</summary>
    private static ImmutableArray<string?> ReadLevels(JsonField? field)
    {
        string?[] levels = [.. field?.AsList().Select(level => level.AsTextOrNull()) ?? []];
        return levels.Length <= Levels
            ? [.. levels, .. Enumerable.Repeat<string?>(null, Levels - levels.Length)]
            : throw field!.Fault($"事项最多三级，却有 {levels.Length} 级", $"expected up to three headings, found {levels.Length}");
    }

    private static ImmutableArray<string> ReadTexts(JsonField? field) => [.. field?.AsList().Select(text => text.AsText()) ?? []];
}
