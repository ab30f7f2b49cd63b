namespace DisclosureDeadlines.Files.Packages;

/// <summary>What an element inside a text is.</summary>
/// <param name="Character">The character that it stands for, before its own text; null if it stands for none.</param>
/// <param name="IsPassedOver">Whether what lies in it is no part of the text.</param>
/// <param name="IsReadApart">Whether it is no part of the text and is read by whoever gathers it.</param>
/// <param name="IsHiding">Whether it says, among the looks of a piece of text, that the piece is not to be seen.</param>
/// <param name="IsSign">Whether the character is a part of the text, and not only what parts texts.</param>
internal readonly record struct MixedPart(
    char? Character = null,
    bool IsPassedOver = false,
    bool IsReadApart = false,
    bool IsHiding = false,
    bool IsSign = false
)
{
    public static MixedPart Text => default;

    public static MixedPart LineBreak => new('\n');

    public static MixedPart Blank => new(' ');

    public static MixedPart PassedOver => new(null, true);

    public static MixedPart Sign(char? character) => new(character, IsSign: true);

    public static MixedPart Hides => new(IsHiding: true);

    public static MixedPart Apart => new(IsReadApart: true);
}
