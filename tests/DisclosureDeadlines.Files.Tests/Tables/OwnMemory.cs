using Xunit;

namespace DisclosureDeadlines.Files.Tests.Tables;

/// <summary>Tests that weigh the memory of the process, and so run while no other test fills it.</summary>
[CollectionDefinition(nameof(OwnMemory), DisableParallelization = true)]
public sealed class OwnMemory;
