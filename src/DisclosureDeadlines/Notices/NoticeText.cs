using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Calendars;

namespace DisclosureDeadlines.Notices;

/// <summary>
/// A holiday notice, read from its own words: the text that the State Council's General Office (or a region's government) publishes, copied
/// from any page. What was read is checked: every day of the week and lunar date against its date, every 共N天 against the
/// days, make-up workdays against weekends, and over a year the days exchanged against the days that the decree gives.
/// </summary>
/// <remarks>
/// <para>
/// Immutable. Nothing is guessed: a text that contradicts itself, or that cannot be read to its last sentence about days, is refused.
/// </para>
/// <para>
/// A notice has items, each with a heading and statements:
/// <c>一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。</c>
/// A statement is a list of dates and what is said of them: off (放假, 调休, 补休 …, also 与周末连休), worked (上班), 为法定节假日, 照常公休,
/// 公休日调至 other dates; or a number of days. An amendment states a holiday again or extends it (延长……假期至……).
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var read = NoticeText.Read("""
///     国务院办公厅关于延长2020年春节假期的通知
///     国办发明电〔2020〕1号
///     各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
///     经国务院批准，现将延长2020年春节假期的具体安排通知如下。
///     一、延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。
///     国务院办公厅
///     2020年1月26日
///     """, "2020.txt");
/// Console.WriteLine(read.Notice); // 国办发明电〔2020〕1号 (2020-01-26)
/// </code>
/// </example>
public sealed class NoticeText
{
    /// <summary>The greatest length that is read, in characters. A notice has about a thousand.</summary>
    public static int MaxCharacters => 200_000;

    private NoticeText(HolidayNotice notice, ImmutableArray<BilingualText> remarks)
    {
        Notice = notice;
        Remarks = remarks;
    }

    /// <summary>The notice, for <see cref="WorkingDayCalendar.With(HolidayNotice[])"/>.</summary>
    public HolidayNotice Notice { get; }

    /// <summary>
    /// What is worth knowing and is not a fault: a holiday of the decree that the text does not name, a festival that falls on an ordinary
    /// weekend, words that the text is a draft or no longer in force.
    /// </summary>
    public IReadOnlyList<BilingualText> Remarks { get; }

    /// <summary>Reads a notice. An amendment that extends a break is read over the notices that come with the library.</summary>
    /// <param name="text">The text, with or without what a page prints around it.</param>
    /// <param name="name">What the text is called in the messages, such as its file name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="DocumentFormatException">
    /// The text cannot be read in full or contradicts itself. The message quotes the place; <see cref="DocumentFormatException.Path"/> is
    /// its line and character.
    /// </exception>
    public static NoticeText Read(string text, string name) => Read(text, name, ChinaCalendar.Official);

    /// <summary>Reads a notice over the notices of a calendar: an amendment that extends a break gives only its new end.</summary>
    /// <param name="text">The text, with or without what a page prints around it.</param>
    /// <param name="name">What the text is called in the messages, such as its file name.</param>
    /// <param name="calendar">The calendar whose notices were known before.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="DocumentFormatException">The text cannot be read in full or contradicts itself.</exception>
    public static NoticeText Read(string text, string name, WorkingDayCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(calendar);
        if (text.Length > MaxCharacters)
        {
            throw new DocumentFormatException(
                name,
                "1:1",
                new($"文字超过{MaxCharacters}个字", $"the text has more than {MaxCharacters} characters")
            );
        }

        var script = NoticeScript.Of(name, text);
        var layout = NoticeLayout.Of(script);
        string[] titleNames = [.. HolidayNames.Split(layout.TitleNames).Where(n => n.Length > 1)];
        var before = new NoticeBefore(calendar, layout);
        var maker = new NoticeClauseMaker(script, layout, before, titleNames);
        var clauses = new List<(HolidayClause Clause, int At)>();
        var remarks = ImmutableArray.CreateBuilder<BilingualText>();
        bool defers = false;
        (int Days, int At)[] promised = [];
        var cited = new List<string>();
        foreach (
            var draft in NoticeItems
                .Of(script, layout)
                .SelectMany(item => NoticeStatementReader.Read(script, layout, item, titleNames, before))
        )
        {
            defers |= draft.DefersToNation;
            cited.AddRange(draft.CitedNames);
            draft.Promised.AddRange(promised);
            promised = draft.SaysOnlyHowMany ? [.. draft.Promised] : [];
            if (!draft.SaysAnything || promised.Length > 0)
            {
                continue;
            }

            int made = clauses.Count;
            foreach (var clause in maker.Make(draft))
            {
                clauses.Add((clause, draft.At));
                script.Passed(clause);
            }

            if (clauses.Count == made)
            {
                remarks.Add(OrdinaryWeekend(draft));
            }
        }

        if (promised is [var (days, at), ..])
        {
            throw script.Fault(at, $"说是放假{days}天，却没有写明哪几天", $"{days} days are said to be off, but not which");
        }

        if (clauses.Count == 0)
        {
            throw script.Fault(layout.BodyStart, "没有读到任何放假安排", "no arrangement of days off was found");
        }

        var known = layout.Region is null ? [] : before.Notices.SelectMany(notice => notice.Clauses);
        if (new NoticeRepetition(new(script, layout), clauses.Select(c => c.Clause), known).FirstContradiction() is { } outside)
        {
            throw NoticeOutside.Fault(script, outside);
        }

        remarks.AddRange(NoticeStanding.Of(script, layout));
        remarks.AddRange(NoticeChecks.Check(script, layout, [.. clauses.Where(c => c.Clause.BindsOffices)], cited));
        remarks.AddRange(NoticeChecks.Deviations(layout, clauses.Select(c => c.Clause), before.Notices));
        if (layout.Issued is null)
        {
            remarks.Add(
                new(
                    "没有写明发布日期，从安排的第一天起算作已知",
                    "no date of issue is named; the notice counts as known from the first day that it arranges"
                )
            );
        }

        return new NoticeText(Made(layout, [.. clauses.Select(c => c.Clause)], defers), remarks.ToImmutable());
    }

    /// <summary>Reads a notice that a user has pasted, or says why it cannot be used.</summary>
    /// <param name="text">The text of the notice.</param>
    /// <param name="name">What the document is called in the sentence of a fault, such as its file name.</param>
    /// <param name="notice">The notice, if it can be used.</param>
    /// <param name="fault">Where it cannot be read, what was expected and what was found; <see langword="null"/> if it can.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static bool TryRead(
        string text,
        string name,
        [NotNullWhen(true)] out NoticeText? notice,
        [NotNullWhen(false)] out BilingualText? fault
    ) => TryRead(text, name, ChinaCalendar.Official, out notice, out fault);

    /// <summary>
    /// Reads a notice that a user has pasted, or says why it cannot be used. An amendment is read against what is known so far.
    /// </summary>
    /// <param name="text">The text of the notice.</param>
    /// <param name="name">What the document is called in the sentence of a fault, such as its file name.</param>
    /// <param name="calendar">What is known so far.</param>
    /// <param name="notice">The notice, if it can be used.</param>
    /// <param name="fault">Where it cannot be read, what was expected and what was found; <see langword="null"/> if it can.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static bool TryRead(
        string text,
        string name,
        WorkingDayCalendar calendar,
        [NotNullWhen(true)] out NoticeText? notice,
        [NotNullWhen(false)] out BilingualText? fault
    )
    {
        try
        {
            (notice, fault) = (Read(text, name, calendar), null);
            return true;
        }
        catch (DocumentFormatException refusal)
        {
            (notice, fault) = (null, refusal.Sentence);
            return false;
        }
    }

    /// <summary>
    /// A region's notice gives all of its year if it arranges the national holidays too, or says that they follow the national notice.
    /// </summary>
    private static HolidayNotice Made(NoticeLayout layout, ImmutableArray<HolidayClause> clauses, bool defers)
    {
        string[] arranged = [.. clauses.SelectMany(c => c.Name.Split('、')).Distinct()];
        bool partial = layout.Region is not null && !defers && !(arranged.Contains("春节") && arranged.Contains("国庆节"));
        return new HolidayNotice(
            layout.Year,
            layout.Title,
            layout.Number,
            layout.Issued,
            null,
            clauses,
            layout.Region,
            partial ? new($"通知只写了{string.Join('、', arranged)}", $"the notice speaks of {string.Join('、', arranged)} alone") : null
        );
    }

    private static BilingualText OrdinaryWeekend(NoticeClauseDraft draft)
    {
        string name = string.Join('、', draft.Names);
        string days = string.Join(", ", draft.Rest.Keys.Select(day => $"{day:uuuu'-'MM'-'dd}"));
        return new(
            $"{name}（{days}）适逢周末，正常休息，没有另外放假",
            $"{name} ({days}) falls on an ordinary weekend; no day off is given"
        );
    }
}
