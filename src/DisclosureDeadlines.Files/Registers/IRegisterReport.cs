namespace DisclosureDeadlines.Files.Registers;

/// <summary>A report on a register, written case by case.</summary>
internal interface IRegisterReport : IDisposable
{
    public void Begin(RegisterRun run);

    public void Add(AuditedCase of);

    public void End(RegisterTotals totals, IReadOnlyList<string> notes);
}
