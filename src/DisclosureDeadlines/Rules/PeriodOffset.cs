using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>In which period the date of a recurring duty lies, seen from the one that is reported on.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<PeriodOffset>))]
public enum PeriodOffset
{
    /// <summary>The one before it: 每年7月31日前公布下一年度计划.</summary>
    Previous = -1,

    /// <summary>The period itself: 每年12月31日前公布本年度…….</summary>
    Same = 0,

    /// <summary>The one after it: 每年1月31日前公开上一年度报告.</summary>
    Next = 1,
}
