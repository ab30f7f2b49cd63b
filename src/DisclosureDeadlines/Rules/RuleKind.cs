namespace DisclosureDeadlines.Rules;

/// <summary>The shapes that a time limit can take. In JSON the names are camelCase: <c>workingDaysAfter</c>.</summary>
public enum RuleKind
{
    /// <summary>Within N working days after the trigger: 信息形成之日起20个工作日内.</summary>
    WorkingDaysAfter,

    /// <summary>Within N calendar days after the trigger: 颁发之日起15日内.</summary>
    CalendarDaysAfter,

    /// <summary>Within N months after the trigger: 意见征集结束后一个月内.</summary>
    MonthsAfter,

    /// <summary>Within N years after the trigger: 信息形成之日起一年内.</summary>
    YearsAfter,

    /// <summary>Every year by a date: 每年1月31日前.</summary>
    AnnualBy,

    /// <summary>In real time: 实时公开. No date can be computed.</summary>
    RealTime,

    /// <summary>As things change: 据实动态公开. No date can be computed.</summary>
    Dynamic,

    /// <summary>When it is appropriate, or without delay: 适时公开, 及时公开. No date can be computed.</summary>
    AsAppropriate,

    /// <summary>By a time limit set elsewhere: 按规定时限进行公开. No date can be computed.</summary>
    AsPrescribed,
}
