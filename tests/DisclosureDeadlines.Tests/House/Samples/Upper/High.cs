#nullable enable

namespace DisclosureDeadlines.Tests.House.Samples.Upper;

public class High : Attribute
{
    public static readonly int Number = 1;

    public static void Call() { }

    public sealed class Within;
}

public interface IHigh;

public class HighException : Exception;
