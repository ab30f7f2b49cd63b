using FsCheck;
using FsCheck.Fluent;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Runs a property with a fixed seed, so that every run tries the same cases and a failure can be repeated by anybody.
/// FsCheck's message holds the case and the seed to replay it with.
/// </summary>
internal static class FixedSeed
{
    private const int Tries = 1000;

    /// <summary>An arbitrary odd number: FsCheck's generator wants its second half odd.</summary>
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    public static void ForAll<T>(ulong seed, Arbitrary<T> cases, Action<T> property) =>
        Prop.ForAll(cases, property).Check(Config.QuickThrowOnFailure.WithMaxTest(Tries).WithReplay(seed, Gamma).WithQuietOnSuccess(true));
}
