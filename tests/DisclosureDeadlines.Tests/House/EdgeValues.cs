using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Ledgers;
using DisclosureDeadlines.Lint;
using DisclosureDeadlines.Notices;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using DisclosureDeadlines.Tests.Notices;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>Values at the edges of what each type of the public surface can hold, and an ordinary one among them.</summary>
internal sealed class EdgeValues
{
    /// <summary>
    /// There are thousands, and explaining how a long one came about takes its time. A prime, so that every rule, calendar and policy has
    /// its turn.
    /// </summary>
    private const int DeadlinesLeftOut = 31;

    private const int OfOneValue = 3;

    private readonly Dictionary<Type, object[]> byType;

    public EdgeValues()
    {
        byType = Plain();
        var deadlines = EdgeRules.Deadlines().Where((_, place) => place % DeadlinesLeftOut == 0).ToArray();
        var notice = new HolidayNotice(2027, "通知", LocalDate.MaxIsoValue, [new HolidayClause("春节", [new(2027, 2, 5)])]);
        var rows = EdgeDates
            .All.Select(
                (day, place) =>
                    new LedgerRow(place)
                    {
                        EventDate = day,
                        Published = day,
                        Limit = "20个工作日内",
                        Title = "\ud800",
                    }
            )
            .Append(new LedgerRow(int.MinValue))
            .ToArray();
        var audits = EdgeCalendars.All.Select(calendar => new LedgerAudit(calendar, calendar.LastDay)).ToArray();
        var audited = audits.SelectMany(audit => rows.Select(audit.Audit)).ToArray();
        var catalogue = DisclosureCatalogue.BuiltIn[0];
        var last = EdgeCalendars.Last;
        _ = TimeLimit.TryParse("\ud800", out _, out var error);
        Add(deadlines);
        Add(deadlines.Take(20).Select(deadline => deadline.Explain()));
        Add(deadlines[^1].Explain().Steps);
        Add(deadlines.Select(deadline => deadline.StatusOn(deadline.EventDate)));
        Add([Impact.Of([]), Impact.Of(deadlines.Where(deadline => deadline.Calendar == ChinaCalendar.Projected), notice)]);
        Add(
            Impact
                .Of(
                    [new WorkingDaysAfter(1, null).Apply(new LocalDate(9899, 12, 1), last)],
                    WorkingDayCalendar.Create(
                        new DateInterval(new LocalDate(9899, 1, 1), new LocalDate(9899, 12, 31)),
                        [new(9899, 12, 2), new(9899, 12, 3), new(9899, 12, 4)]
                    )
                )
                .Moves
        );
        Add([notice, Region.All[0].Notices[0]]);
        Add([notice.Clauses[0], new HolidayClause("元旦", [LocalDate.MinIsoValue, LocalDate.MaxIsoValue], [new(2026, 9, 18)])]);
        Add(EdgeCalendars.All.Select(calendar => calendar.Describe(calendar.LastDay)));
        Add(rows);
        Add(audits);
        Add(audited);
        Add([AuditSummary.Of([]), AuditSummary.Of(audited, 0)]);
        Add(AuditSummary.Of(audited).Offices);
        Add(AuditSummary.Of(audited).Findings);
        Add(audits.Select(audit => new LedgerReminders(audit, [0, 3, int.MaxValue])));
        Add(
            audited
                .Where(row => row.DueOn is not null && LedgerReminders.IsOpen(row))
                .Take(1)
                .Select(row => new LedgerReminders(audits[0], [0]).Of(row)!)
        );
        Add(DisclosureCatalogue.BuiltIn.Take(2));
        Add(catalogue.Items.Take(3));
        Add([catalogue.PlanFor(9899, last), DisclosureCatalogue.BuiltIn[1].PlanFor(9895, last)]);
        Add(DisclosureCatalogue.BuiltIn.SelectMany(some => some.PlanFor(9895, last).Duties).Take(3));
        Add(DisclosureCatalogue.BuiltIn.SelectMany(some => some.PlanFor(9895, last).Unplannable).Take(3));
        Add(catalogue.DeadlinesFor(last.LastDay, last).Take(3));
        Add(CatalogueLint.Check(catalogue).Take(3));
        Add(StatutoryLimits.All.Take(3));
        Add([
            StatutoryLimits.DeadlinesFor("reply", new LocalDate(2026, 9, 18), ChinaCalendar.Official),
            StatutoryLimits.DeadlinesFor("procurementContract", new LocalDate(2010, 9, 17), ChinaCalendar.Official),
        ]);
        Add(StatutoryLimits.DeadlinesFor("reply", new LocalDate(2026, 9, 18), ChinaCalendar.Official));
        Add([TimeLimit.Parse("20个工作日内"), TimeLimit.Parse("三日内撤回", "行政处罚法")]);
        Add(TimeLimit.Parse("20个工作日内").Ambiguities);
        Add([error!]);
        Add([NoticeFiles.Read("styled/2027")]);
        Add([
            Thrown<CalendarCoverageException>(() => last.IsWorkingDay(LocalDate.MaxIsoValue)),
            Thrown<CalendarCoverageException>(() => ChinaCalendar.Official.AsKnownOn(LocalDate.MinIsoValue)),
        ]);
        Add([Thrown<TimeLimitFormatException>(() => TimeLimit.Parse(""))]);
        Add([Thrown<LedgerHeaderException>(() => LedgerColumns.Read(["成文时间", "形成日期", "标题"]))]);
        AddCases();
        Add([Thrown<DocumentFormatException>(() => NoticeDocument.Read(Stream.Null, "n"))]);
    }

    private void AddCases()
    {
        Add(ClockRules.All.Take(4));
        Happening[] happenings =
        [
            .. EdgeDates.All.Select(
                (day, place) =>
                    new Happening(day, place % 2 == 0 ? "received" : "consulted")
                    {
                        Channel = "person",
                        Served = day,
                        By = "9999y",
                    }
            ),
            Happening.Parse("2025-05-06 extended by=9999wd", null),
        ];
        Add(happenings);
        var asked = new Case(
            ClockRules.All[0],
            [Happening.Parse("2025-05-06 received channel=person", null), Happening.Parse("2025-05-14 consulted", null)]
        );
        Case[] cases = [asked, new Case(ClockRules.All[0], happenings), new Case(ClockRules.All[4], [])];
        Add(cases);
        Reading[] readings =
        [
            asked.Read(new LocalDate(2025, 5, 10), ChinaCalendar.Official),
            asked.Read(new LocalDate(2025, 5, 20), ChinaCalendar.Projected, CasePolicy.Latest),
            cases[2].Read(EdgeCalendars.Last.LastDay, EdgeCalendars.Last),
        ];
        Add(readings);
        Add(readings[1].Flags);
        Add(readings[1].Spans);
        Add(asked.With(Happening.Parse("2025-05-26 opinion", null)).Read(new LocalDate(2025, 5, 26), ChinaCalendar.Official).Open);
        Add(readings[0].Outlooks);
        Add(CasePolicy.Presets.Values);
        Add(CasePolicy.Points);
        Add(CasePolicy.Points[0].Choices);
        Add([Thrown<CaseFormatException>(() => Happening.Parse("", null))]);
    }

    /// <summary>Whether the type has edges; otherwise there is no way to hand one over.</summary>
    public IReadOnlyList<object> Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (byType.TryGetValue(type, out object[]? values))
        {
            return values;
        }

        if (type.IsEnum)
        {
            return [.. Enum.GetValues(type).Cast<object>(), Enum.ToObject(type, -1), Enum.ToObject(type, int.MaxValue)];
        }

        return ElementOf(type) is { } element ? [.. Sequences(element)] : byType[type] = Derived(type);
    }

    /// <summary>What may be handed over for a parameter: also nothing, where its signature allows that.</summary>
    public IReadOnlyList<object?> Of(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.IsOut)
        {
            return new object?[1];
        }

        bool mayBeNull = type.IsValueType ? Nullable.GetUnderlyingType(type) is not null : !PublicCalls.MustNotBeNull(parameter);
        IEnumerable<object?> values = Of(type);
        return [.. mayBeNull ? values.Prepend(null) : values];
    }

    /// <summary>What can be written down without anything else.</summary>
    private static Dictionary<Type, object[]> Plain() =>
        new()
        {
            [typeof(string)] =
            [
                "",
                " ",
                "\t\u3000",
                "text",
                "\ud800",
                "\0",
                "9999-W53",
                "9998",
                "0001-01",
                "二〇二六年九月十八日",
                "信息形成之日起20个工作日内",
                "reply",
                "答复",
                new string('年', 5000),
                new string(' ', 5000),
            ],
            [typeof(int)] = [int.MinValue, -1, 0, 1, 2027, 9899, 9999, int.MaxValue],
            [typeof(double)] =
            [
                double.NaN,
                double.PositiveInfinity,
                double.NegativeInfinity,
                double.MaxValue,
                -0.0,
                46283.0,
                46283.9999999,
            ],
            [typeof(bool)] = [false, true],
            [typeof(LocalDate)] = [.. EdgeDates.All],
            [typeof(DateInterval)] = [.. EdgeDates.Intervals],
            [typeof(DateOnly)] =
            [
                DateOnly.MinValue,
                DateOnly.MaxValue,
                new DateOnly(2000, 12, 31),
                new DateOnly(2001, 1, 1),
                new DateOnly(2026, 9, 19),
                new DateOnly(9899, 12, 31),
            ],
            [typeof(Instant)] = [Instant.MinValue, Instant.MaxValue, default(Instant)],
            [typeof(DateTimeOffset)] =
            [
                DateTimeOffset.MinValue,
                DateTimeOffset.MaxValue,
                new DateTimeOffset(2026, 9, 18, 23, 0, 0, TimeSpan.FromHours(-12)),
            ],
            [typeof(AnnualDate)] = [default(AnnualDate), new AnnualDate(2, 29), new AnnualDate(12, 31)],
            [typeof(WorkingDayCalendar)] = [.. EdgeCalendars.All],
            [typeof(Region)] = [Region.All[0], Region.All[^1]],
            [typeof(DeadlineRule)] = [.. EdgeRules.All],
            [typeof(ReportingPeriod)] = [.. "0001 9998 0001-W01 9998-W52 2025-Q3 2026-02".Split(' ').Select(ReportingPeriod.Parse)],
            [typeof(CountingPolicy)] = [CountingPolicy.Default, CountingPolicy.Earliest, CountingPolicy.Latest],
            [typeof(Trigger)] = [Trigger.InformationFormed, new Trigger("季度结束"), new Trigger("\ud800")],
            [typeof(RetentionEnd)] = [new RetentionEnd(new AnnualDate(2, 29)), new RetentionEnd(LocalDate.MaxIsoValue)],
            [typeof(CompositePart)] =
            [
                new CompositePart(NoFixedDate.RealTime),
                new CompositePart(new WorkingDaysAfter(9999, null), "行政许可"),
            ],
            [typeof(BilingualText)] = [new BilingualText("文", "text")],
            [typeof(CatalogueTableOptions)] =
            [
                new CatalogueTableOptions(),
                new CatalogueTableOptions { HasMergedCells = true, HeaderRow = 1_000_000_000 },
            ],
            [typeof(LedgerCell)] =
            [
                LedgerCell.Empty,
                LedgerCell.Of("text"),
                LedgerCell.Of(double.NaN),
                LedgerCell.Of(LocalDate.MaxIsoValue),
                LedgerCell.Unreadable(new("文", "text")),
            ],
            [typeof(LedgerColumns)] = [LedgerColumns.Standard],
            [typeof(LedgerReader)] = [new LedgerReader(LedgerColumns.Standard)],
            [typeof(AuditTally)] = [new AuditTally(), new AuditTally { Overdue = int.MaxValue, PublishedLate = int.MaxValue }],
            [typeof(IFormatProvider)] = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("zh-CN"), NumberFormatInfo.InvariantInfo],
            [typeof(IReadOnlyDictionary<string, LedgerField>)] =
            [
                new Dictionary<string, LedgerField> { [""] = LedgerField.Title, ["text"] = (LedgerField)77 },
                new Dictionary<string, LedgerField> { ["text"] = LedgerField.Event },
            ],
            [typeof(Stream)] =
            [
                Stream.Null,
                new MemoryStream("{\"items\":\"\\ud800\"}"u8.ToArray()),
                new MemoryStream(Encoding.UTF8.GetBytes(new string('[', 100_000))),
            ],
            [typeof(Exception)] = [new InvalidOperationException()],
            [typeof(object)] = ["text", 1, Trigger.InformationFormed],
        };

    private static T Thrown<T>(Func<object> call)
        where T : Exception => Assert.Throws<T>(call);

    private void Add<T>(IEnumerable<T> values)
        where T : class => byType[typeof(T)] = [.. values, .. byType.GetValueOrDefault(typeof(T), [])];

    /// <summary>A type whose values are among those of its base.</summary>
    private object[] Derived(Type type) =>
        byType.Values.SelectMany(values => values).Where(type.IsInstanceOfType).Distinct().ToArray() is { Length: > 0 } some
            ? some
            : throw new InvalidOperationException($"There is no value of {type}: add one to EdgeValues, and of a rule to EdgeRules.");

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType
        && type.GetGenericTypeDefinition() is var open
        && (open == typeof(IEnumerable<>) || open == typeof(IReadOnlyList<>))
            ? type.GetGenericArguments()[0]
        : null;

    /// <summary>Nothing, one thing, and all things at once.</summary>
    private IEnumerable<Array> Sequences(Type element)
    {
        object[] values = [.. Of(element)];
        return values.Take(OfOneValue).Select(value => Filled(element, value)).Prepend(Filled(element)).Append(Filled(element, values));
    }

    private static Array Filled(Type element, params object[] values)
    {
        var array = Array.CreateInstance(element, values.Length);
        ((IList)values).CopyTo(array, 0);
        return array;
    }
}
