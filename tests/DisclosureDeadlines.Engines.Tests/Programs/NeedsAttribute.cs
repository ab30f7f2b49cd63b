using Xunit;

namespace DisclosureDeadlines.Engines.Tests.Programs;

/// <summary>A fact that needs a program from outside. Where it is missing the test is skipped, and says what would bring it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsAttribute : FactAttribute
{
    public NeedsAttribute(Neighbour neighbour)
    {
        Neighbour = neighbour;
        Skip = Neighbours.Missing(neighbour);
    }

    public Neighbour Neighbour { get; }
}
