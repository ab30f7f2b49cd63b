namespace DisclosureDeadlines.Files.Packages;

/// <summary>What an element inside a text is.</summary>
/// <param name="Character">The character that it stands for, before its own text; null if it stands for none.</param>
/// <param name="IsPassedOver">Whether what lies in it is no part of the text.</param>
internal readonly record struct MixedPart(char? Character = null, bool IsPassedOver = false)
{
    public static MixedPart Text => default;

    public static MixedPart LineBreak => new('\n');

    public static MixedPart Blank => new(' ');

    public static MixedPart PassedOver => new(null, true);
}
