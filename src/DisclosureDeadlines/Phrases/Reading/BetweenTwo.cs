namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>自招标文件发出之日起至提交投标文件截止之日止，不得少于20日: the least time from one event to another.</summary>
internal static class BetweenTwo
{
    /// <summary>How long the words of the two events are at the end of a text; 0 if anything else stands there.</summary>
    public static int Length(ReadOnlySpan<char> before)
    {
        int since = before.IndexOf("之日起至");
        int from = since > 0 ? before[..since].LastIndexOfAny("自从") : -1;
        return from >= 0 && before.TrimEnd(",").EndsWith("止") && before[from..].IndexOfAny(";。") < 0 ? before.Length - from : 0;
    }
}
