namespace DisclosureDeadlines.Files.Returned;

/// <summary>How a row is highlighted.</summary>
internal enum VerdictLook
{
    /// <summary>It does not.</summary>
    Plain,

    /// <summary>Late, or not to be read.</summary>
    Bad,

    /// <summary>Soon due.</summary>
    Soon,
}
