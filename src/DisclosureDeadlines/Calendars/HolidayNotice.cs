using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Calendars;

/// <summary>
/// A paper that decides which days are off and which are worked: a yearly notice of the State Council's General Office
/// (国务院办公厅关于……年部分节假日安排的通知), an amendment of one, or the decree on holidays itself.
/// </summary>
/// <remarks>
/// Immutable. A notice tells its clauses as they stood when it was issued; a later notice for the same year replaces the
/// clause of the same name.
/// </remarks>
public sealed class HolidayNotice
{
    internal HolidayNotice(int year, string title, string? number, LocalDate? issued, Uri? url, ImmutableArray<HolidayClause> clauses)
    {
        Year = year;
        Title = title;
        Number = number;
        Issued = issued;
        Url = url;
        Clauses = clauses;
        KnownFrom = issued ?? clauses.SelectMany(c => c.DaysOff.Concat(c.MakeUpWorkdays)).Min();
    }

    /// <summary>The year that the notice arranges. A few of its days may lie in December of the year before.</summary>
    public int Year { get; }

    /// <summary>The full title.</summary>
    public string Title { get; }

    /// <summary>The document number, such as 国办发明电〔2025〕7号; <see langword="null"/> where no source gives it.</summary>
    public string? Number { get; }

    /// <summary>The date it was issued; <see langword="null"/> where no source gives it.</summary>
    public LocalDate? Issued { get; }

    /// <summary>Where the notice is published; <see langword="null"/> where no address is known.</summary>
    public Uri? Url { get; }

    /// <summary>The holidays it arranges, in the notice's order.</summary>
    public IReadOnlyList<HolidayClause> Clauses { get; }

    /// <summary>The first day on which the notice counts as known: the day it was issued, or the first day that it touches if that is not known.</summary>
    public LocalDate KnownFrom { get; }

    /// <summary>Number, or else title, with the date of issue in brackets.</summary>
    public override string ToString()
    {
        string name = Number ?? $"《{Title}》";
        return Issued is { } issued ? $"{name} ({issued:uuuu'-'MM'-'dd})" : name;
    }
}
