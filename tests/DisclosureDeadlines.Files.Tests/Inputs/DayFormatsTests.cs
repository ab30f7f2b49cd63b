using DisclosureDeadlines.Files.Workbooks;
using Xunit;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>Whether the format of a cell shows which day it holds.</summary>
public sealed class DayFormatsTests
{
    [Theory]
    [InlineData("yyyy\"年\"m\"月\"", true)]
    [InlineData("mmm-yy", true)]
    [InlineData("[$-804]yyyy/mm", true)]
    [InlineData("yyyy\\-mm", true)]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", false)]
    [InlineData("m/d/yyyy", false)]
    [InlineData("[$-F800]dddd\\, mmmm dd\\, yyyy", false)]
    [InlineData("yyyy/m h:mm", false)]
    [InlineData("General", false)]
    [InlineData("yyyy", false)]
    [InlineData(null, false)]
    public void IsWithoutDay_Formats(string? format, bool isWithout) => Assert.Equal(isWithout, DayFormats.IsWithoutDay(format));
}
