using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases;

namespace DisclosureDeadlines.Catalogues;

/// <summary>Reads a catalogue's file. The fields are explained in <c>seeds/README.md</c>.</summary>
internal static class CatalogueJson
{
    private const int MaxRows = 100_000;

    public static DisclosureCatalogue Read(JsonField file)
    {
        file.AsObject("name", "authority", "title", "region", "remarks", "items");
        var items = ImmutableArray.CreateBuilder<CatalogueItem>();
        foreach (var row in file.Required("items").AsList())
        {
            var item = ReadItem(row);
            if (item.Seq != items.Count + 1)
            {
                throw row.Required("seq").Fault($"应为 {items.Count + 1}，却是 {item.Seq}", $"expected {items.Count + 1}, found {item.Seq}");
            }

            items.Add(item);
        }

        return new DisclosureCatalogue(
            file.Required("name").AsText(),
            file.Required("authority").AsText(),
            file.Required("title").AsText(),
            file.Required("region").AsText(),
            items.ToImmutable());
    }

    private static CatalogueItem ReadItem(JsonField row)
    {
        row.AsObject("seq", "printedNumber", "levels", "content", "legalBasis", "clauseLimits", "timeLimit", "inherited", "publisher", "responsible", "channels", "note");
        return new CatalogueItem(
            row.Required("seq").AsInteger(1, MaxRows),
            row.Optional("printedNumber")?.AsText(),
            ReadLevels(row.Required("levels")),
            row.Optional("content")?.AsText(),
            row.Optional("legalBasis")?.AsText(),
            [.. row.Optional("clauseLimits")?.AsList().Select(limit => limit.AsText()) ?? []],
            ReadTimeLimit(row.Required("timeLimit")),
            row.Required("inherited").AsBoolean(),
            row.Required("publisher").AsText(),
            row.Optional("responsible")?.AsText(),
            [.. row.Required("channels").AsList().Select(channel => channel.AsText())],
            row.Optional("note")?.AsText());
    }

    private static ImmutableArray<string?> ReadLevels(JsonField field)
    {
        ImmutableArray<string?> levels = [.. field.AsList().Select(level => level.AsTextOrNull())];
        return levels.Length == 3 && levels.Any(level => level is not null)
            ? levels
            : throw field.Fault("应有三级事项，其中至少一级不空", "expected three headings, at least one of them not null");
    }

    private static TimeLimit ReadTimeLimit(JsonField field) => TimeLimit.TryParse(field.AsText(), out var limit, out var error)
        ? limit
        : throw field.Fault(error.Sentence.Chinese.TrimEnd('。'), error.Sentence.English.TrimEnd('.'));
}
