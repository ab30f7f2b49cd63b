using DisclosureDeadlines.Cases;
using NodaTime;

namespace DisclosureDeadlines.Files.Registers;

/// <summary>A report on a register, told case by case.</summary>
internal interface IRegisterReport : IDisposable
{
    public void Begin(string file, ClockRule rule, LocalDate today, CasePolicy policy, string dataVersion);

    public void Add(AuditedCase of);

    public void End(RegisterTotals totals, IReadOnlyList<string> notes);
}
