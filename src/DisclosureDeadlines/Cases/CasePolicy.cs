using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// The choices that the law leaves open when the time of a case is counted. That the day of an event is not counted, and that the last day
/// is inside, are not among them. <see cref="Default"/> is what this library recommends; <see cref="Earliest"/> and <see cref="Latest"/>
/// take every point the same way.
/// </summary>
/// <remarks>
/// Immutable; value equality. As a text it is <c>pause=careful,silent=endsWithOpinion</c>, or the name of a preset with choices over it.
/// </remarks>
public sealed class CasePolicy : IEquatable<CasePolicy>, IParsable<CasePolicy>
{
    private const string PresetNames = "default, earliest, latest";

    private readonly ImmutableArray<byte> values;

    private CasePolicy(ImmutableArray<byte> values)
    {
        this.values = values;
        Pause = (PauseDays)values[0];
        FromService = values[1] == 1;
        UntilOpinion = values[2] == 1;
        OriginalRuns = values[3] == 1;
        SecondAskRestarts = values[4] == 1;
        LateExtensionCounts = values[5] == 1;
        ExtendsRolledEnd = values[6] == 1;
        FromSubmission = values[7] == 1;
        DeemsRestDays = values[8] == 1;
        DoesNotRoll = values[9] == 1;
    }

    /// <summary>The choices that this library recommends.</summary>
    public static CasePolicy Default { get; } = new([.. CasePoints.All.Select(point => point.Default)]);

    /// <summary>Every point the way that gives the earlier day.</summary>
    public static CasePolicy Earliest { get; } = new([.. CasePoints.All.Select(point => point.Earliest)]);

    /// <summary>Every point the way that gives the later day.</summary>
    public static CasePolicy Latest { get; } = new([.. CasePoints.All.Select(point => point.Latest)]);

    /// <summary>The presets by name: <c>default</c>, <c>earliest</c>, <c>latest</c>.</summary>
    public static IReadOnlyDictionary<string, CasePolicy> Presets { get; } =
        new Dictionary<string, CasePolicy>
        {
            ["default"] = Default,
            ["earliest"] = Earliest,
            ["latest"] = Latest,
        }.ToFrozenDictionary();

    /// <summary>The points that are open, each with its choices.</summary>
    public static IReadOnlyList<CasePoint> Points => CasePoints.All;

    internal PauseDays Pause { get; }

    internal bool FromService { get; }

    internal bool UntilOpinion { get; }

    internal bool OriginalRuns { get; }

    internal bool SecondAskRestarts { get; }

    internal bool LateExtensionCounts { get; }

    internal bool ExtendsRolledEnd { get; }

    internal bool FromSubmission { get; }

    internal bool DeemsRestDays { get; }

    internal bool DoesNotRoll { get; }

    /// <summary>Whether two take every point alike.</summary>
    public static bool operator ==(CasePolicy? left, CasePolicy? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two take a point differently.</summary>
    public static bool operator !=(CasePolicy? left, CasePolicy? right) => !(left == right);

    /// <summary>How a point is taken.</summary>
    public CaseChoice ChoiceOf(CasePoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point.Choices[values[CasePoints.All.IndexOf(point)]];
    }

    /// <summary>The same policy except for one point.</summary>
    /// <param name="point">The name of the point, such as <c>pause</c>.</param>
    /// <param name="choice">The name of the choice, such as <c>careful</c>.</param>
    /// <exception cref="CaseFormatException">There is no such point, or no such choice.</exception>
    public CasePolicy With(string point, string choice)
    {
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(choice);
        return With(point, choice, out var fault) ?? throw new CaseFormatException(fault!);
    }

    /// <summary>
    /// Reads choices, separated by commas: a preset, or <c>POINT=CHOICE</c>; each goes over those before it, the first over
    /// <see cref="Default"/>.
    /// </summary>
    /// <param name="s">The text, such as <c>earliest,pause=asPeriods</c>.</param>
    /// <param name="provider">Not used: the names do not depend on the culture.</param>
    /// <exception cref="CaseFormatException">The text names no preset, or a point or a choice that does not exist.</exception>
    public static CasePolicy Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Default.Over(s, out var fault) ?? throw new CaseFormatException(fault!);
    }

    /// <summary>As <see cref="Parse"/>, but false where that would refuse.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out CasePolicy result)
    {
        result = s is null ? null : Default.Over(s, out _);
        return result is not null;
    }

    /// <summary>The points that are not taken as by default; <c>default</c> if all are.</summary>
    public override string ToString()
    {
        var differing = CasePoints
            .All.Where((point, place) => values[place] != point.Default)
            .Select(point => $"{point.Name}={ChoiceOf(point).Name}");
        string text = string.Join(',', differing);
        return text.Length == 0 ? "default" : text;
    }

    /// <inheritdoc />
    public bool Equals(CasePolicy? other) => other is not null && values.AsSpan().SequenceEqual(other.values.AsSpan());

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as CasePolicy);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(values.AsSpan());
        return hash.ToHashCode();
    }

    /// <summary>The same policy with one point taken another way.</summary>
    internal CasePolicy With(int point, byte choice) => new(values.SetItem(point, choice));

    internal bool Takes(int point, byte choice) => values[point] == choice;

    /// <summary>The choices of a text over these; null with the fault if it cannot be read.</summary>
    internal CasePolicy? Over(string text, out BilingualText? fault)
    {
        fault = null;
        var policy = this;
        foreach (string word in text.Split([',', '，', ';', '；'], StringSplitOptions.TrimEntries))
        {
            if (Presets.TryGetValue(word, out var preset))
            {
                policy = preset;
                continue;
            }

            int equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                fault = new(
                    $"计算方式应为 {PresetNames}，或如 pause=careful，却是“{Excerpt.Of(word)}”。",
                    $"Expected one of {PresetNames}, or such as pause=careful, found \"{Excerpt.Of(word)}\"."
                );
                return null;
            }

            if (policy.With(word[..equals], word[(equals + 1)..], out fault) is not { } chosen)
            {
                return null;
            }

            policy = chosen;
        }

        return policy;
    }

    private CasePolicy? With(string name, string choice, out BilingualText? fault)
    {
        fault = null;
        for (int place = 0; place < CasePoints.All.Length; place++)
        {
            var point = CasePoints.All[place];
            if (!string.Equals(point.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (point.PlaceOf(choice) is < byte.MaxValue and var found)
            {
                return With(place, found);
            }

            string choices = string.Join(", ", point.Choices);
            fault = new(
                $"{point.Name} 应为 {choices} 之一，却是“{Excerpt.Of(choice)}”。",
                $"Expected {point.Name} to be one of {choices}, found \"{Excerpt.Of(choice)}\"."
            );
            return null;
        }

        string points = string.Join(", ", CasePoints.All);
        fault = new(
            $"没有“{Excerpt.Of(name)}”这一点，法律未明确之处有 {points}。",
            $"There is no point \"{Excerpt.Of(name)}\"; the points that the law leaves open are {points}."
        );
        return null;
    }
}
