using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Files.Tests.Inputs;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Registers;

/// <summary>A register as an office keeps it, with the cases that were counted by hand before it was read.</summary>
public sealed class OfficeRegisterTests
{
    [Fact]
    public void Register_OfRequests_IsCountedAsByHand()
    {
        Assert.True(ClockRules.TryFind("disclosureReply", out var rule));
        using var register = RegisterFile.Open(File.OpenRead(OfficeFiles.PathTo("L23_依申请公开登记表.xlsx")), "L23", rule);

        var cases = register
            .Cases()
            .Select(row => AuditedCase.Of(row, rule, new LocalDate(2026, 11, 28), ChinaCalendar.Projected, CasePolicy.Default));

        Assert.Equal(
            [
                "3 2026-01 AnsweredInTime 2026-10-22",
                "4 2026-02 AnsweredInTime 2026-11-09", // corrected on 10-12, 20 working days from there
                "5 2026-03 AnsweredInTime 2026-11-10", // asked on 09-28, which is the third day; answered on 10-16
                "6 2026-04 AnsweredInTime 2026-11-26", // 10-29 and 20 more
                "7 2026-05 NotYetDue 2026-11-30",
            ],
            cases.Select(of => $"{of.Row.Row} {of.Row.Number} {of.Status} {of.DueOn:uuuu'-'MM'-'dd}")
        );
    }
}
