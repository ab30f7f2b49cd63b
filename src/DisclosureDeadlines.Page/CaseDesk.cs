using System.Text;
using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Files;
using DisclosureDeadlines.Files.Books;
using DisclosureDeadlines.Files.Cases;
using DisclosureDeadlines.Files.Docx;
using DisclosureDeadlines.Files.Html;
using DisclosureDeadlines.Files.Ics;
using DisclosureDeadlines.Files.Registers;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Page;

/// <summary>A case, and registers of cases.</summary>
internal static class CaseDesk
{
    private static readonly Dictionary<string, Func<Stream, IRegisterReport>> Reports = new(StringComparer.Ordinal)
    {
        ["xlsx"] = stream => new RegisterBook(stream),
        ["html"] = stream => new RegisterPage(stream),
        ["docx"] = stream => new RegisterLetter(stream),
        ["ics"] = stream => new CaseEvents(stream, [3, 1]),
        ["csv"] = stream => new RegisterCsv(stream, Encoding.UTF8, forReaders: true),
        ["json"] = stream => new RegisterJson(stream),
    };

    /// <summary>The tool's list, and the words for the kinds of happenings.</summary>
    public static byte[] Rules() =>
        Asked.Document(json =>
        {
            Json.Write(json, "formats", Reports.Keys.AsEnumerable());
            Json.Write(json, "rules", ClockRules.All.Select(ClockRuleAnswer.From));
            json.WriteStartObject("words");
            foreach (string kind in ClockRules.All.SelectMany(rule => rule.Kinds).Distinct())
            {
                json.WriteString(kind, HappeningWords.Of(kind).ToString(null));
            }

            json.WriteEndObject();
        });

    /// <summary>The tool's reading of a case with one line for each happening.</summary>
    public static byte[] Read(Question question)
    {
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(question.Text ?? ""));
        var told = CaseFile.Read(lines, Language.Pick("经过", "The happenings"));
        var reading = told.Answer(
            CaseQuestion.RuleCalled(question.Rule ?? ""),
            Asked.DayOf(question),
            Asked.Calendar(question).Choose(),
            Policy(question)
        );
        return Asked.Document(json =>
        {
            Json.Write(json, "reading", reading);
            json.WriteString("later", CaseQuestion.WhatIsLater(reading)?.ToString(null));
        });
    }

    /// <summary>The tool's report on a register.</summary>
    public static byte[] Register(Question question, byte[] file)
    {
        var rule = CaseQuestion.RuleCalled(question.Rule ?? "");
        var policy = Policy(question);
        var today = Asked.DayOf(question);
        var calendar = Asked.Calendar(question).Choose().Calendar;
        calendar.Require(today);
        using var register = RegisterFile.Open(new MemoryStream(file, writable: false), question.File, rule);
        return Asked.Bytes(stream =>
        {
            using var report = Reports[question.As ?? "json"](stream);
            var totals = new RegisterTotals(LedgerAudit.DefaultSoonWithin);
            report.Begin(
                new RegisterRun(register.Name, rule, today, policy, calendar.DataVersion, LedgerAudit.DefaultSoonWithin)
                {
                    Source = () => new MemoryStream(file, writable: false),
                    Tables = register.Tables,
                }
            );
            foreach (var row in register.Cases())
            {
                var of = AuditedCase.Of(row, rule, today, calendar, policy);
                totals.Add(of);
                report.Add(of);
            }

            report.End(totals, register.Notes);
        });
    }

    private static CasePolicy Policy(Question question) =>
        CasePolicy.Parse(string.IsNullOrEmpty(question.Policy) ? "default" : question.Policy, null);
}
