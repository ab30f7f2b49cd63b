using DisclosureDeadlines.Files;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Cli.Statute;

/// <summary>The name of a limit, a matter or a law as a user gives it, in Chinese or in English.</summary>
internal static class StatuteName
{
    public static string Description =>
        Language.Pick(
            "期限、事项或法律的名称，如 答复、双公示、政府信息公开条例",
            "a limit, a matter or a law, such as reply, decisions, 答复 or 政府信息公开条例"
        );

    /// <summary>What a reader knows a limit by.</summary>
    public static string Shown(StatutoryLimit limit) => Language.Pick(StatutoryLimits.TitleOf(limit.Matter).Chinese, limit.Name);

    /// <summary>Law and article, and whether the words were never seen.</summary>
    public static string Cited(StatutoryLimit limit) =>
        limit.Citation
        + limit.Standing switch
        {
            StatuteStanding.Unconfirmed => Language.Pick("（未核对原文）", " (not confirmed)"),
            StatuteStanding.Copy => Language.Pick("（据抄本）", " (from a copy)"),
            _ => "",
        };
}
