namespace DisclosureDeadlines.Ledgers;

/// <summary>Reads whether a row is to be published at all, which a table may say in several columns.</summary>
internal static class OpennessColumns
{
    /// <summary>What all columns on the matter say together.</summary>
    public static string? Read(LedgerColumns columns, ReadOnlySpan<LedgerCell> cells, ref RowFaults faults)
    {
        string? said = null;
        bool isYes = false;
        foreach (int place in columns.OpennessPlaces.IsEmpty && columns[LedgerField.Openness] is { } only ? [only] : columns.OpennessPlaces)
        {
            var cell = place < cells.Length ? cells[place] : LedgerCell.Empty;
            if (cell.Fault is { } fault)
            {
                faults.Add(LedgerField.Openness, fault);
                continue;
            }

            string text = cell.ToString().Trim();
            if (Blanks.IsBlank(text, LedgerField.Openness))
            {
                continue;
            }

            isYes |= Openness.IsToBePublished(text);
            bool isMoreTelling = said is null || (Openness.IsNotToBePublished(text) && !Openness.IsOnRequest(said));
            said = isMoreTelling ? text : said;
        }

        if (isYes && said is not null && Openness.IsNotToBePublished(said) && !Openness.IsOnRequest(said))
        {
            faults.Add(
                LedgerField.Openness,
                new("几列说的不一致，又要公开，又不公开", "the columns contradict each other: it is to be published, and it is not")
            );
            return null;
        }

        return said;
    }
}
