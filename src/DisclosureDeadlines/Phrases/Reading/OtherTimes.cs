namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Lengths of time that are no limit: how long something else lasts, how it was done, how much of it was done in time.</summary>
internal static class OtherTimes
{
    /// <summary>How far behind the years the name of the plan can stand.</summary>
    private const int LongestPlan = 12;

    /// <summary>质保期：自验收合格之日起2年, 施工期限为180日, 5天报名期内: how long something else than a notice lasts.</summary>
    public static bool IsTerm(in Place place) => IsTerm(place.Clause) || WordLists.OtherTerm.At(place.Text, place.End) > 0;

    /// <summary>保管期限为长期: the same of what stands before a word.</summary>
    public static bool IsTerm(ReadOnlySpan<char> clause)
    {
        if (clause.IndexOfAny('期', '限', '效') < 0)
        {
            return false;
        }

        int self = Lexicon.EndLength(clause, WordClass.Link) > 0 ? clause.LastIndexOfAny('自', '从') : -1;
        var words = WordLists.TermLink.TrimEnd(self > 0 ? clause[..self] : clause);
        return WordLists.OtherTerm.EndLength(words) > 0;
    }

    /// <summary>
    /// 工期18个月，竣工后15个工作日内公开: beside the term of something else only what says that it is about publishing is a limit (工期18个月，2020年底前建成
    /// goes on with the works).
    /// </summary>
    public static bool IsPublishedBeside(ReadOnlySpan<char> text, List<Part> parts)
    {
        foreach (var part in parts)
        {
            var rest = text[part.End..].TrimStart("内,");
            int stop = rest.IndexOfAny(",;。");
            if (part.IsCounted && !WordLists.PublishingVerb.IsIn(stop < 0 ? rest : rest[..stop]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>合同履行期限为合同签订后60日内: the term is named before 为, and ends so long after an event.</summary>
    public static bool IsNamedTerm(ReadOnlySpan<char> clause) =>
        !clause.EndsWith("起") && clause.LastIndexOfAny('为', ':') is > 0 and var link && WordLists.OtherTerm.EndLength(clause[..link]) > 0;

    /// <summary>公布后12小时内，热线接到电话300余个: what was counted in that time, with nothing that is to be done.</summary>
    public static bool IsOfFigure(ReadOnlySpan<char> text, int inside)
    {
        var rest = text[inside..].TrimStart(',');
        int stop = rest.IndexOfAny(",;。");
        var clause = stop < 0 ? rest : rest[..stop];
        int number = Text.LastNumber(clause);
        // 检查一次, 选定一名仲裁员: what is to be done once, and no figure.
        bool isOne =
            number >= 0
            && number < clause.Length
            && clause[number] is '一' or '1'
            && (number == 0 || !Foundation.Numerals.IsNumeral(clause[number - 1]));
        return number > 0
            && !isOne
            && clause[0] != '('
            && NumberAnchors.UnitAt(clause, number + 1).Length == 0
            && WordLists.OfFigure.At(clause, number + 1) > 0
            && !WordLists.DutyBeforeLeave.IsIn(clause)
            && WordLists.PartyDuty.At(clause, 0) == 0
            && Lexicon.IndexOf(clause, WordClass.Verb) < 0;
    }

    /// <summary>具有2年以上基层工作经历: what somebody must have done before.</summary>
    public static bool IsQualification(in Place place)
    {
        var rest = place.Text[place.End..];
        int stop = rest.IndexOfAny(",;。");
        return WordLists.Qualifying.EndLength(place.Before) > 0 || WordLists.Qualification.IsIn(stop < 0 ? rest : rest[..stop]);
    }

    /// <summary>登记之日起3年内每年报告一次, 自发布之日起两年内，每半年评估一次: for how long a cycle goes on.</summary>
    public static bool IsSpanOfCycle(in Place place, int inside)
    {
        bool isLong = place.Anchor.Unit is Rules.TimeUnit.Year or Rules.TimeUnit.Month;
        int at = inside + Text.Any(place.Text, inside, [","]);
        return isLong
            && inside > place.End
            && Text.At(place.Text, at, "每")
            && Lexicon.Length(place.Text, Text.NumberEnd(place.Text, at + 1), WordClass.Period | WordClass.Unit) > 0;
    }

    /// <summary>20个工作日内办结率: a figure of what was done in time.</summary>
    public static bool IsRate(ReadOnlySpan<char> text, int at)
    {
        if (text[at..].IndexOf('率') < 0)
        {
            return false;
        }

        for (int adverb; (adverb = Lexicon.Length(text, at, WordClass.Adverb)) > 0; )
        {
            at += adverb;
        }

        return WordLists.Rate.At(text, at) > 0;
    }

    /// <summary>已公示7天，无异议; 已于3月10日至14日公示5个工作日: what is past.</summary>
    public static bool IsPast(ReadOnlySpan<char> clause)
    {
        var words = clause.Contains('已') ? Lexicon.TrimEnd(clause, WordClass.DisplayLink) : [];
        int display = Lexicon.EndLength(words, WordClass.Display);
        return words[..^display].EndsWith("已") || (display > 0 && WordLists.Done.IsIn(words));
    }

    /// <summary>三年行动计划, 五年保护规划: how long a plan is for.</summary>
    public static bool IsOfPlan(in Place place)
    {
        var rest = place.Text[place.End..Math.Min(place.Text.Length, place.End + LongestPlan)];
        int stop = rest.IndexOfAny(",;。的");
        rest = stop < 0 ? rest : rest[..stop];
        return place.Anchor.Unit == Rules.TimeUnit.Year
            && WordLists.PlanOfYears.FirstIn(rest, 0) is >= 0 and var plan
            && TriggerWords.AreWords(rest[..plan])
            && !WordLists.DoneWithin.IsIn(rest[..plan])
            && rest[..plan].IndexOfAny('起', '内') < 0
            && Lexicon.IndexOf(rest[..plan], WordClass.Verb) < 0
            && !Text.HasNumber(rest);
    }

    /// <summary>提前3天完成任务, 比法定时限提前5个工作日: earlier than was asked, and not before an event.</summary>
    public static bool IsEarly(in Place place) =>
        (WordLists.DoneEarly.At(place.Text, place.End) > 0 || place.Clause.StartsWith("比"))
        && Lexicon.TrimEnd(place.Before, WordClass.Qualifier).EndsWith("提前");
}
