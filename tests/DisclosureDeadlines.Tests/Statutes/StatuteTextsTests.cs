using System.Globalization;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Statutes;
using DisclosureDeadlines.Tests.House;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.Statutes;

/// <summary>All that is told of the laws' limits, and what a name finds or is near to: word for word.</summary>
public sealed class StatuteTextsTests
{
    private static readonly string[] Slips =
    [
        "政府信息",
        "政府信息公开条",
        "政府信息公开条例草案",
        "信息公开条例",
        "行政处罚",
        "行政许可发",
        "地名管理条列",
        "土地管理",
        "replies",
        "repl",
        "decision",
        "anual report",
        "双工示",
        "年报",
        "报",
        "国办发〔2015〕52号",
        "《中华人民共和国土地管理发》",
        "完全没有这样的名称",
    ];

    [Fact]
    public void Limits_Each_TellWhatWasVerified()
    {
        var text = new StringBuilder();
        foreach (var limit in StatutoryLimits.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"{limit.Name} | {limit.Matter} | {limit.Law} {limit.Number} {limit.Article} | ");
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Iso(limit.ValidFrom)} {Iso(limit.ValidTo)} | {limit.Region?.Name} | {limit.Rule.Sentence.Chinese} | {limit.Rule.Sentence.English}\n"
            );
            text.Append(CultureInfo.InvariantCulture, $"  {limit.BesideGeneralLimit?.Chinese ?? "-"}\n");
        }

        foreach (string matter in StatutoryLimits.Matters)
        {
            var title = StatutoryLimits.TitleOf(matter);
            text.Append(CultureInfo.InvariantCulture, $"{matter} = {title.Chinese} = {title.English}\n");
        }

        Verified.Text("statutes", text.ToString());
    }

    /// <summary>Law and regulation take the place of the general limit, rule and circular bind beside it; in both languages.</summary>
    [Fact]
    public void BesideGeneralLimit_OfEachLevel_IsSaidInBothLanguages() =>
        Assert.Equal(
            [
                "a law or regulation, which takes the place of the 20 working days of 政府信息公开条例 art. 26",
                "a rule or circular, which can only be shorter than the 20 working days of 政府信息公开条例 art. 26 and binds beside them",
            ],
            StatutoryLimits
                .All.Where(limit => limit.BesideGeneralLimit is not null)
                .Select(limit => (IsRule: limit.Level > StatuteLevel.Regulation, Said: limit.BesideGeneralLimit!.English))
                .Distinct()
                .OrderBy(said => said.IsRule)
                .Select(said => said.Said)
        );

    [Fact]
    public void NamesNear_Slips_AreWhatWasVerified() =>
        Verified.Text(
            "near-names",
            string.Join('\n', Slips.Select(slip => $"{slip}: {string.Join("、", StatutoryLimits.NamesNear(slip))}"))
        );

    [Fact]
    public void Deadlines_AtAPlaceThatIsNotThere_AreRefused()
    {
        var deadlines = StatutoryLimits.DeadlinesFor("reply", new LocalDate(2026, 9, 18), ChinaCalendar.Official);

        Assert.NotNull(deadlines[deadlines.Count - 1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => deadlines[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => deadlines[deadlines.Count]);
    }

    private static string Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
