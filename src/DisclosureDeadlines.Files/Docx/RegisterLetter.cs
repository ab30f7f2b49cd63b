using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Reports;

namespace DisclosureDeadlines.Files.Docx;

/// <summary>The report on a register as a circular to send around.</summary>
internal sealed class RegisterLetter(Stream stream) : IRegisterReport
{
    private RegisterRun? run;
    private Situation? situation;

    public void Begin(RegisterRun run)
    {
        this.run = run;
        situation = new Situation(ReportSubject.Cases, run.Today, run.SoonWithin);
    }

    public void Add(AuditedCase of) => situation!.Add(CaseLine.Of(of, run!.SoonWithin));

    public void End(RegisterTotals totals, IReadOnlyList<string> notes)
    {
        using var whole = new MemoryStream();
        new NoticeLetter(situation!, run!.Organisation, notes).Write(whole);
        whole.WriteTo(stream);
    }

    public void Dispose()
    {
        // It holds nothing open.
    }
}
