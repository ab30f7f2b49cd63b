using System.Globalization;
using Xunit;

namespace DisclosureDeadlines.Tests.House.Metering;

/// <summary>How much more work a text of twice the length makes.</summary>
internal static class Growth
{
    /// <summary>
    /// Twice the text makes twice the work, and what is read once at the end may make it a little more. Work that grows with the square
    /// makes it four times.
    /// </summary>
    private const double Most = 3;

    /// <summary>Checks that the work grows as the text does, and for each character stays below a bound.</summary>
    /// <param name="textOf">The text of about so many characters.</param>
    /// <param name="workOf">The work of a text.</param>
    /// <param name="length">The length of the shorter text.</param>
    /// <param name="mostForEach">The most work for each character; a tenth of it is too little to be compared.</param>
    public static void AssertIsLinear(Func<int, string> textOf, Func<string, long> workOf, int length, int mostForEach)
    {
        string text = textOf(2 * length);

        // What is made once, such as the table of a seed, is not work on this text.
        _ = workOf(text);
        long work = workOf(text);
        long half = workOf(textOf(length));
        string found = string.Create(
            CultureInfo.InvariantCulture,
            $"{work} for {text.Length} characters, {half} for half of them: {text[..Math.Min(text.Length, 60)]} … {text[^Math.Min(text.Length, 60)..]}"
        );
        Assert.True(work <= (long)mostForEach * text.Length, found);
        Assert.True(work <= Most * half || work <= mostForEach * text.Length / 10, found);
    }

    /// <summary>A fragment again and again, to about a length.</summary>
    public static string Repeated(string fragment, int length) =>
        string.Concat(Enumerable.Repeat(fragment, Math.Max(1, length / fragment.Length)));
}
