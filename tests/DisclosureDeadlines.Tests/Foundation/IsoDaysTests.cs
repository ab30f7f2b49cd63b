using DisclosureDeadlines.Foundation;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>Days are read and written as NodaTime's pattern does it.</summary>
public sealed class IsoDaysTests
{
    [Theory]
    [InlineData("2026-09-18")]
    [InlineData("2024-02-29")]
    [InlineData("2026-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2026-04-31")]
    [InlineData("2026-00-10")]
    [InlineData("2026-13-10")]
    [InlineData("2026-10-00")]
    [InlineData("0000-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("-001-01-01")]
    [InlineData("-0001-01-01")]
    [InlineData("2026-9-18")]
    [InlineData("2026-09-1")]
    [InlineData("2026/09/18")]
    [InlineData("2026-09-18 ")]
    [InlineData(" 026-09-18")]
    [InlineData("2026-+9-18")]
    [InlineData("２０２６-09-18")]
    [InlineData("")]
    public void TryRead_AnyText_IsWhatThePatternReads(string text)
    {
        var expected = LocalDatePattern.Iso.Parse(text);

        Assert.Equal(expected.Success, IsoDays.TryRead(text, out var day));
        Assert.Equal(expected.Success ? expected.Value : default, day);
    }

    [Fact]
    public void Text_AnyDay_IsWhatThePatternWrites()
    {
        LocalDate[] days = [LocalDate.MinIsoValue, new(0, 5, 6), new(1, 1, 1), new(987, 6, 5), new(2026, 9, 18), LocalDate.MaxIsoValue];

        Assert.All(days, day => Assert.Equal(LocalDatePattern.Iso.Format(day), IsoDays.Text(day)));
    }
}
