using System.Text.Json;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Rules;

/// <summary>
/// Reads a rule from a JSON object. Each fault is a <see cref="JsonException"/> that says what was expected and what was found.
/// </summary>
internal sealed class RuleJsonReader(JsonElement json)
{
    private const int LastYear = 9999;

    private readonly RuleJsonFields fields = new(json);

    /// <summary>The rule, and nothing besides: a field left over, or standing twice, is refused.</summary>
    public DeadlineRule Rule()
    {
        var rule = Read();
        fields.Check(rule.Kind);
        return rule;
    }

    private static AnnualDate AnnualDateOf(int month, int day) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(2000, month)
            ? new AnnualDate(month, day)
            : throw new JsonException($"Expected a day of month {month}, found {day}.");

    private static LocalDate DateOf(int year, int month, int day) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : throw new JsonException($"Expected a day of {year}-{month:00}, found {day}.");

    private DeadlineRule Read()
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"Expected a rule, an object with a \"kind\", found {Excerpt.Of(json.GetRawText())}.");
        }

        string name = fields.Text("kind") ?? throw new JsonException("A rule needs a \"kind\" such as \"workingDaysAfter\".");
        if (!RuleJsonNames.TryParse(name, out RuleKind kind))
        {
            throw new JsonException($"Expected a kind of rule such as \"workingDaysAfter\", found \"{Excerpt.Of(name)}\".");
        }

        return kind switch
        {
            RuleKind.WorkingDaysAfter => new WorkingDaysAfter(Length(TimeUnit.WorkingDay), Trigger(), fields.IsTrue("countsEventDay")),
            RuleKind.CalendarDaysAfter => new CalendarDaysAfter(Length(TimeUnit.CalendarDay), Trigger(), fields.IsTrue("countsEventDay")),
            RuleKind.WeeksAfter => new WeeksAfter(Length(TimeUnit.Week), Trigger(), fields.IsTrue("countsEventDay")),
            RuleKind.MonthsAfter => new MonthsAfter(Length(TimeUnit.Month), Trigger(), fields.IsTrue("countsEventDay")),
            RuleKind.YearsAfter => new YearsAfter(Length(TimeUnit.Year), Trigger(), fields.IsTrue("countsEventDay")),
            RuleKind.HoursAfter => new HoursAfter(Length(TimeUnit.Hour), Trigger()),
            RuleKind.AnnualBy => Recurring(
                (offset, assumes) =>
                    new AnnualBy(AnnualDateOf(fields.Number("month", 1, 12), fields.Number("day", 1, 31)), From(), offset, assumes)
            ),
            RuleKind.QuarterlyBy => fields.Has("day") || fields.Has("monthOfPeriod")
                ? Recurring(
                    (offset, assumes) => new QuarterlyBy(fields.Number("monthOfPeriod", 1, 3), fields.Number("day", 1, 31), offset, assumes)
                )
                : new QuarterlyBy(),
            RuleKind.MonthlyBy => Recurring(
                (offset, assumes) => new MonthlyBy(fields.Has("day") ? fields.Number("day", 1, 31) : null, offset, assumes)
            ),
            RuleKind.WeeklyBy => new WeeklyBy(fields.Has("weekday") ? (IsoDayOfWeek)fields.Number("weekday", 1, 7) : null, Offset()),
            RuleKind.FixedDate => new FixedDate(
                DateOf(fields.Number("year", 1, LastYear), fields.Number("month", 1, 12), fields.Number("day", 1, 31))
            ),
            RuleKind.BeforeEvent => Lead(Unit()),
            RuleKind.SameTime => new SameTime(Trigger()),
            RuleKind.UpdateInterval => UpdateInterval(Unit()),
            RuleKind.MinimumPeriod => MinimumPeriod(Unit()),
            RuleKind.Retention => fields.Has("until") ? StandingDuty.KeptUntil(Until())
            : fields.Has("n") || fields.Has("unit") ? Retention(Unit())
            : StandingDuty.Retention(Trigger()),
            RuleKind.RealTime => NoFixedDate.RealTime,
            RuleKind.Dynamic => NoFixedDate.Dynamic,
            RuleKind.AsAppropriate => NoFixedDate.AsAppropriate,
            RuleKind.AsPrescribed => NoFixedDate.AsPrescribed,
            RuleKind.Ditto => NoFixedDate.Ditto,
            _ => Composite(),
        };
    }

    private BeforeEvent Lead(TimeUnit unit) => new(Length(unit), unit, Trigger());

    private StandingDuty UpdateInterval(TimeUnit unit) =>
        StandingDuty.UpdateInterval(Length(unit), unit, fields.Has("times") ? fields.Number("times", 1, StandingDuty.MaxTimes) : 1);

    private StandingDuty MinimumPeriod(TimeUnit unit) => StandingDuty.MinimumPeriod(Length(unit), unit, Trigger());

    private StandingDuty Retention(TimeUnit unit) => StandingDuty.Retention(Length(unit), unit, Trigger());

    private Composite Composite()
    {
        string name = fields.Text("relation") ?? throw new JsonException("A composite needs a \"relation\" such as \"all\".");
        if (!RuleJsonNames.TryParse(name, out PartsRelation relation))
        {
            throw new JsonException($"Expected a relation such as \"all\", found \"{Excerpt.Of(name)}\".");
        }

        fields.Use("parts");
        if (
            !json.TryGetProperty("parts", out var list)
            || list.ValueKind != JsonValueKind.Array
            || list.GetArrayLength() is < 2 or > Rules.Composite.MostParts
        )
        {
            throw new JsonException($"Expected a list of from 2 to {Rules.Composite.MaxParts} rules in \"parts\".");
        }

        CompositePart[] parts = [.. list.EnumerateArray().Select(part => new RuleJsonReader(part).Part())];
        return relation != PartsRelation.Conditional || Array.Exists(parts, part => part.Condition is not null)
            ? new Composite(relation, parts)
            : throw new JsonException("Expected a part with a \"condition\" in a composite with the relation \"conditional\", found none.");
    }

    private CompositePart Part()
    {
        var rule = Read();
        if (rule is Composite)
        {
            throw new JsonException("A part cannot have parts of its own.");
        }

        var part = new CompositePart(rule, fields.Text("condition"));
        fields.Check(rule.Kind);
        return part;
    }

    private int Length(TimeUnit unit)
    {
        if (fields.Text("unit") is { } name && name != RuleJsonNames.Of(unit))
        {
            throw new JsonException($"Expected the unit \"{RuleJsonNames.Of(unit)}\", found \"{Excerpt.Of(name)}\".");
        }

        return fields.Number("n", 1, Units.MaxLength(unit));
    }

    private TimeUnit Unit()
    {
        string name = fields.Text("unit") ?? throw new JsonException("Expected a \"unit\" such as \"workingDay\".");
        return RuleJsonNames.TryParse(name, out TimeUnit unit)
            ? unit
            : throw new JsonException($"Expected a unit such as \"workingDay\", found \"{Excerpt.Of(name)}\".");
    }

    private Trigger? Trigger() => fields.Text("trigger") is { } words ? new Trigger(words) : null;

    private PeriodOffset? Offset() => fields.Has("periodOffset") ? (PeriodOffset)fields.Number("periodOffset", -1, 1) : null;

    /// <summary>A recurring rule with what it assumes where no period is given.</summary>
    private RecurringBy Recurring(Func<PeriodOffset?, AssumedPeriod, RecurringBy> make)
    {
        var assumes = AssumedPeriod.NextDue;
        if (fields.Text("assumes") is { } name && !RuleJsonNames.TryParse(name, out assumes))
        {
            throw new JsonException($"Expected \"ofEvent\" or \"endedLast\" in \"assumes\", found \"{Excerpt.Of(name)}\".");
        }

        PeriodOffset? offset = Offset();
        return assumes == AssumedPeriod.NextDue || make(offset, AssumedPeriod.NextDue).PeriodOffset == PeriodOffset.Next
            ? make(offset, assumes)
            : throw new JsonException("Expected \"assumes\" only beside a date in the period after the one reported on.");
    }

    private AnnualDate? From()
    {
        if (!fields.Has("from"))
        {
            return null;
        }

        var reader = fields.Inner("from");
        var date = AnnualDateOf(reader.Number("month", 1, 12), reader.Number("day", 1, 31));
        reader.Check(RuleKind.AnnualBy);
        return date;
    }

    private RetentionEnd Until()
    {
        var reader = fields.Inner("until");
        var (month, day) = (reader.Number("month", 1, 12), reader.Number("day", 1, 31));
        var end = reader.Has("year")
            ? new RetentionEnd(DateOf(reader.Number("year", 1, LastYear), month, day))
            : new RetentionEnd(AnnualDateOf(month, day));
        reader.Check(RuleKind.Retention);
        return end;
    }
}
