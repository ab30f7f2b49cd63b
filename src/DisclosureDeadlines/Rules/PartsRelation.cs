using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Rules;

/// <summary>How several limits in one phrase stand to each other.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<PartsRelation>))]
public enum PartsRelation
{
    /// <summary>All of them bind: 5个工作日内；长期公示.</summary>
    All,

    /// <summary>One or the other: 应当按月或者按季度公开.</summary>
    Alternatives,

    /// <summary>Each binds where its condition holds: 20个工作日内公开；其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示.</summary>
    Conditional,

    /// <summary>One after the other: 2周内处理，10个工作日内反馈.</summary>
    Sequence,
}
