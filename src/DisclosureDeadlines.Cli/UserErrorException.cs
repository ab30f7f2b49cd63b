namespace DisclosureDeadlines.Cli;

/// <summary>What was asked cannot be done; the message is the one sentence that the user sees.</summary>
internal sealed class UserErrorException : Exception
{
    public UserErrorException(string chinese, string english)
        : base(new BilingualText(chinese, english).ToString(null)) { }
}
