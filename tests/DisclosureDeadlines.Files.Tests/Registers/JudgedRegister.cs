using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Registers;

/// <summary>A register, read and judged, to be written as a report.</summary>
internal sealed class JudgedRegister
{
    public const int SoonWithin = 5;

    private readonly byte[] file;
    private readonly string name;
    private readonly LocalDate today;
    private readonly ClockRule rule;

    public JudgedRegister(byte[] file, string name, string rule, LocalDate today)
    {
        this.file = file;
        this.name = name;
        this.today = today;
        Assert.True(ClockRules.TryFind(rule, out var found));
        this.rule = found;
        using var register = RegisterFile.Open(new MemoryStream(file), name, found);
        Assert.Equal(name, register.Name);
        Cases = [.. register.Cases().Select(row => AuditedCase.Of(row, found, today, KnownDays.Calendar, CasePolicy.Default))];
        Notes = [.. register.Notes];
        Tables = [.. register.Tables];
    }

    public IReadOnlyList<AuditedCase> Cases { get; }

    public IReadOnlyList<string> Notes { get; }

    public IReadOnlyList<RegisterTable> Tables { get; }

    public byte[] Written(Func<Stream, IRegisterReport> make, string? organisation = null, bool hasSource = true)
    {
        using var stream = new MemoryStream();
        var totals = new RegisterTotals(SoonWithin);
        Assert.Equal(SoonWithin, totals.SoonWithin);
        using (var report = make(stream))
        {
            report.Begin(
                new RegisterRun(name, rule, today, CasePolicy.Default, KnownDays.Calendar.DataVersion, SoonWithin)
                {
                    Organisation = organisation,
                    Source = hasSource ? () => new MemoryStream(file) : null,
                    Tables = Tables,
                }
            );
            foreach (var of in Cases)
            {
                totals.Add(of);
                report.Add(of);
            }

            report.End(totals, Notes);
        }

        return stream.ToArray();
    }
}
