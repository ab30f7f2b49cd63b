namespace DisclosureDeadlines.Files.Html;

/// <summary>The rows that are due on one day, those of them that are overdue, and those that were published late.</summary>
internal readonly record struct DueDay(int Rows, int Overdue, int Late);
