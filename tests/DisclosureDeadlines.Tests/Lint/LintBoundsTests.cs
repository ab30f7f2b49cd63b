using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Rules;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Lint;

/// <summary>How many clauses are looked at, over which days two limits are compared, and what may be compared at all.</summary>
public sealed class LintBoundsTests
{
    private const int MostClauses = 100;

    private static readonly int LastYear = ChinaCalendar.Official.LastDay.Year;

    [Theory]
    [InlineData(MostClauses, false)]
    [InlineData(MostClauses + 1, true)]
    public void Check_ManyClausesInAColumn_AreLookedAtUpToAHundred(int clauses, bool isSaid)
    {
        var findings = Check("条款时限", string.Join('；', Enumerable.Repeat("批准之日起30日内", clauses - 1).Append("批准之日起3日内")));

        Assert.Equal(isSaid ? 0 : 1, findings.Count(finding => finding.Code == LintCode.LooserThanStatute));
        AssertSaysThatThereAreMore(isSaid, findings);
    }

    [Theory]
    [InlineData(MostClauses, false)]
    [InlineData(MostClauses + 1, true)]
    public void Check_ManyClausesInALegalBasis_AreLookedAtUpToAHundred(int clauses, bool isSaid)
    {
        string basis = string.Concat(Enumerable.Repeat("批准之日起30日内公布。", clauses - 1).Append("批准之日起3日内公布。"));
        var findings = Check("公开依据", basis);

        Assert.Equal(isSaid ? 0 : 1, findings.Count(finding => finding.Code == LintCode.LooserThanStatute));
        AssertSaysThatThereAreMore(isSaid, findings);
    }

    /// <summary>Six whole years before the last one that is announced, and no day more.</summary>
    [Fact]
    public void Looseness_OfTwoPeriods_IsThatOfEveryDayOfSixYears()
    {
        var days = Days().ToArray();

        var compared = Looseness.Of(new WorkingDaysAfter(20, null), new CalendarDaysAfter(28, null))!.Value;

        int later = days.Count(day => Due(new WorkingDaysAfter(20, null), day) > Due(new CalendarDaysAfter(28, null), day));
        int earlier = days.Count(day => Due(new WorkingDaysAfter(20, null), day) < Due(new CalendarDaysAfter(28, null), day));
        Assert.Equal((days.Length, later, earlier), (compared.Days, compared.Later, compared.Earlier));
        Assert.InRange(compared.Later, 1, days.Length - 1);
    }

    /// <summary>An example is from the last of the years, and a working day, where there is one.</summary>
    [Theory]
    [InlineData(20, 28)]
    [InlineData(20, 27)]
    [InlineData(5, 7)]
    [InlineData(2, 2)]
    [InlineData(10, 16)]
    public void Looseness_OfTwoPeriods_HasAnExampleThatIsTheFirstOfItsKind(int workingDays, int calendarDays)
    {
        var (one, other) = (new WorkingDaysAfter(workingDays, null), new CalendarDaysAfter(calendarDays, null));
        var later = Days().Where(day => Due(one, day) > Due(other, day)).ToArray();
        var expected = later.Where(day => day.Year == LastYear - 1 && ChinaCalendar.Projected.IsWorkingDay(day)).Append(later[0]).First();

        Assert.Equal(expected, Looseness.Of(one, other)!.Value.Example);
    }

    [Fact]
    public void Looseness_OfLimitsOfOneLength_NeedsNoDays()
    {
        Assert.Equal(new Looseness(0, 0, 1, default), Looseness.Of(new CalendarDaysAfter(20, null), new CalendarDaysAfter(20, null)));
        Assert.Equal(new Looseness(0, 0, 1, default), Looseness.Of(Before(20, TimeUnit.CalendarDay), Before(20, TimeUnit.CalendarDay)));
        Assert.NotEqual(1, Looseness.Of(new CalendarDaysAfter(20, null), new CalendarDaysAfter(21, null))!.Value.Days);
        Assert.NotEqual(1, Looseness.Of(new CalendarDaysAfter(20, null), new WorkingDaysAfter(20, null))!.Value.Days);
        Assert.NotEqual(1, Looseness.Of(Before(20, TimeUnit.CalendarDay), Before(21, TimeUnit.CalendarDay))!.Value.Days);
        Assert.NotEqual(1, Looseness.Of(Before(20, TimeUnit.CalendarDay), Before(20, TimeUnit.WorkingDay))!.Value.Days);
    }

    [Fact]
    public void Looseness_OfLimitsOfTwoKinds_IsNone()
    {
        Assert.Null(Looseness.Of(new HoursAfter(24, null), new CalendarDaysAfter(1, null)));
        Assert.Null(Looseness.Of(new CalendarDaysAfter(1, null), new HoursAfter(24, null)));
        Assert.Null(Looseness.Of(new HoursAfter(24, null), new HoursAfter(24, null)));
        Assert.Null(Looseness.Of(new CalendarDaysAfter(1, null), Before(1, TimeUnit.CalendarDay)));
    }

    [Theory]
    [InlineData(49, 100, false)]
    [InlineData(50, 100, true)]
    [InlineData(51, 100, true)]
    [InlineData(50, 101, false)]
    public void IsLooser_OnHalfOfTheDaysOrMore_IsTrue(int later, int days, bool isLooser) =>
        Assert.Equal(isLooser, new Looseness(later, 0, days, default).IsLooser);

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, true)]
    [InlineData(1, 1, false)]
    public void IsStricter_NeverLaterAndSometimesEarlier_IsTrue(int later, int earlier, bool isStricter) =>
        Assert.Equal(isStricter, new Looseness(later, earlier, 10, default).IsStricter);

    private static void AssertSaysThatThereAreMore(bool isSaid, IReadOnlyList<LintFinding> findings)
    {
        var said = findings.Where(finding => finding.Code == LintCode.UnreadableClause).ToArray();
        Assert.Equal(isSaid ? 1 : 0, said.Length);
        Assert.All(
            said,
            note =>
                Assert.Equal(
                    (
                        LintSeverity.Note,
                        null,
                        "所引条款超过100条，只核对了前100条",
                        "more than 100 clauses are quoted; only the first 100 were looked at"
                    ),
                    (note.Severity, note.Source, note.Message.Chinese, note.Message.English)
                )
        );
    }

    private static IReadOnlyList<LintFinding> Check(string column, string cell) =>
        CatalogueLint.Check(
            DisclosureCatalogue.FromTable(
                "own",
                ["公开事项", "公开内容", "公开时限", column],
                [
                    ["事项", "内容", "批准之日起20日内", cell],
                ]
            )
        );

    private static BeforeEvent Before(int length, TimeUnit unit) => new(length, unit, null);

    private static IEnumerable<LocalDate> Days()
    {
        for (var day = new LocalDate(LastYear - 6, 1, 1); day.Year < LastYear; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private static LocalDate Due(DeadlineRule rule, LocalDate day) => rule.Apply(day, ChinaCalendar.Projected).DueOn!.Value;
}
