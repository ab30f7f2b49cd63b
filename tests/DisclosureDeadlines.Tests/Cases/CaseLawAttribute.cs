using DisclosureDeadlines.Tests.House;
using FsCheck.Xunit;

namespace DisclosureDeadlines.Tests.Cases;

/// <summary>A law that holds for every case, tried on as many as <see cref="CaseCount"/> says.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CaseLawAttribute : PropertyAttribute
{
    public CaseLawAttribute()
    {
        Arbitrary = [typeof(SomeCases)];
        MaxTest = CaseCount.OfEach;
        Replay = Replays.Fixed;
        QuietOnSuccess = true;
    }
}
