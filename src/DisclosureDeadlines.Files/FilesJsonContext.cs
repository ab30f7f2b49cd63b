using System.Text.Json;
using System.Text.Json.Serialization;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Files.Audits;
using DisclosureDeadlines.Files.Impacts;
using DisclosureDeadlines.Files.Plans;
using DisclosureDeadlines.Files.Reminders;
using NodaTime;

namespace DisclosureDeadlines.Files;

/// <summary>What System.Text.Json has to know of the documents of this package where it may not reflect.</summary>
[JsonSerializable(typeof(AuditedLedger))]
[JsonSerializable(typeof(TallyJson))]
[JsonSerializable(typeof(IEnumerable<GroupJson>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, FindingRowsJson>))]
[JsonSerializable(typeof(IEnumerable<TableAnswer>))]
[JsonSerializable(typeof(PlanJson))]
[JsonSerializable(typeof(ReminderJson))]
[JsonSerializable(typeof(IEnumerable<ImpactNoticeJson>))]
[JsonSerializable(typeof(ImpactRowJson))]
[JsonSerializable(typeof(ImpactTotalsJson))]
[JsonSerializable(typeof(IEnumerable<string>))]
[JsonSerializable(typeof(string?[]))]
[JsonSerializable(typeof(LocalDate))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class FilesJsonContext : JsonSerializerContext;
