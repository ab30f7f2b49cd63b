using System.Globalization;

namespace DisclosureDeadlines;

/// <summary>
/// One sentence in Chinese and in English. Which one is printed depends on the UI culture: Chinese for every
/// <c>zh</c> culture, English for all others.
/// </summary>
/// <remarks>Immutable. Two texts are equal when both languages are.</remarks>
public sealed class BilingualText : IEquatable<BilingualText>, IFormattable
{
    /// <summary>Makes a text from its two wordings.</summary>
    /// <exception cref="ArgumentException">A wording is empty.</exception>
    public BilingualText(string chinese, string english)
    {
        ArgumentException.ThrowIfNullOrEmpty(chinese);
        ArgumentException.ThrowIfNullOrEmpty(english);
        Chinese = chinese;
        English = english;
    }

    /// <summary>The Chinese wording.</summary>
    public string Chinese { get; }

    /// <summary>The English wording.</summary>
    public string English { get; }

    /// <summary>Whether text for this culture is Chinese; <see langword="null"/> means the current UI culture.</summary>
    internal static bool IsChinese(IFormatProvider? provider) =>
        (provider as CultureInfo ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName == "zh";

    /// <summary>The wording for the current UI culture.</summary>
    public override string ToString() => ToString(null);

    /// <summary>The wording for a culture; <see langword="null"/> means the current UI culture.</summary>
    public string ToString(IFormatProvider? formatProvider) => IsChinese(formatProvider) ? Chinese : English;

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        RefuseFormat(format);
        return ToString(formatProvider);
    }

    /// <summary>Refuses a format where there are none to choose from: a misspelt one must not look as if it had been used.</summary>
    /// <exception cref="FormatException">A format other than the general one is given.</exception>
    internal static void RefuseFormat(string? format)
    {
        if (!string.IsNullOrEmpty(format) && format != "G")
        {
            throw new FormatException(new BilingualText("这里只有一种格式“G”。", "There is only the format \"G\" here.").ToString(null));
        }
    }

    /// <summary>Whether two are equal by value.</summary>
    public static bool operator ==(BilingualText? left, BilingualText? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ by value.</summary>
    public static bool operator !=(BilingualText? left, BilingualText? right) => !(left == right);

    /// <inheritdoc />
    public bool Equals(BilingualText? other) => other is not null && Chinese == other.Chinese && English == other.English;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as BilingualText);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Chinese, English);
}
