using System.Text;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>What text extraction does to a phrase: white space, line breaks and characters without width anywhere in it.</summary>
internal static class Noise
{
    private static readonly string[] Pieces =
    [
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\n\n",
        "\u00A0",
        "\u2009",
        "\u2028",
        "\u3000",
        "\u200B",
        "\u200C",
        "\u200D",
        "\u2060",
        "\uFEFF",
        "\u00AD",
    ];

    public static string Around(string phrase, Random random)
    {
        var noisy = new StringBuilder();
        foreach (char c in phrase)
        {
            Add(noisy, random);
            noisy.Append(c);
        }

        Add(noisy, random);
        return noisy.ToString();
    }

    public static string FullWidth(string phrase) => string.Concat(phrase.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    private static void Add(StringBuilder noisy, Random random)
    {
        for (int pieces = random.Next(3); pieces > 0; pieces--)
        {
            noisy.Append(Pieces[random.Next(Pieces.Length)]);
        }
    }
}
