using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>Tests that take the console's output for themselves: they run alone, because any other test may write to it.</summary>
[CollectionDefinition(nameof(OwnConsole), DisableParallelization = true)]
public sealed class OwnConsole;
