using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Audits;

/// <summary>What statuses and findings are called: in data, by names that never change; to a reader, in words.</summary>
internal static class AuditNames
{
    private static readonly string[] Statuses = Names<AuditState>();
    private static readonly string[] Findings = Names<AuditFinding>();
    private static readonly string[] Certainties = Names<Certainty>();

    public static string Of(AuditState status) => Statuses[(int)status];

    public static string Of(AuditFinding finding) => Findings[(int)finding];

    public static string Of(Certainty certainty) => Certainties[(int)certainty];

    /// <summary>The findings of a row by name, one after the other; null if there are none.</summary>
    public static string? FindingsOf(AuditedRow row)
    {
        string? names = null;
        for (int i = 0; i < Findings.Length; i++)
        {
            if (row.Has((AuditFinding)i))
            {
                names = names is null ? Findings[i] : $"{names} {Findings[i]}";
            }
        }

        return names;
    }

    public static string Words(AuditState status) =>
        status switch
        {
            AuditState.NotYetDue => Language.Pick("未到期", "not yet due"),
            AuditState.DueToday => Language.Pick("今天到期", "due today"),
            AuditState.Overdue => Language.Pick("逾期未公开", "overdue"),
            AuditState.PublishedInTime => Language.Pick("按时公开", "in time"),
            AuditState.PublishedLate => Language.Pick("逾期公开", "late"),
            AuditState.NoDueDate => Language.Pick("无截止日期", "no due date"),
            AuditState.OutOfScope => Language.Pick("不主动公开", "not to be published"),
            _ => Language.Pick("需补正", "invalid"),
        };

    /// <param name="finding">The finding.</param>
    /// <param name="soonWithin">How many working days ahead is soon.</param>
    public static string Words(AuditFinding finding, int soonWithin) =>
        finding switch
        {
            AuditFinding.Overdue => Language.Pick("逾期未公开", "Overdue, not published"),
            AuditFinding.DueSoon => Language.Pick($"{soonWithin}个工作日内到期", $"Due within {soonWithin} working days"),
            AuditFinding.PublishedLate => Language.Pick("逾期公开", "Published late"),
            AuditFinding.PublishedBeforeEvent => Language.Pick("发布日期早于成文日期（存疑）", "Published before the event date (suspect)"),
            AuditFinding.PublishedAfterToday => Language.Pick("发布日期在今天以后（存疑）", "Published after today (suspect)"),
            AuditFinding.EventImplausible => Language.Pick("成文日期在今天以后（存疑）", "Event after today (suspect)"),
            AuditFinding.NoDueDate => Language.Pick("无截止日期", "No due date"),
            _ => Language.Pick("需补正", "Cannot be read"),
        };

    public static string Words(Certainty certainty) =>
        certainty switch
        {
            Certainty.Official => Language.Pick("确定", "official"),
            Certainty.Provisional => Language.Pick("暂定", "provisional"),
            _ => Language.Pick("推算", "projected"),
        };

    /// <summary>What a group is called where the rows name nothing, or where their names were too many.</summary>
    public static string Of(AuditGroup group) =>
        group.IsRest ? Language.Pick("（其余）", "(the rest)") : group.Name ?? Language.Pick("未填写", "(none)");

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => Json.Name(value))];
}
