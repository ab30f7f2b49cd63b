using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Ledgers;

/// <summary>
/// What a row says of its publication outside of its fields: in its remark, its title, and in columns such as 状态 and 是否涉密. It takes the row
/// out, or makes a question of it; it never makes it a paper that is late.
/// </summary>
internal static class RowWitnesses
{
    private static readonly char[] Stars = ['★', '☆', '*'];

    private static readonly char[] BehindSecrets = [.. Stars, '('];

    /// <summary>Reads them, and says what the row is called by them: not to be published, or not decided; null if they say nothing.</summary>
    public static string? Read(
        LedgerColumns columns,
        ReadOnlySpan<LedgerCell> cells,
        (string? Title, string? Note) texts,
        bool isPublished,
        ref RowFaults faults
    )
    {
        string? said = isPublished ? null : OutByRemark.Of(texts.Title, texts.Note);
        if (said is null && texts.Note is { } note)
        {
            said = ReadRemark(Named(columns, columns.PlaceOf(LedgerField.Note)), note, isPublished, ref faults);
        }

        foreach (var (place, kind) in columns.Witnesses)
        {
            if (place < cells.Length && cells[place] is { IsEmpty: false, Fault: null } cell)
            {
                var heading = Named(columns, place);
                string text = cell.ToString().Trim();
                said ??= kind switch
                {
                    WitnessKind.Status => ReadStatus(heading, text, isPublished, ref faults),
                    WitnessKind.Review or WitnessKind.Delay when !isPublished => ReadReview(heading, text, ref faults),
                    WitnessKind.Secrecy when !isPublished => ReadSecrecy(columns, cells, heading, text, ref faults),
                    WitnessKind.Reason when !isPublished && !IsToBe(columns, cells) && !Blanks.IsBlank(text, LedgerField.Note) => Question(
                        heading,
                        text,
                        ref faults
                    ),
                    WitnessKind.Deleted when CellWords.Is(CellWords.Deleted, text) => Question(heading, text, ref faults),
                    _ => null,
                };
            }
        }

        return said;
    }

    private static BilingualText Named(LedgerColumns columns, int place)
    {
        string heading = Excerpt.Of(columns.Headings[place]);
        return new(heading, $"\"{heading}\"");
    }

    private static string? ReadRemark(BilingualText heading, string note, bool isPublished, ref RowFaults faults)
    {
        if (isPublished)
        {
            return Remarks.IsTakenBack(note) ? Question(heading, note, ref faults) : null;
        }

        return Remarks.Of(note) switch
        {
            Remarks.Said.NotToBePublished => note,
            Remarks.Said.Question => Question(heading, note, ref faults),
            _ => null,
        };
    }

    /// <summary>不同意, 内部: what was decided is no plain answer to whether it is to be published.</summary>
    private static string? ReadReview(BilingualText heading, string text, ref RowFaults faults) =>
        CellWords.Is(CellWords.Undecided, text) ? text
        : CellWords.Is(CellWords.NotToBePublished, text) || text.StartsWith("不同意", StringComparison.Ordinal)
            ? Remarks.Of(text) == Remarks.Said.NotToBePublished ? text
                : Question(heading, text, ref faults)
        : ReadRemark(heading, text, isPublished: false, ref faults);

    private static string? ReadStatus(BilingualText heading, string text, bool isPublished, ref RowFaults faults)
    {
        if (Remarks.IsTakenBack(text))
        {
            return Question(heading, text, ref faults);
        }

        if (Openness.DeniesInWords(text))
        {
            return text;
        }

        if (isPublished)
        {
            return CellWords.Is(CellWords.NotPublished, text) ? Question(heading, text, ref faults) : null;
        }

        bool isUndecided =
            OpennessOptions.Of(CellWords.Plain(text)) == OpennessOptions.Said.Undecided
            || (CellWords.Is(CellWords.Undecided, text) && !CellWords.Is(CellWords.NotPublished, text));
        return isUndecided ? text
            : Remarks.Of(text) == Remarks.Said.Question ? Question(heading, text, ref faults)
            : null;
    }

    /// <summary>秘密★10年 is secret whatever stands behind; 是 is an answer to the heading.</summary>
    private static string? ReadSecrecy(
        LedgerColumns columns,
        ReadOnlySpan<LedgerCell> cells,
        BilingualText heading,
        string text,
        ref RowFaults faults
    )
    {
        string plain = CellWords.Plain(text).TrimStart(Stars);
        int star = plain.IndexOfAny(BehindSecrets);
        plain = star > 0 ? plain[..star] : plain;
        if (!CellWords.Secret.Contains(plain))
        {
            return null;
        }

        return IsToBe(columns, cells) ? Question(heading, text, ref faults)
            : CellWords.NotToBePublished.Contains(plain) ? plain
            : "涉密";
    }

    /// <summary>Whether the columns on the matter say that it is to be published.</summary>
    private static bool IsToBe(LedgerColumns columns, ReadOnlySpan<LedgerCell> cells)
    {
        var none = default(RowFaults);
        return OpennessColumns.Read(columns, cells, ref none) is { } openness && Openness.IsToBePublished(openness);
    }

    private static string? Question(BilingualText heading, string text, ref RowFaults faults)
    {
        string excerpt = Excerpt.Of(text, 30);
        faults.Add(
            new(
                $"“{heading.Chinese}”一列写着“{excerpt}”，是不是还要公开、算不算已公开，请写明",
                $"the column {heading.English} says \"{excerpt}\"; say whether it is still to be published, or counts as published"
            )
        );
        return null;
    }
}
