using System.Text.Json.Serialization;
using DisclosureDeadlines.Calendars;
using NodaTime;

namespace DisclosureDeadlines.Answers;

/// <summary>A notice. What is written of one can be read again as a notice.</summary>
internal sealed record NoticeAnswer
{
    public required int Year { get; init; }

    public required string? Title { get; init; }

    public required string? Number { get; init; }

    public required LocalDate? Issued { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalDate? KnownBy { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Region { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Words? Partial { get; init; }

    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Days off that bind one people only, and change no office's calendar.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PeopleHoliday>? ForOnePeople { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Remarks { get; init; }

    public static NoticeAnswer From(HolidayNotice notice, IReadOnlyList<BilingualText> remarks) =>
        new()
        {
            Year = notice.Year,
            Title = notice.Title,
            Number = notice.Number,
            Issued = notice.Issued,
            KnownBy = notice.KnownBy,
            Url = notice.Url?.ToString(),
            Region = notice.Region?.FullName,
            Partial = notice.IncompleteBecause is { } why ? new(why.Chinese, why.English) : null,
            Holidays =
            [
                .. notice
                    .Clauses.Where(c => c.BindsOffices)
                    .Select(c => new Holiday(c.Name, c.NameInNotice == c.Name ? null : c.NameInNotice, c.DaysOff, c.MakeUpWorkdays)),
            ],
            ForOnePeople = notice.Clauses.All(c => c.BindsOffices)
                ? null
                : [.. notice.Clauses.Where(c => !c.BindsOffices).Select(c => new PeopleHoliday(c.Scope, c.Name, c.DaysOff))],
            Remarks = remarks.Count > 0 ? [.. remarks.Select(remark => remark.ToString(null))] : null,
        };

    /// <summary>A sentence in both languages.</summary>
    internal sealed record Words(string Zh, string En);

    internal sealed record PeopleHoliday(string? People, string Name, IReadOnlyList<LocalDate> DaysOff);

    internal sealed record Holiday(
        string Name,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? NameInNotice,
        IReadOnlyList<LocalDate> DaysOff,
        IReadOnlyList<LocalDate> MakeUpWorkdays
    );
}
