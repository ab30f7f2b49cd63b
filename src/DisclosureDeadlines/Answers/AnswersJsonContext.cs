using System.Text.Json.Serialization;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Catalogues;

namespace DisclosureDeadlines.Answers;

/// <summary>What System.Text.Json has to know of the answers where it may not reflect.</summary>
[JsonSerializable(typeof(DueAnswer))]
[JsonSerializable(typeof(CatalogueDueAnswer))]
[JsonSerializable(typeof(PhraseAnswer))]
[JsonSerializable(typeof(IEnumerable<PhraseAnswer>))]
[JsonSerializable(typeof(AddAnswer))]
[JsonSerializable(typeof(CountAnswer))]
[JsonSerializable(typeof(LatestEventAnswer))]
[JsonSerializable(typeof(IEnumerable<DayAnswer>))]
[JsonSerializable(typeof(IEnumerable<RankedDayAnswer>))]
[JsonSerializable(typeof(IEnumerable<CatalogueSummary>))]
[JsonSerializable(typeof(IEnumerable<CatalogueTitle>))]
[JsonSerializable(typeof(CatalogueAnswer))]
[JsonSerializable(typeof(IEnumerable<CatalogueItemAnswer>))]
[JsonSerializable(typeof(IEnumerable<FindingAnswer>))]
[JsonSerializable(typeof(IEnumerable<StatuteAnswer>))]
[JsonSerializable(typeof(StatuteDueAnswers))]
[JsonSerializable(typeof(IEnumerable<AmbiguityAnswer>))]
[JsonSerializable(typeof(IEnumerable<StepAnswer>))]
[JsonSerializable(typeof(IEnumerable<string>))]
[JsonSerializable(typeof(IEnumerable<ClockRuleAnswer>))]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(NoticeAnswer))]
[JsonSerializable(typeof(IEnumerable<NoticeAnswer>))]
[JsonSerializable(typeof(IEnumerable<KeptNoticeAnswer>))]
[JsonSerializable(typeof(IEnumerable<ImportAnswer>))]
internal sealed partial class AnswersJsonContext : JsonSerializerContext;
