using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>
/// Times that say which ones are meant: 2021年12月31日前登记成立的社会团体，应当报送年报; 每月20日前受理的，当月公布; 60日内到期的许可证.
/// </summary>
internal static class Attributes
{
    /// <summary>What happened in such a time is said in a few signs.</summary>
    private const int LongestHappening = 12;

    /// <summary>The name of those who are meant.</summary>
    private const int LongestName = 16;

    public static bool Is(ReadOnlySpan<char> text, in Part part)
    {
        if (
            part.Rule is not (FixedDate or RecurringBy or BeforeEvent or PeriodAfter or StandingDuty { Kind: RuleKind.UpdateInterval })
            || part.Rule.OnlyTrigger is not null
        )
        {
            return false;
        }

        var rest = text[part.End..];
        int stop = rest.IndexOfAny(",;。");
        var clause = stop < 0 ? rest : rest[..stop];
        bool goesOn = stop >= 0 && rest[stop] == ',' && stop + 1 < rest.Length;
        int of = clause.IndexOf('的');
        if (of < 2)
        {
            return false;
        }

        var happening = clause[..of];
        if (
            part.Rule is FixedDate
            && stop < 0
            && of + 1 < clause.Length
            && WordLists.PublishedAlong.EndLength(happening) == of
            && !WordLists.DutyBeforeLeave.IsIn(text)
        )
        {
            // 2020年12月31日前公布的文件: which ones, and nothing that is to be done.
            return true;
        }

        if (part.Rule is not PeriodAfter && (goesOn || of + 1 < clause.Length) && Text.Any(happening, 0, ["已经", "已", "尚未", "未"]) > 0)
        {
            // 2022年3月1日前已公示的项目，每年3月底前更新: what is past by then.
            return true;
        }

        bool happened = WordLists.MadeThen.IsIn(happening) && !WordLists.PublishingVerb.IsIn(happening);
        if (of + 1 == clause.Length)
        {
            // 每月20日前受理的，当月公布: in which case.
            return goesOn
                && part.Rule is not PeriodAfter
                && of <= LongestHappening
                && (happened || WordLists.HandedIn.At(happening, 0) > 0);
        }

        if (part.Rule is BeforeEvent && goesOn && WordLists.HandedIn.At(happening, 0) > 0)
        {
            // 15日前提交的材料，于月底前公布.
            return true;
        }

        if (part.Rule is PeriodAfter)
        {
            return of <= 4 && WordLists.ComesDue.At(happening, 0) > 0;
        }

        return happened && IsWho(clause[(of + 1)..]);
    }

    /// <summary>社会团体, 用人单位应当在30日内补办: those who are meant, and what they have to do.</summary>
    private static bool IsWho(ReadOnlySpan<char> words)
    {
        int duty = WordLists.DutyOfWho.FirstIn(words, 0);
        var who = duty > 0 ? words[..duty] : words;
        return who.Length <= LongestName && (WordLists.Actor.EndLength(who) > 0 || WordLists.ChosenOne.EndLength(who) > 0)
            || (duty < 0 && (WordLists.Actor.EndLength(words) > 0 || WordLists.ChosenOne.EndLength(words) > 0));
    }
}
