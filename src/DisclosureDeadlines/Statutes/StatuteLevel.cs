using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Statutes;

/// <summary>What kind of document sets a limit. Only a law or a regulation can displace the 20 working days of 政府信息公开条例 art. 26.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<StatuteLevel>))]
public enum StatuteLevel
{
    /// <summary>A law of the National People's Congress (法律).</summary>
    Law,

    /// <summary>A regulation of the State Council (行政法规), or a local one (地方性法规).</summary>
    Regulation,

    /// <summary>A rule of a ministry or a local government (规章).</summary>
    Rule,

    /// <summary>A circular (规范性文件): it can shorten what a law allows, never lengthen it.</summary>
    Circular,
}
