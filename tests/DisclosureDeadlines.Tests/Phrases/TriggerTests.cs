using System.Text;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using Xunit;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>What a trigger is, and what must not vanish into one.</summary>
public sealed class TriggerTests
{
    /// <summary>前 before the number turns the direction round: read as after, the answer is on the wrong side of the event.</summary>
    [Theory]
    [InlineData("会议召开前的20日内的收入")]
    [InlineData("信息形成前后20日内")]
    [InlineData("会议召开前1个月起20日内")]
    public void TryParse_ALimitBeforeTheEvent_IsNotReadAsOneAfterIt(string phrase) =>
        Assert.False(TimeLimit.TryParse(phrase, out var limit), $"{limit?.Rule}");

    /// <summary>A stretch before the event has its first day before it, and says that nobody is late after that.</summary>
    [Theory]
    [InlineData("会议召开前20日内")]
    [InlineData("会议召开前的20日内")]
    [InlineData("应当在会议召开前20日内公告")]
    public void Parse_AWindowBeforeTheEvent_IsItsFirstDayWithADoubt(string phrase)
    {
        var limit = TimeLimit.Parse(phrase);
        Assert.Equal(new BeforeEvent(20, TimeUnit.CalendarDay, new Trigger("会议召开")), limit.Rule);
        Assert.Contains(AmbiguityCode.WindowBefore, limit.Ambiguities.Select(ambiguity => ambiguity.Code));
    }

    /// <summary>Two limits in one phrase: the first must not vanish into the second's trigger.</summary>
    [Theory]
    [InlineData("信息形成之日起20个工作日内或者作出决定后7个工作日内", "信息形成之日起20个工作日内，或者作出决定之日起7个工作日内")]
    [InlineData("收到申请后5日内答复、作出决定后7个工作日内", "收到申请之日起5日内；作出决定之日起7个工作日内")]
    [InlineData("信息形成之日起20个工作日内并在公示后7日内", "信息形成之日起20个工作日内；公示之日起7日内")]
    [InlineData("决定作出之日起1个月内或者收到之日起15日内", "决定作出之日起1个月内，或者收到之日起15日内")]
    public void Parse_SeveralLimits_AreAllRead(string phrase, string sentence) =>
        Assert.Equal(sentence, Assert.IsType<Composite>(TimeLimit.Parse(phrase).Rule).Sentence.Chinese);

    [Fact]
    public void TryParse_TwoLengthsOfOneLimit_AreNotReadAsTheLastOne() => Assert.False(TimeLimit.TryParse("信息形成后1年的20日内", out _));

    [Theory]
    [InlineData("自治区人民政府批准后20个工作日内", "自治区人民政府批准")]
    [InlineData("自治区人民政府批准之日起20个工作日内", "自治区人民政府批准")]
    [InlineData("自然灾害发生后2日内", "自然灾害发生")]
    [InlineData("在建工程竣工后15日内", "在建工程竣工")]
    [InlineData("从业人员登记后15日内", "从业人员登记")]
    public void Parse_ATriggerThatBeginsLikeAPreposition_KeepsItsFirstCharacter(string phrase, string trigger) =>
        Assert.Equal(trigger, Assert.IsAssignableFrom<PeriodAfter>(TimeLimit.Parse(phrase).Rule).Trigger!.Words);

    [Fact]
    public void Parse_TheRulesOwnSentence_GivesTheRule()
    {
        var rule = TimeLimit.Parse("自自治区人民政府批准之日起20个工作日内").Rule;

        Assert.Equal(rule, TimeLimit.Parse(rule.Sentence.Chinese).Rule);
    }

    [Theory]
    [InlineData("信息形成之日起的20个工作日内", "信息形成")]
    [InlineData("政府信息公开条例修订后5日内", "政府信息公开条例修订")]
    public void Parse_ATrigger_IsTheEventAlone(string phrase, string trigger) =>
        Assert.Equal(trigger, Assert.IsAssignableFrom<PeriodAfter>(TimeLimit.Parse(phrase).Rule).Trigger!.Words);

    [Fact]
    public void TryParse_ANegation_IsNotPartOfTheEvent()
    {
        Assert.False(TimeLimit.TryParse("不在信息形成之日起20个工作日内", out _));
        Assert.Equal("信息形成之日起20个工作日内", TimeLimit.Parse("不得晚于信息形成之日起20个工作日").Rule.Sentence.Chinese);
    }

    [Theory]
    [InlineData("foo\nbar")]
    [InlineData("信息形成之日起20个工作日内/办结\r\n并撤销")]
    [InlineData("foo\u2028bar")]
    public void Sentence_ALineBreakInTheText_StaysOneLine(string phrase)
    {
        Assert.False(TimeLimit.TryParse(phrase, out _, out var error));

        Assert.DoesNotContain(error.Sentence.Chinese, c => char.IsControl(c) || c is '\u2028' or '\u2029');
    }

    [Fact]
    public void Found_ASurrogatePairAtTheCut_IsNotSplit()
    {
        Assert.False(TimeLimit.TryParse("aaaaaaaaaaaaaaaaaaa𠀀𠀀", out _, out var error));

        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(error.Found)));
    }
}
