using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>The shapes that a time limit can take. In JSON the names are camelCase: <c>workingDaysAfter</c>.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<RuleKind>))]
public enum RuleKind
{
    /// <summary>Within N working days after the trigger: 信息形成之日起20个工作日内.</summary>
    WorkingDaysAfter,

    /// <summary>Within N calendar days after the trigger: 颁发之日起15日内.</summary>
    CalendarDaysAfter,

    /// <summary>Within N weeks after the trigger: 更改内容后一周内.</summary>
    WeeksAfter,

    /// <summary>Within N months after the trigger: 意见征集结束后一个月内.</summary>
    MonthsAfter,

    /// <summary>Within N years after the trigger: 信息形成之日起一年内.</summary>
    YearsAfter,

    /// <summary>Within N hours after the trigger: 24小时内. No date can be computed.</summary>
    HoursAfter,

    /// <summary>Every year by a date: 每年1月31日前.</summary>
    AnnualBy,

    /// <summary>Every quarter by a day: 每季度第一个月15日前; or every quarter, no day being named.</summary>
    QuarterlyBy,

    /// <summary>Every month by a day: 每月10日前; or every month, no day being named.</summary>
    MonthlyBy,

    /// <summary>Every week by a day: 每周三前; or every week, no day being named.</summary>
    WeeklyBy,

    /// <summary>By one date: 2018年10月31日前.</summary>
    FixedDate,

    /// <summary>At least so long before an event: 会议召开3日前.</summary>
    BeforeEvent,

    /// <summary>On the day of another publication or event: 与政策文件同步公开.</summary>
    SameTime,

    /// <summary>Updated at least every so often: 至少每6个月更新一次. No deadline.</summary>
    UpdateInterval,

    /// <summary>On display for at least so long: 公示期不少于5个工作日. No deadline.</summary>
    MinimumPeriod,

    /// <summary>Kept up for so long: 长期公开. No deadline.</summary>
    Retention,

    /// <summary>In real time: 实时公开. No date can be computed.</summary>
    RealTime,

    /// <summary>As things change: 据实动态公开. No date can be computed.</summary>
    Dynamic,

    /// <summary>When it is appropriate, or without delay: 适时公开, 及时公开. No date can be computed.</summary>
    AsAppropriate,

    /// <summary>By a time limit set elsewhere: 按规定时限进行公开. No date can be computed.</summary>
    AsPrescribed,

    /// <summary>Several limits in one phrase.</summary>
    Composite,

    /// <summary>As in the row above: 同上.</summary>
    Ditto,
}
