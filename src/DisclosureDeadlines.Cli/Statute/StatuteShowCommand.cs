using System.CommandLine;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Cli.Statute;

/// <summary><c>deadlines statute show NAME</c>: all that is known of a limit, in every version.</summary>
internal static class StatuteShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = StatuteName.Description };
        var format = OutputFormats.Option(OutputFormat.Text, OutputFormat.Json);
        var command = new Command(
            "show",
            Language.Pick("一项规定的全文、效力期间、来源", "the words of a limit, when it was in force, and where it was read")
        )
        {
            name,
            format,
        };
        command.SetAction(parsed =>
        {
            var limits = StatuteQuestion.Find(parsed.GetValue(name)!);
            if (parsed.GetValue(format) == OutputFormat.Json)
            {
                terminal.Document.WriteLine(Json.Document(limits.Select(StatuteAnswer.From)));
                return 0;
            }

            for (int i = 0; i < limits.Count; i++)
            {
                foreach (string line in Lines(limits[i]).Prepend(i == 0 ? null : "").OfType<string>())
                {
                    terminal.Output.WriteLine(line);
                }
            }

            return 0;
        });
        return command;
    }

    private static IEnumerable<string> Lines(StatutoryLimit limit)
    {
        yield return $"{StatuteName.Shown(limit)}  {StatuteName.Cited(limit)}";
        (string Label, string? Value)[] facts =
        [
            (Language.Pick("期限", "limit"), limit.Rule.Sentence.ToString(null)),
            (Language.Pick("适用对象", "binds"), limit.Binds.ToString(null)),
            (Language.Pick("内容", "covers"), limit.Covers.ToString(null)),
            (Language.Pick("事项", "matter"), Language.Pick(StatutoryLimits.TitleOf(limit.Matter).Chinese, limit.Matter)),
            (Language.Pick("文号", "number"), limit.Number),
            (Language.Pick("地方", "region"), limit.Region?.FullName),
            (Language.Pick("有效", "in force"), InForce(limit)),
            (Language.Pick("原文", "words"), limit.Text),
            (Language.Pick("另有规定", "also allows"), limit.Leeway?.Words.ToString(null)),
            (Language.Pick("与条例26条", "beside art. 26"), limit.BesideGeneralLimit?.ToString(null)),
            (Language.Pick("核对", "seen"), Standing(limit.Standing)),
            (Language.Pick("来源", "source"), limit.Source),
            (Language.Pick("备注", "note"), limit.Note),
        ];
        foreach (var (label, value) in facts.Where(fact => fact.Value is not null))
        {
            yield return $"  {label}{Language.Pick("：", ": ")}{value}";
        }
    }

    private static string InForce(StatutoryLimit limit)
    {
        string from = limit.ValidFrom is { } first ? $"{first:uuuu-MM-dd}" : Language.Pick("不详", "not known");
        string span = limit.ValidTo is { } last
            ? Language.Pick($"自{from}至{last:uuuu-MM-dd}", $"from {from} to {last:uuuu-MM-dd}")
            : Language.Pick($"自{from}起", $"since {from}");
        return limit.AreDatesUnchecked
            ? Language.Pick($"{span}（施行日期未核对原文）", $"{span} (the first day was not checked with the text)")
            : span;
    }

    private static string Standing(StatuteStanding standing) =>
        standing switch
        {
            StatuteStanding.Quoted => Language.Pick("见于目录所引条款", "quoted in a printed catalogue"),
            StatuteStanding.Text => Language.Pick("见于法律文本汇编", "read in a collection of texts of laws"),
            StatuteStanding.Page => Language.Pick("见于公开网页", "read on a public page"),
            StatuteStanding.Copy => Language.Pick("见于抄本，来源未核对", "read in a copy whose origin was not checked"),
            _ => Language.Pick("未核对原文", "not confirmed by any text seen"),
        };
}
