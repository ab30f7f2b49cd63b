using System.Text.Json.Serialization;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines;

/// <summary>
/// What System.Text.Json needs to know of rules, periods, deadlines, time limits, happenings, cases and readings where it may not reflect:
/// in trimmed and AOT-compiled programs. Use it directly, or put <see cref="Default"/> into the
/// <see cref="System.Text.Json.JsonSerializerOptions.TypeInfoResolverChain"/> of a program's own options. The types carry their converters,
/// so a program's own context can name them as well.
/// </summary>
[JsonSerializable(typeof(DeadlineRule))]
[JsonSerializable(typeof(ReportingPeriod))]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(TimeLimit))]
[JsonSerializable(typeof(Happening))]
[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(IReadOnlyList<DeadlineRule>), TypeInfoPropertyName = "DeadlineRules")]
[JsonSerializable(typeof(IReadOnlyList<Deadline>), TypeInfoPropertyName = "Deadlines")]
[JsonSerializable(typeof(IReadOnlyList<TimeLimit>), TypeInfoPropertyName = "TimeLimits")]
[JsonSerializable(typeof(IReadOnlyList<Happening>), TypeInfoPropertyName = "Happenings")]
[JsonSerializable(typeof(IReadOnlyList<Case>), TypeInfoPropertyName = "Cases")]
public sealed partial class DeadlinesJsonContext : JsonSerializerContext;
