using System.Text.Json;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Page;

/// <summary>A case, and registers of cases.</summary>
internal static class CaseDesk
{
    /// <summary>The tool's list, and the words for the kinds of happenings.</summary>
    public static byte[] Rules() => Asked.Document(json =>
    {
        Json.Write(json, "rules", ClockRules.All.Select(ClockRuleAnswer.From));
        json.WriteStartObject("words");
        foreach (string kind in ClockRules.All.SelectMany(rule => rule.Kinds).Distinct())
        {
            json.WriteString(kind, HappeningWords.Of(kind).ToString(null));
        }

        json.WriteEndObject();
    });

    /// <summary>The tool's reading of a case whose happenings stand a line each.</summary>
    public static byte[] Read(Question question)
    {
        var chosen = Asked.Calendar(question);
        var happenings = Lines(question.Text ?? "").ToList();
        if (happenings.Find(happening => !chosen.Calendar.Contains(happening.On)) is { } outside)
        {
            throw new OfficeFileException(
                $"{IsoDate.Of(outside.On)} 不在日历之内，日历从 {IsoDate.Of(chosen.Calendar.FirstDay)} 到 {IsoDate.Of(chosen.Calendar.LastDay)}。",
                $"{IsoDate.Of(outside.On)} is outside the calendar, which goes from {IsoDate.Of(chosen.Calendar.FirstDay)} to {IsoDate.Of(chosen.Calendar.LastDay)}.");
        }

        return Asked.Json(new Case(Rule(question), happenings).Read(Asked.DayOf(question), chosen.Calendar, Policy(question)));
    }

    /// <summary>The tool's report on a register.</summary>
    public static byte[] Register(Question question, byte[] file)
    {
        var rule = Rule(question);
        var policy = Policy(question);
        var today = Asked.DayOf(question);
        var calendar = Asked.Calendar(question).Calendar;
        calendar.Require(today);
        using var register = RegisterFile.Open(new MemoryStream(file, writable: false), question.File, rule);
        return Asked.Bytes(stream =>
        {
            using IRegisterReport report = question.As == "csv" ? new RegisterCsv(stream) : new RegisterJson(stream);
            var totals = new RegisterTotals(LedgerAudit.DefaultSoonWithin);
            report.Begin(register.Name, rule, today, policy, calendar.DataVersion);
            foreach (var row in register.Cases())
            {
                var of = AuditedCase.Of(row, rule, today, calendar, policy);
                totals.Add(of);
                report.Add(of);
            }

            report.End(totals, register.Notes);
        });
    }

    private static ClockRule Rule(Question question)
    {
        if (ClockRules.TryFind(question.Rule ?? "", out var rule))
        {
            return rule;
        }

        var sentence = CaseJson.UnknownRule(question.Rule ?? "");
        throw new OfficeFileException(sentence.Chinese, sentence.English);
    }

    private static CasePolicy Policy(Question question) => CasePolicy.Parse(string.IsNullOrEmpty(question.Policy) ? "default" : question.Policy, null);

    private static IEnumerable<Happening> Lines(string text)
    {
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return HappeningLine.Read(line, out var fault)
                    ?? throw new OfficeFileException($"第{number}条：{fault!.Chinese}", $"Happening {number}: {fault!.English}");
            }
        }
    }
}
