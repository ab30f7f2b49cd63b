using System.Text;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>Rules of the tests' own, read as the seeds are.</summary>
internal static class TestRules
{
    /// <summary>A length and nothing else.</summary>
    public static ClockRule Plain(int length, TimeUnit unit) => Read($"\"unit\": \"{RuleJsonNames.Of(unit)}\", \"length\": {length}");

    /// <summary>A rule with the parts given as JSON; it starts with <c>begun</c> and stops with <c>done</c>.</summary>
    public static ClockRule Read(string parts)
    {
        string json = $$"""
            {"rules": [ {"name": "test", "title": {"zh": "测试", "en": "test"}, "law": "某法", "article": "第一条", "start": [ {"on": "begun"} ], "stops": ["done"], "standing": "text", "source": "test", {{parts}} } ]}
            """;
        using var utf8 = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return JsonField.Read("test", utf8, ClockRulesJson.Read)[0];
    }
}
