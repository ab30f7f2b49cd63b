namespace DisclosureDeadlines.Files;

/// <summary>What a report says of itself.</summary>
/// <remarks>Immutable.</remarks>
public sealed record OfficeReportOptions
{
    /// <summary>Whose report it is, such as 某市政务公开办公室; <see langword="null"/> if nobody is named.</summary>
    public string? Organisation
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }
}
