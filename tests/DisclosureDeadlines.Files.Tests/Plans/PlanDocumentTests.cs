using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Files.Plans;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Files.Tests.House;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Plans;

/// <summary>The duties of a year, whole, in each format and both languages: of a catalogue, of one row, of none that can be planned.</summary>
public sealed class PlanDocumentTests
{
    private const string Csv = """"
        序号,编号,一级事项,二级事项,公开内容,公开时限,公开主体,责任科室
        1,A-1,财务,预算,预算全文,每年1月31日前,某局,财务科
        2,A-2,财务,决算,"决算, ""全文""",每年1月31日前,某局,办公室
        3,A-3,财务,决算,另一份决算，比十六个字还要长的内容，写到这里才够,每年1月31日前,某局,
        4,B-1,统计,月报,月报,每月10日前,某局,统计科
        5,B-2,统计,季报,季报表,每季度结束后20日内,某局,统计科
        6,B-3,统计,半年报,半年报,每半年结束后30日内,某局,统计科
        7,C-1,动态,通知,通知,信息形成之日起20个工作日内,某局,办公室
        8,C-2,动态,实时,实时数据,实时公开,某局,办公室
        9,D-1,招考,名单,录用名单,每年至少更新一次,某局,人事科
        10,D-2,招考,公告,公告,每年6月左右,某局,人事科
        11,E-1,救助,标准,低保标准,每年1月31日前；调整的，调整之日起20个工作日内,某局,民政科
        12,F-1,财务,预算,预算说明,每年1月31日前,某局,办公室

        """";

    private static readonly DisclosureCatalogue Own = OfficeCatalogue
        .Read(new MemoryStream(Encoding.UTF8.GetBytes(Csv)), "目录.2026.csv", new OfficeCatalogueOptions { IsLenient = true })
        .Catalogue;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Plan_OfAYear_IsAsVerified(string culture)
    {
        using var spoken = new InCulture(culture);
        var text = new StringBuilder();
        Append(text, "a catalogue", Report(Own, 2026, null, [3, 1], []));
        Append(text, "one row, after an imported notice", Report(Own, 2027, 4, [0], [MadeLedger.Notice]));
        Append(text, "a row of which there are others of the same day", Report(Own, 2027, 3, [1], []));
        Append(text, "a row that cannot be planned", Report(Own, 2027, 9, [1], []));
        Append(text, "a catalogue that is built in", Report(Built("zhongwei"), 2027, null, [1], []));
        Verified.Text($"plans.{culture}", text.ToString());
    }

    [Fact]
    public void Events_OfOneRow_HaveTheirUidsInTheWholePlan()
    {
        var all = PlanEvents.Of(Report(Own, 2026, null, [1], [])).Events.ToDictionary(of => of.Uid, of => of.Summary);

        var some = PlanEvents.Of(Report(Own, 2026, 4, [1], [])).Events;

        Assert.Equal(12, some.Count);
        Assert.All(some, of => Assert.Equal(of.Summary, all[of.Uid]));
    }

    private static DisclosureCatalogue Built(string name) => DisclosureCatalogue.BuiltIn.Single(catalogue => catalogue.Name == name);

    private static PlanReport Report(DisclosureCatalogue catalogue, int year, int? row, int[] ahead, HolidayNotice[] imported)
    {
        var calendar = imported.Length == 0 ? KnownDays.Calendar : KnownDays.Calendar.With(imported);
        var item = row is { } number && catalogue.TryFindItem(number, out var found) ? found : null;
        Assert.Equal(row, item?.RowNumber);
        return new PlanReport(catalogue.PlanFor(year, calendar), item, new ChosenCalendar(calendar, imported), ahead);
    }

    private static void Append(StringBuilder text, string of, PlanReport report)
    {
        using var output = new StringWriter();
        output.NewLine = "\n";
        CsvTable.Write(output, PlanCsv.Header, report.Duties.Select(duty => PlanCsv.Fields(report, duty)));
        output.WriteLine(Json.Document(PlanJson.From(report)));
        IcsWriter.Write(output, PlanEvents.Of(report));
        text.Append("# ").Append(of).Append('\n').Append(output);
    }
}
