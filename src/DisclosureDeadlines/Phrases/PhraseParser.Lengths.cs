using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>Numbers with a unit: 20个工作日内, 15日前, 不少于5日.</summary>
internal ref partial struct PhraseParser
{
    /// <summary>What is published, named for its half year: no length of time.</summary>
    private static readonly string[] HalfYearNames = ["半年数据", "半年总结", "半年情况", "半年财务", "半年预算", "半年工作总结", "半年执行情况"];

    private int ReadNumber(int at)
    {
        int? number = Text.Number(text, at, out int end);
        if (Text.At(text, end, "(") && number is not null && Text.Number(text, end + 1, out int again) == number && Text.At(text, again, ")"))
        {
            // 20（二十）个工作日: said twice.
            end = again + 1;
        }

        if (end == text.Length)
        {
            return end;
        }

        switch (text[end])
        {
            case '年' when end - at == 4 && text[at] is not ('0' or '〇' or '零') && text[at..end].IndexOfAnyExcept("0123456789〇零一二三四五六七八九") < 0:
                return ReadYear(at, end);
            case '月':
                return ReadMonth(at, limits is { Count: > 0 } && CycleOf(limits[^1].Rule) == 'Y' && from == periodicEnd && text[from..at] is "," or "(");
            case '年' when Text.Any(text, end + 1, ["月底", "月末"]) > 0 || (end - at == 2 && (DayOfYearAt(end + 1) || Text.Any(text, end + 1, ["第", "上半年", "下半年", "底", "末", "初", "年底", "年末"]) > 0)):
                return Fail(at, new("四位数的年份", "a year of four digits"));
            case '季' when Text.At(text, end, "季度") && Times(end + 2, out _, out _):
                return number == 1 ? ReadPeriodic(at, end + 2, 'Q') : Fail(at, new("“每季度”或“第几季度”", "every quarter, or the name of one"));
            case '季' when number is >= 1 and <= 4 && Text.At(text, end, "季度"):
                return ReadQuarterWindow(at, end + 2, number.Value, false);
            case '次':
                return ReadTimes(at, number ?? 0, end + 1);
        }

        if (!UnitAt(text, end, out var unit, out int factor, out bool isDay, out int after))
        {
            return end;
        }

        if (!LookThrough(at))
        {
            return text.Length;
        }

        if (at > 0 && text[at - 1] is '.' or '-' or '~' or '—' or '至' or '/' or '±')
        {
            return Fail(at, new("整数，而不是范围", "one whole number, not a range"));
        }

        int most = unit switch { TimeUnit.Week or TimeUnit.Month => 999, TimeUnit.Year => 99, _ => 9999 };
        if (number is not { } length || length < 1 || length * factor > most)
        {
            int start = WholeNumberStart(at, text[end]);
            return IsBackground(at, after) ? after
                : start < at ? Fail(start, ExpectedExactNumber)
                : Fail(at, new($"1到{most}的整数", $"a whole number from 1 to {most}"));
        }

        return ReadLength(at, length * factor, unit, isDay, after);
    }

    private readonly bool DayOfYearAt(int at) => Text.NumberEnd(text, at) is var month && month > at && Text.At(text, month, "月");

    /// <summary>半年 is six months; half of anything shorter is not read.</summary>
    private int ReadHalf(int at)
    {
        bool report = Text.At(text, at, "半年报") && Text.Any(text, at, ["半年报送", "半年报备", "半年报一次"]) == 0;
        int name = at + Text.Any(text, at, ["半年度", "半年"]);
        bool ended = name > at && Text.Any(text, name, ["结束", "终了", "届满", "过后"]) > 0;
        bool dated = name > at && Text.NumberEnd(text, name) is var month && month > name && Text.At(text, month, "月");
        if (report || ended || dated || Text.Any(text, at, HalfYearNames) > 0)
        {
            return at + 2;
        }

        if (Text.At(text, at, "半年") && at > 0 && (Numerals.IsNumeral(text[at - 1]) || (text[at - 1] == '个' && at > 1 && text[at - 2] != '每') || Text.Ending(text[..at], ["大", "小", "头"]) > 0))
        {
            return Fail(at - 1, ExpectedExactNumber);
        }

        if (Text.At(text, at, "半年"))
        {
            return !LookThrough(at) ? text.Length : ReadLength(at, 6, TimeUnit.Month, false, at + 2);
        }

        return Text.Any(text, at, ["半个月", "半月", "半个工作日", "半天", "半日", "半小时"]) > 0 ? Fail(at, new("整数", "a whole number")) : at + 1;
    }

    /// <summary>20日内，最长不超过30日; 公示期最短3个月、最长3年: the most there can be beside a length that has been read.</summary>
    private readonly bool IsSecondCeiling(ReadOnlySpan<char> before)
    {
        var clause = before[(before.LastIndexOfAny(",;。、") + 1)..];
        bool only = Text.Any(clause, 0, ["最长", "最迟", "最多"]) > 0 && Trim(clause, [.. Qualifiers, "公示期限", "公示期", "公示", "为"], out _).IsEmpty;
        return only && limits is { Count: > 0 } && limits[^1].Rule is PeriodAfter or SameTime or StandingDuty { Kind: RuleKind.MinimumPeriod };
    }

    private int ReadLength(int at, int length, TimeUnit unit, bool isDay, int end)
    {
        int inside = end + Text.Any(text, end, ["以内", "之内", "内"]);
        if (BeginsCondition(inside))
        {
            return PassCondition(at, inside);
        }

        if (IsBackground(at, end))
        {
            return IsOver(at) ? PassCondition(at, end) : end;
        }

        if (IsSecondCeiling(text[from..at]))
        {
            // The ceiling belongs to the limit before it, and sets no other last day.
            doubts |= limits![^1].Rule is StandingDuty ? Doubts.None : Doubts.ExtensionStated;
            limits[^1] = limits[^1] with { End = end };
            return from = end;
        }

        if (Text.Ending(text[from..at], ["最后", "最末", "倒数"]) is > 0 and var unnamed)
        {
            return Fail(at - unnamed, ExpectedNamedDay);
        }

        if (end < text.Length && (text[end] is '半' or '多' or '余' or '-' or '~' or '—' || Text.Any(text, end, ["左右", "上下", "以外", "以下", "以后", "前后"]) > 0
            || (text[end] == '至' && end + 1 < text.Length && Numerals.IsNumeral(text[end + 1]))))
        {
            return Fail(end, ExpectedEnd);
        }

        if (!FollowsRemark(end, ref unit))
        {
            return Fail(at, ExpectedOneKind);
        }

        if (isDay && remark is null && SaysWorkingDays(length))
        {
            unit = TimeUnit.WorkingDay;
            doubts |= Doubts.WorkingDaysByLaw;
        }

        var before = text[from..at];
        if (IsInterval(before, end, out int times, out int afterTimes))
        {
            AddInterval(at, length, unit, times, afterTimes);
            return afterTimes;
        }

        if (conditionAt != at && UpdatesWithin(inside, unit, inside > end) is > 0 and var updated && Text.Ending(Trim(before, Between, out _), Links) == 0)
        {
            AddInterval(at, length, unit, 1, updated);
            return updated;
        }

        if (IsDisplayFrom(before, at, length, unit, end) || IsKept(before, at, length, unit, end) || IsAtLeast(before, at, length, unit, end))
        {
            return HasFailed ? text.Length : from;
        }

        int forward = end + Text.Any(text, end, ["以上"]);
        int back = Text.Any(text, forward, ["之前", "以前", "前"]);
        bool ahead = Text.Ending(Trim(before, Qualifiers, out _), ["提前"]) > 0;
        if (ahead || (back > 0 && !Text.At(text, forward + back, "后")))
        {
            return ReadLead(at, length, unit, forward + back, ahead);
        }

        return back > 0 || forward > end ? Fail(end, ExpectedEnd) : ReadPeriod(at, length, unit, end);
    }

    private bool SaysWorkingDays(int days)
    {
        laws ??= LawOfDays.Named(law) | (text.Contains('法') ? LawOfDays.Named(text) : LawsOfDays.None);
        return LawOfDays.SaysWorkingDays(laws.Value, days, eventDate);
    }

    /// <summary>X之日起20个工作日内: within a length of time after an event.</summary>
    private int ReadPeriod(int at, int length, TimeUnit unit, int end)
    {
        int after = end + Text.Any(text, end, ["以内", "之内", "内"]);
        if (MustPassFirst(end, after))
        {
            return Fail(after, ExpectedWithin);
        }

        var before = Trim(text[from..at], LeastQualifiers, out _);
        if (Text.Ending(before, ["前", "之前", "以前"]) > 0)
        {
            // 会议召开前3日 may be a lead; 前3日内 is the stretch before the event, for which there is no rule.
            bool named = after == end && before.Length > 1 && !before.EndsWith("之前") && FindLeadEvent(at, out _, out _) && unit != TimeUnit.Hour;
            return named ? ReadLead(at, length, unit, end, false) : Fail(at, ExpectedLinkedEvent);
        }

        if (IsBare(at, end) && unit is TimeUnit.Month or TimeUnit.Year)
        {
            doubts |= Doubts.BareDuration;
            Add(StandingDuty.UpdateInterval(length, unit), at, end);
            return end;
        }

        if (!FindTrigger(at, false, out var trigger, out int start))
        {
            return text.Length;
        }

        bool goesOn = after == end && after < text.Length && Numerals.IsNumeral(text[after]);
        if (trigger is null && after == end && !goesOn && unit is TimeUnit.Month or TimeUnit.Year && !text[from..at].EndsWith("过"))
        {
            doubts |= Doubts.BareDuration;
            Add(StandingDuty.UpdateInterval(length, unit), at, end);
            return end;
        }

        if (goesOn)
        {
            return Fail(after, ExpectedEnd);
        }

        doubts |= trigger is null ? Doubts.NoTrigger | (IsBare(at, end) ? Doubts.BareDuration : Doubts.None) : Doubts.None;
        DropYearly(trigger, start);
        Add(After(length, unit, trigger), start, after);
        return after;
    }

    private readonly bool IsBare(int at, int end) => end == text.Length && (at == 0 || text[at - 1] is ';' or ':');

    private static DeadlineRule After(int length, TimeUnit unit, Trigger? trigger, bool countsEventDay = false) => unit switch
    {
        TimeUnit.WorkingDay => new WorkingDaysAfter(length, trigger, countsEventDay),
        TimeUnit.CalendarDay => new CalendarDaysAfter(length, trigger, countsEventDay),
        TimeUnit.Week => new WeeksAfter(length, trigger, countsEventDay),
        TimeUnit.Month => new MonthsAfter(length, trigger, countsEventDay),
        TimeUnit.Year => new YearsAfter(length, trigger, countsEventDay),
        _ => new HoursAfter(length, trigger),
    };
}
