namespace DisclosureDeadlines.Ledgers;

/// <summary>What words in the column of publication say of a row: that it is not to be published, or that it is, without a day.</summary>
internal static class PublishedWords
{
    /// <summary>Reads such words, if a cell has them; which day it was must not be asked then.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="faults">Told that there is no day.</param>
    /// <param name="notToBe">The words that say that it is not to be published; null if they do not.</param>
    public static bool AreRead(LedgerCell cell, ref RowFaults faults, out string? notToBe)
    {
        notToBe = null;
        if (
            cell.Date is not null
            || cell.Fault is not null
            || cell.ToString() is not { Length: > 0 and <= 4 * CellWords.Longest } text
            || char.IsAsciiDigit(text[0])
        )
        {
            return false;
        }

        if (Openness.DeniesInWords(text))
        {
            notToBe = text.Trim();
            return true;
        }

        if (!CellWords.Is(CellWords.PublishedWithoutDay, text))
        {
            return false;
        }

        faults.Add(
            LedgerField.Published,
            new(
                $"只写“{text.Trim()}”，没有写哪一天，不能判断是否按时",
                $"it only says \"{text.Trim()}\" and not on which day, so it is not known whether it was in time"
            )
        );
        return true;
    }
}
