using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>What a limit is beside its rule: its equality, its law's days on a day, and the bounds of a phrase.</summary>
public class TimeLimitTests
{
    private const string Within7 = "作出决定之日起7日内";
    private const string Within7Working = "作出决定之日起7个工作日内";
    private const string Within10 = "作出决定之日起10日内";
    private const string Within10Working = "作出决定之日起10个工作日内";

    /// <summary>The first day on which each law makes 日 working days, and the day before it.</summary>
    [Theory]
    [InlineData("作出决定之日起10日内公开", "行政许可法", "2004-06-30", Within10)]
    [InlineData("作出决定之日起10日内公开", "行政许可法", "2004-07-01", Within10Working)]
    [InlineData("作出决定之日起7日内公开", "行政处罚法", "2021-07-14", Within7)]
    [InlineData("作出决定之日起7日内公开", "行政处罚法", "2021-07-15", Within7Working)]
    [InlineData("作出决定之日起10日内公开", "行政强制法", "2011-12-31", Within10)]
    [InlineData("作出决定之日起10日内公开", "行政强制法", "2012-01-01", Within10Working)]
    [InlineData("作出决定之日起7日内公开", "行政复议法", "1999-09-30", Within7)]
    [InlineData("作出决定之日起7日内公开", "行政复议法", "1999-10-01", Within7Working)]
    [InlineData("作出决定之日起10日内公开", "行政复议法", "2023-12-31", Within10)]
    [InlineData("作出决定之日起10日内公开", "行政复议法", "2024-01-01", Within10Working)]
    public void ForEventOn_AroundTheDayOfTheLaw_CountsAsTheLawSaidThen(string phrase, string law, string day, string sentence)
    {
        var limit = TimeLimit.Parse(phrase, law).ForEventOn(LocalDatePattern.Iso.Parse(day).Value);

        Assert.Equal(sentence, limit.Rule.Sentence.Chinese);
        Assert.Equal((phrase, law), (limit.Text, limit.Law));
    }

    [Fact]
    public void ForEventOn_WhereTheLawSaysTheSame_GivesTheLimitItself()
    {
        var limit = TimeLimit.Parse("信息形成之日起20个工作日内");

        Assert.Same(limit, limit.ForEventOn(new LocalDate(2026, 3, 2)));
    }

    [Fact]
    public void Equality_IsByTextLawAndRule()
    {
        var limit = TimeLimit.Parse("作出决定之日起7日内公开", "行政处罚法");
        var same = TimeLimit.Parse("作出决定之日起7日内公开", "行政处罚法");
        var otherLaw = TimeLimit.Parse("作出决定之日起7日内公开", "行政复议法");
        var otherText = TimeLimit.Parse("作出决定之日起7日内公布", "行政处罚法");
        var otherRule = limit.ForEventOn(new LocalDate(2020, 1, 2));

        Assert.True(limit == same && limit.Equals((object)same) && limit.GetHashCode() == same.GetHashCode());
        Assert.False(limit != same);
        Assert.All([otherLaw, otherText, otherRule, null], other => Assert.True(limit != other && other != limit && !limit.Equals(other)));
        Assert.False(limit == null);
        Assert.True((TimeLimit?)null == null);
        Assert.False(limit.Equals("作出决定之日起7日内公开"));
        Assert.Equal(limit.Rule, otherLaw.Rule);
    }

    [Fact]
    public void EqualityOfAmbiguities_IsByCode()
    {
        var noTrigger = TimeLimit.Parse("20个工作日内").Ambiguities.Single();
        var same = TimeLimit.Parse("5日内").Ambiguities.Single();
        var other = TimeLimit.Parse("每年12月31日前").Ambiguities.Single();

        Assert.True(noTrigger == same && noTrigger.Equals((object)same) && noTrigger.GetHashCode() == same.GetHashCode());
        Assert.False(noTrigger != same);
        Assert.All([other, null], another => Assert.True(noTrigger != another && another != noTrigger && !noTrigger.Equals(another)));
        Assert.True((TimeLimitAmbiguity?)null == null);
        Assert.False(noTrigger.Equals("noTrigger"));
    }

    /// <summary>Every ambiguity by its code, with what it tells the reader in both languages.</summary>
    [Theory]
    [InlineData("20个工作日内", "noTrigger", "没有写明起算日", "it does not say which event starts the clock")]
    [InlineData(
        "3个月",
        "bareDuration",
        "只有一段时间，可能是更新周期、保留时间，也可能是期限",
        "a bare length of time may be an update cycle, a retention or a limit"
    )]
    [InlineData(
        "会议召开前3日",
        "leadOrWindow",
        "“前若干日”可能是至少提前若干日，也可能是起算日之前的一段时间",
        "so many days before may be a lead or a window; it is read as a lead"
    )]
    [InlineData(
        "3日前",
        "leadOrDayOfMonth",
        "没有写明起算日，“若干日前”也可能是某月的那一日",
        "no event is named, so it may be a day of a month; it is read as a lead"
    )]
    [InlineData(
        "每季度第2周公布",
        "dayNotNamed",
        "写明的周次或者最后一个工作日不是日期，只读出周期",
        "a numbered week or a last working day is no date, so only the period is read"
    )]
    [InlineData(
        "每月10日前公布，如遇节假日顺延",
        "rollStated",
        "原文另写明遇节假日怎样顺延，规则没有包含",
        "the paper also says how the date rolls on holidays, which the rule leaves out"
    )]
    [InlineData(
        "信息形成之日起20日内，法律另有规定的除外",
        "otherRulesPrevail",
        "原文写明法律、法规另有规定的从其规定",
        "the paper says that other provisions prevail"
    )]
    [InlineData(
        "每年12月31日前",
        "periodNotSaid",
        "没有写明公开的是本期还是上期的信息：期末之日读作本期，其他日期读作上期",
        "it does not say whether the date is for its own period or the one before: a period's last day is read as its own, any other as the one after it"
    )]
    public void Ambiguities_OfAPhrase_SayWhatIsOpen(string phrase, string code, string chinese, string english)
    {
        var ambiguity = Assert.Single(TimeLimit.Parse(phrase).Ambiguities, ambiguity => RuleJsonNames.Of(ambiguity.Code) == code);

        Assert.Equal((chinese, english), (ambiguity.Message.Chinese, ambiguity.Message.English));
    }

    [Fact]
    public void Ambiguities_OfALawOfWorkingDays_NameTheLawsAndTheirDays()
    {
        var message = TimeLimit.Parse("作出决定之日起7日内", "行政处罚法").Ambiguities.Single().Message;

        Assert.Equal(
            "按所依据的法律，“日”读作工作日：《行政处罚法》第八十五条（2、3、5、7日，自2021-07-15起）；此前的事项仍按日历日",
            message.Chinese
        );
        Assert.Equal(
            "the law it rests on makes 日 working days: 《行政处罚法》第八十五条 (2, 3, 5, 7 日, since 2021-07-15); for earlier events they are calendar days",
            message.English
        );
    }

    [Fact]
    public void TryParse_ThePhraseOfTheMostCharacters_IsRead()
    {
        string phrase = "信息形成之日起20个工作日内公开".PadRight(2000);

        Assert.True(TimeLimit.TryParse(phrase, out _));
        Assert.False(TimeLimit.TryParse(phrase + " ", out _, out var error));
        Assert.Equal(2000, error.Position);
        Assert.Equal("公开时限需补正：第2001个字处，应有不超过2000字的短语，却是“ ”。", error.Sentence.Chinese);
        Assert.Equal(
            "This time limit cannot be read: at character 2001 expected a phrase of at most 2000 characters, found \" \".",
            error.Sentence.English
        );
    }

    [Theory]
    [InlineData("；")]
    [InlineData("，")]
    public void TryParse_TwentyLimits_AreRead_AndNoMore(string joint)
    {
        string[] limits = [.. Enumerable.Range(1, 21).Select(n => $"{(char)('A' + n)}类文件印发后{n}日内公开")];
        string twenty = string.Join(joint, limits[..20]);

        Assert.Equal(20, Assert.IsType<DisclosureDeadlines.Rules.Composite>(TimeLimit.Parse(twenty).Rule).Parts.Count);
        Assert.False(TimeLimit.TryParse(twenty + joint + limits[20], out _, out var error));
        Assert.Equal(("“公开”或结尾", "V类文件印发后21日内公开"), (error.Expected.Chinese, error.Found));
    }

    /// <summary>Characters that cannot be seen do not count, but the place of an error does count them.</summary>
    [Fact]
    public void TryParse_InvisibleCharacters_ArePassedOver()
    {
        Assert.Equal(
            "信息形成之日起20个工作日内",
            TimeLimit.Parse("信息\u200B形成之日起\uFEFF20个\u0007工作日内\u00AD公开").Rule.Sentence.Chinese
        );
        Assert.False(TimeLimit.TryParse("\u200B每年\u200713月1日前", out _, out var error));
        Assert.Equal(4, error.Position);
    }

    [Fact]
    public void TryParse_Nothing_IsRefusedAtItsBeginning()
    {
        Assert.False(TimeLimit.TryParse(null, out _, out var error));
        Assert.Equal(0, error.Position);
        Assert.Equal("", error.Found);
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => TimeLimit.Parse(null!)).ParamName);
    }
}
