using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>The event that starts a length of time: what stands before it, up to its link.</summary>
internal static class Events
{
    private const WordClass Ends = WordClass.Link;

    /// <summary>What was found before a length.</summary>
    /// <param name="Trigger">The event; null if none is named.</param>
    /// <param name="Start">Where the words of the limit begin.</param>
    /// <param name="Fault">Why the phrase is refused, if it is.</param>
    /// <param name="FaultAt">Where.</param>
    internal readonly record struct Found(Trigger? Trigger, int Start, Fault Fault = Fault.None, int FaultAt = 0)
    {
        /// <summary>What the limit holds for, where the words before it say that; null if they do not.</summary>
        public string? Condition { get; init; }
    }

    /// <summary>The event before an anchor.</summary>
    /// <param name="place">The anchor.</param>
    /// <param name="loose">Whether the anchor itself links: 印发当日.</param>
    public static Found Before(in Place place, bool loose)
    {
        var text = place.Text;
        int until = place.At;
        int begin = place.AfterLast(out bool joined);
        var all = text[begin..until];
        var words = Lexicon.TrimEnd(all[..^StartDayRemarks.EndLength(all, out _)], WordClass.Qualifier);
        bool qualified = words.Length < all.Length;

        // 随后5日内公布: behind what went before, and no event of that name.
        words = loose ? words : WordLists.ThenWord.TrimEnd(words);

        // 收到申请后，应当自次日起30日内审查: the default is said, and the event stands in the clause before.
        words = words[..^(loose ? 0 : Text.Ending(words, ["自次日起", "从次日起"]))];
        int link =
            loose ? Text.Ending(words, ["之日", "之后", "以后", "后"])
            : StartDayRemarks.LinkLength(words, out _) is > 0 and var remarked ? remarked
            : Text.Ending(words, ["延后", "推后", "错后"]) > 0 ? 0
            : Lexicon.EndLength(words, Ends);
        var named = !loose && link == 0 ? CellPairs.NameBefore(place) : [];
        if (!named.IsEmpty)
        {
            return new(null, until) { Condition = named.ToString() };
        }

        // 其中变更，10日内: which case it is, and no event.
        var among = link == 0 && words.StartsWith("其中") ? words[2..].TrimStart(",:") : [];
        if (among.Length > 1 && TriggerWords.AreWords(among) && TriggerWords.FirstStray(among) < 0 && !loose)
        {
            return new(null, until);
        }

        bool thing = loose && link == 0 && Lexicon.EndLength(words, WordClass.Subject) > 0 && !words.EndsWith("决定");
        if (
            !thing
            && (
                link > 0
                || (Lexicon.EndLength(words, WordClass.Event) > 0 && !IsStep(text, words, all))
                || (loose && words.Length > 0 && Lexicon.EndLength(words, WordClass.Duty) == 0)
            )
        )
        {
            bool isDenied = link == 0 && words is ['不', ..] && all[words.Length..].StartsWith("的,");
            return isDenied ? new(null, until) { Condition = Conditions.Of(words) } : EventNames.Name(text, begin, words.Length - link);
        }

        // 在答复提出人的1个月内, also after 原则上应: the preposition governs the event.
        int duties = 0;
        for (int word; (word = Lexicon.Length(words, duties, WordClass.DutyBegin)) > 0; )
        {
            duties += word;
        }

        if (
            qualified
            && WordLists.SetLength.EndLength(words) > 0
            && text[begin + words.Length] == '的'
            && words.Length - WordLists.SetLength.EndLength(words) is var set
            && (set == 0 || words[set - 1] is '在' or '于' or '按')
        )
        {
            // 在规定的20个工作日内公开: which length, and no event.
            return new(null, until);
        }

        if (qualified && duties < words.Length && text[begin + words.Length] == '的' && words[duties] is '在' or '自' or '从' or '于')
        {
            return EventNames.Name(text, begin + duties, words.Length - duties);
        }

        // 信息形成后及时公开，最迟不超过20个工作日: the ceiling counts from the same event.
        int prompt = qualified ? WordLists.PromptlyAfter.FirstIn(words, 0) : -1;
        if (prompt > 0)
        {
            return EventNames.Name(text, begin, prompt);
        }

        var actor = Lexicon.TrimEnd(words, WordClass.Duty);
        int name = actor.Length > 1 && actor.Length < words.Length ? WordLists.EndsLikeDuty.At(words, actor.Length - 1) : 0;
        // 村委会在3日内, 一级响应1小时内: the last sign of a name is no word of duty.
        actor = name > 1 ? words[..(actor.Length - 1 + name)] : actor;
        bool duty = actor.Length < words.Length;
        var eased = duty ? Text.Trim(actor, ["通常", "一般", "原则上", "最迟", "最晚"]) : actor;
        if (duty && Lexicon.EndLength(eased, WordClass.Link) is > 0 and var eventEnd && eased.Length > eventEnd)
        {
            return EventNames.Name(text, begin, eased.Length - eventEnd);
        }

        if (actor.Length == 0 && !duty && !joined && !place.IsFirst && text[place.From..until].IndexOfAny(",;。、") < 0)
        {
            return new(null, until, Fault.End, until);
        }

        return Unlinked(place, begin, words, actor, duty, qualified);
    }

    /// <summary>No link stands before the length: it may be a duty without an event, or the event stands in a clause before.</summary>
    private static Found Unlinked(in Place place, int begin, ReadOnlySpan<char> words, ReadOnlySpan<char> actor, bool duty, bool qualified)
    {
        var text = place.Text;
        bool most =
            qualified
            && !(words.EndsWith("期") && Text.Ending(words, ["办理期", "答复期", "审查期"]) == 0)
            && Lexicon.Ending(text[begin..place.At], WordClass.Ceiling).Length > 0;
        bool isTimeOfNotice =
            Lexicon.EndLength(Lexicon.TrimEnd(words, WordClass.DisplayLink), WordClass.Display | WordClass.CycleName) > 0
            || Lexicon.EndLength(Lexicon.TrimEnd(words, WordClass.KeptLink), WordClass.Kept) > 0;
        if (most && !isTimeOfNotice && EarlierEvents.BeforeNameOfTime(words) is > 0 and var named)
        {
            // 接到投诉后，答复时间不超过7个工作日: the event stands before the name of the time.
            return EventNames.Name(text, begin, named);
        }

        int clause = words.LastIndexOfAny(",;。:") + 1;
        int since = words[clause..].IndexOf('自');
        if (
            since >= 0
            && !words.EndsWith("满")
            && words.Length - clause - since > 3
            && !duty
            && TriggerWords.AfterPreposition(words[clause..]) == since + 1
        )
        {
            // 自收到材料5个工作日内: 之日起 has been lost.
            return EventNames.Name(text, begin, words.Length);
        }

        // 20个工作日内（行政许可、行政处罚7个工作日内）: the matters stand with the number.
        if (
            !place.IsFirst
            && begin > 0
            && text[begin - 1] == '('
            && words.Length > 1
            && words.IndexOfAny(",;。") < 0
            && text[place.End..].TrimStart("以之内") is [')', ..]
        )
        {
            return new(null, place.At) { Condition = Conditions.Of(words) };
        }

        // 一般事项5个工作日，情况复杂的10个工作日: the case stands with the number.
        bool isCase =
            place.Count > 0
            && (clause > 0 || (begin > 0 && text[begin - 1] is ',' or '、' or ';'))
            && text[begin..place.At].EndsWith("的")
            && words.Length - clause > 2;
        if (isCase && TriggerWords.AreWords(words[clause..]) && Lexicon.EndLength(words, WordClass.Verb | WordClass.Event) == 0)
        {
            return new(null, place.At) { Condition = Conditions.Of(words[clause..]) };
        }

        if (LostLinks.Find(place, begin, words, duty) is { } happened)
        {
            return happened;
        }

        bool separate = qualified && words.Length > 0 && text[begin + words.Length] is ',' or ':';
        bool within =
            !isTimeOfNotice
            && Lexicon.Length(text, place.End, WordClass.Inside) > 0
            && Lexicon.IndexOf(words[clause..], WordClass.Negation) < 0
            && words.Length - clause > 1;
        bool condition = text[begin..place.At].EndsWith("的,");
        bool subject = Lexicon.EndLength(words, WordClass.Subject) > 0 && !CasesOfDisplay.IsUnderHeading(place);
        within |= !isTimeOfNotice && words.Length - clause > 1 && WordLists.DoneWithin.At(text, place.End) > 0;
        within |= WordLists.NewLimit.EndLength(words) > 0;
        within |= LengthsOfActs.IsInBracket(text, begin, place) && clause == 0 || LengthsOfActs.IsShared(place);
        within |= LengthsOfActs.IsOfSteps(place);
        bool open = duty || words.Length == 0 || separate || most || within || condition || subject;
        bool isNumber = EndsWithNumber(words);
        int number = isNumber ? OddNumbers.LastNumber(text, begin + words.Length) : place.At;
        if (number < place.At && OddNumbers.WholeNumberEnd(text, number, out _, out _) > place.At)
        {
            // 1,500日: one number, and no list of two.
            return new(null, place.At, Fault.ExactNumber, number);
        }

        // 每周工作时间不超过四十小时: how long people work, and no last day.
        open &= WordLists.HoursOfActor.EndLength(actor) == 0;
        if (actor.EndsWith("前") || actor.EndsWith("不") || isNumber || !open)
        {
            return new(null, place.At, Fault.LinkedEvent, place.At);
        }

        var earlier = EarlierEvents.Find(text, begin, actor, duty);
        int start = condition ? place.At : begin + actor.Length;
        return EarlierEvents.Condition(condition ? text[begin..place.At] : actor) is { } changed ? new(changed, start)
            : earlier.Trigger is not null ? earlier
            : new(null, start);
    }

    /// <summary>审批：5日: how long the step takes.</summary>
    private static bool IsStep(ReadOnlySpan<char> text, ReadOnlySpan<char> words, ReadOnlySpan<char> all) =>
        all[words.Length..].StartsWith(":")
        && (
            WordLists.StepName.EndLength(words) == words.Length
            // 新办：20个工作日；变更：10个工作日: the kinds of one matter.
            || (text.IndexOf(':') != text.LastIndexOf(':') && WordLists.CaseName.EndLength(words) == words.TrimStart(";,。").Length)
        );

    /// <summary>28,30日: a number before the number; but not 见附件1，20日.</summary>
    private static bool EndsWithNumber(ReadOnlySpan<char> words)
    {
        int start = words.Length;
        while (start > 0 && Foundation.Numerals.IsNumeral(words[start - 1]))
        {
            start--;
        }

        return start < words.Length
            && !(start > 0 && words[start - 1] is '件' or '表' or '图' or '注' or '款' or '条' or '章' or '节' or '目');
    }
}
