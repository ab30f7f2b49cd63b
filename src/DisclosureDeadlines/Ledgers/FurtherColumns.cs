using System.Collections.Immutable;

namespace DisclosureDeadlines.Ledgers;

/// <summary>Columns that hold no field of a ledger, and what they are looked through for all the same.</summary>
internal static class FurtherColumns
{
    /// <summary>The columns that may tell of the publication, though no field is read from them.</summary>
    /// <param name="headings">The headings of all columns.</param>
    /// <param name="fields">The places of those that hold fields.</param>
    /// <param name="witnesses">Those that are known to tell of it.</param>
    /// <param name="published">The places of all days of publication, the one that is taken among them.</param>
    /// <param name="openness">The places of those that say whether it is to be published.</param>
    public static ImmutableArray<(int Place, FurtherKind Kind)> Among(
        ImmutableArray<string> headings,
        ICollection<int> fields,
        ImmutableArray<(int Place, WitnessKind Kind)> witnesses,
        ImmutableArray<int> published,
        ImmutableArray<int> openness
    )
    {
        var known = witnesses.ToDictionary(witness => witness.Place, witness => witness.Kind);
        return
        [
            .. Enumerable
                .Range(0, headings.Length)
                .Where(place => headings[place].Length > 0 && !fields.Contains(place))
                .Select(place =>
                    (
                        place,
                        known.TryGetValue(place, out var kind) ? Of(kind, headings[place])
                        : published.Contains(place) ? FurtherKind.Publication
                        : openness.Contains(place) ? FurtherKind.Openness
                        : KindOf(headings[place], published.Length > 0)
                    )
                ),
        ];
    }

    /// <summary>Days of happenings other than the one that is taken as the event: 送达日期, 变更日期, 收文日期.</summary>
    /// <param name="headings">The headings of all columns.</param>
    /// <param name="taken">The places of the day of the event, and of those of publication.</param>
    public static ImmutableArray<(int Place, string Happening)> DaysAmong(ImmutableArray<string> headings, IReadOnlySet<int> taken) =>
        [
            .. Enumerable
                .Range(0, headings.Length)
                .Where(place => !taken.Contains(place))
                .Select(place => (Place: place, Happening: HappeningOf(headings[place])))
                .Where(day => day.Happening.Length > 0),
        ];

    /// <summary>送达 of 送达日期; nothing where a heading names no day on which something happened.</summary>
    public static string HappeningOf(string heading)
    {
        string plain = LedgerHeadings.Plain(heading);
        string? name = CellWords.DayName.Where(name => plain.EndsWith(name, StringComparison.OrdinalIgnoreCase)).MaxBy(name => name.Length);
        return name is null || KindsOfDay.IsPlan(plain) || plain.Length < name.Length + 2 ? "" : plain[..^name.Length];
    }

    /// <summary>流程状态：已办结 is of how the paper came about, and 公开状态：正常 of its publication.</summary>
    private static FurtherKind Of(WitnessKind kind, string heading) =>
        kind switch
        {
            WitnessKind.Timeliness => FurtherKind.Status,
            WitnessKind.Status
                when CellWords.Publication.Concat(CellWords.Duty).Any(word => heading.Contains(word, StringComparison.Ordinal)) =>
                FurtherKind.Status,
            WitnessKind.Address => FurtherKind.Address,
            WitnessKind.Secrecy => FurtherKind.Secrecy,
            _ => FurtherKind.Known,
        };

    private static FurtherKind KindOf(string heading, bool hasPublished)
    {
        string happening = HappeningOf(heading);
        bool isDone =
            happening.Length > 0
            && !LedgerHeadings.IsKnown(heading)
            && !CellWords.PlanOfDay.Concat(CellWords.OtherMatter).Any(word => happening.Contains(word, StringComparison.Ordinal))
            && (
                CellWords.Publication.Any(word => happening.Contains(word, StringComparison.Ordinal))
                || CellWords.TakenBack.Any(word => happening.Contains(word, StringComparison.Ordinal))
                || (!hasPublished && CellWords.Doing.Any(word => happening.Contains(word, StringComparison.Ordinal)))
            );
        return isDone ? FurtherKind.Day
            : LedgerHeadings.IsKnown(heading) ? FurtherKind.Known
            : FurtherKind.Unknown;
    }
}
