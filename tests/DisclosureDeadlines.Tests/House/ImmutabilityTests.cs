using System.Reflection;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Tests.House.Samples.Mutable;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

public class ImmutabilityTests
{
    private static readonly Assembly Library = typeof(TimeLimit).Assembly;

    [Fact]
    public void FaultsOf_ThePublicTypes_AreNone() => Assert.Empty(Library.GetExportedTypes().SelectMany(Immutability.FaultsOf));

    [Fact]
    public void ChangingStatics_AllTypes_AreNone() => Assert.Empty(Library.GetTypes().SelectMany(Immutability.ChangingStatics));

    [Theory]
    [InlineData(typeof(Derivable))]
    [InlineData(typeof(DerivableAbstract))]
    [InlineData(typeof(Settable))]
    [InlineData(typeof(StaticallySettable))]
    [InlineData(typeof(PrivatelyChanging))]
    [InlineData(typeof(ChangingStruct))]
    [InlineData(typeof(ArrayProperty))]
    [InlineData(typeof(NestedArrayReturn))]
    [InlineData(typeof(ListField))]
    [InlineData(typeof(ListOut))]
    public void FaultsOf_ATypeWithOneFault_IsThatFault(Type type) => Assert.Single(Immutability.FaultsOf(type));

    [Theory]
    [InlineData(typeof(ClosedFamily))]
    [InlineData(typeof(ClosedFamily.Member))]
    [InlineData(typeof(RecordWithInit))]
    [InlineData(typeof(IContract))]
    [InlineData(typeof(DayOfWeek))]
    [InlineData(typeof(Action<int>))]
    public void FaultsOf_ATypeThatCannotChange_AreNone(Type type) => Assert.Empty(Immutability.FaultsOf(type));

    [Fact]
    public void ChangingStatics_AStaticThatCanBeSet_IsFoundAndACacheIsNot()
    {
        Type[] types = [typeof(StaticCounter), .. typeof(StaticCounter).GetNestedTypes(BindingFlags.NonPublic)];

        Assert.True(types.Length > 1, "The compiler keeps its cache in a nested type.");
        Assert.Equal([$"{typeof(StaticCounter)}.count is static and can be set"], types.SelectMany(Immutability.ChangingStatics));
    }
}
