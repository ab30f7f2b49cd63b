using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Rules;

/// <summary>One step from the event to the due date.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ExplanationStep
{
    internal ExplanationStep(ExplanationStepKind kind, BilingualText text, BilingualText? source = null, HolidayNotice? notice = null)
    {
        Kind = kind;
        Text = text;
        Source = source;
        Notice = notice;
    }

    /// <summary>What the step does.</summary>
    public ExplanationStepKind Kind { get; }

    /// <summary>The step in words, both languages.</summary>
    public BilingualText Text { get; }

    /// <summary>The article of law that the step rests on; <see langword="null"/> where it rests on none.</summary>
    public BilingualText? Source { get; }

    /// <summary>The holiday notice that the step rests on; <see langword="null"/> where it rests on none.</summary>
    public HolidayNotice? Notice { get; }

    /// <summary>The words for the current UI culture, with the source in brackets.</summary>
    public override string ToString() => ToString(null);

    /// <summary>The words for a culture, with the source in brackets; <see langword="null"/> means the current UI culture.</summary>
    public string ToString(IFormatProvider? formatProvider)
    {
        string? source = Notice?.ShortName ?? Source?.ToString(formatProvider);
        string text = Text.ToString(formatProvider);
        return source is null ? text
            : BilingualText.IsChinese(formatProvider) ? $"{text}（{source}）"
            : $"{text} [{source}]";
    }
}
