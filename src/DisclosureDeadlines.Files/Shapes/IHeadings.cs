namespace DisclosureDeadlines.Files.Shapes;

/// <summary>What the headings of a kind of table are.</summary>
internal interface IHeadings
{
    /// <summary>Whether a heading is known, be it of a column that is used or of one that is not.</summary>
    public bool IsKnown(string heading);

    /// <summary>Whether these are the headings of such a table: enough of its columns are there.</summary>
    /// <exception cref="OfficeFileException">They are, and leave a question that only the user can answer.</exception>
    public bool AreHeadings(IReadOnlyList<string> headings, int row);

    /// <summary>Whether the narrower headings below one name the choices of which a row ticks one, as 主动公开 and 依申请公开 below 公开方式.</summary>
    public bool HasChoices(string heading);

    /// <summary>Whether a narrower heading says which of the days of a wider one stands below it, as 计划 and 实际 below 公开日期.</summary>
    public bool IsKindOfDay(string heading) => false;

    /// <summary>Whether below the wider heading of a day a narrower one says in which channel, as 网站 below 公开时间.</summary>
    public bool IsDayOfChannel(string wider, string narrower) => false;

    /// <summary>Whether it says in which channel, or that it is the day on which something begins, as 起 below 公示时间.</summary>
    public bool IsDayBelow(string wider, string narrower) => false;

    /// <summary>The heading that a heading is a choice of, where the choices are columns without a wider heading; null if it is
    /// none.</summary>
    public string? ChoiceOf(string heading) => null;
}
