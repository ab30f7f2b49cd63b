using DisclosureDeadlines.Files.Shapes;

namespace DisclosureDeadlines.Files.Catalogues;

/// <summary>
/// The headings between the rows of a catalogue, as they are read downwards: 一、机构概况 and below it （一）领导信息. The rows that follow belong
/// to them until the next one.
/// </summary>
internal sealed class CatalogueParts
{
    /// <summary>Characters of the longest text that is a heading and no remark.</summary>
    private const int MostCharacters = 30;

    private string? part;
    private string? section;

    /// <summary>What the next row stands below; null if there is nothing.</summary>
    public string? Current => (part, section) is ({ } wide, { } narrow) ? $"{wide}：{narrow}" : part ?? section;

    /// <summary>Takes the only text of a row, which may be a heading; it is kept as it is printed, with its number.</summary>
    /// <returns>Whether it is one.</returns>
    public bool TryTake(string text)
    {
        string name = text.Trim();
        string number = RowSigns.NumberOf(name);
        if (
            name.Length - number.Length <= 0
            || name.Length > MostCharacters
            || name[^1] is '。' or '；' or '：' or ':'
            || !name.Any(char.IsLetter)
            || RowSigns.IsFiller(name, isBare: true)
        )
        {
            return false;
        }

        if (number is ['(' or '（', ..])
        {
            section = name;
        }
        else
        {
            (part, section) = (name, null);
        }

        return true;
    }
}
