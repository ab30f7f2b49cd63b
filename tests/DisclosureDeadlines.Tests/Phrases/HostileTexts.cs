using System.Text;
using DisclosureDeadlines.Tests.House;
using static DisclosureDeadlines.Tests.Phrases.HostileWords;

namespace DisclosureDeadlines.Tests.Phrases;

/// <summary>
/// Texts made of the grammar's own tables: its words by class, its lists and its examples, with numbers in all scripts, joined, nested,
/// repeated, widened and broken. The same seed gives the same texts.
/// </summary>
internal sealed class HostileTexts(int seed)
{
    private const int LongestText = 2_000;

    private readonly Random random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        switch (random.Next(8))
        {
            case 0:
                Repeat(text);
                break;
            case 1:
                Nest(text);
                break;
            case 2 or 3 or 4:
                Join(text, Limit);
                break;
            default:
                Join(text, Piece);
                break;
        }

        Break(text);
        string made = text.ToString();
        return random.Next(12) switch
        {
            0 => Noise.FullWidth(made),
            1 when made.Length < 100 => Noise.Around(made, random),
            2 => string.Concat(made.Select(Widened)),
            _ => made,
        };
    }

    private void Join(StringBuilder text, Func<string> piece)
    {
        for (int pieces = random.Next(1, 7); pieces > 0; pieces--)
        {
            text.Append(piece()).Append(random.Next(3) == 0 ? Pick(Joints) : "");
        }
    }

    /// <summary>One piece again and again, now and then to more than a phrase may have.</summary>
    private void Repeat(StringBuilder text)
    {
        string piece = random.Next(2) == 0 ? Limit() + Pick(Joints) : Piece() + Pick(Joints);
        int times = random.Next(random.Next(10) == 0 ? 2_100 : 40);
        for (int i = 0; i < times && text.Length <= LongestText; i++)
        {
            text.Append(piece);
        }

        text.Append(Piece());
    }

    private void Nest(StringBuilder text)
    {
        int depth = random.Next(random.Next(10) == 0 ? 300 : 6);
        for (int i = 0; i < depth && text.Length < LongestText; i++)
        {
            text.Append(Piece()).Append('（');
        }

        text.Append(Limit());
        for (int i = random.Next(depth + 2); i > 0; i--)
        {
            text.Append('）');
        }
    }

    private void Break(StringBuilder text)
    {
        for (int changes = random.Next(3); changes > 0 && text.Length > 1; changes--)
        {
            int at = random.Next(text.Length);
            _ = random.Next(4) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at)),
                1 => text.Insert(at, Pick(Numbers)),
                2 => text.Insert(at, Pick(Joints)),
                _ => text.Insert(at, text[random.Next(text.Length)]),
            };
        }
    }

    /// <summary>A limit in the order of its words; one in ten is left out, and one in twenty is another.</summary>
    private string Limit() =>
        string.Concat(
            Pick(Limits)
                .Select(place =>
                    random.Next(20) switch
                    {
                        0 => Piece(),
                        1 or 2 => "",
                        _ => Word(place),
                    }
                )
        );

    private string Word(string place) =>
        place == "#number" ? Pick(Numbers)
        : Parts.TryGetValue(place, out string[]? parts) ? Pick(parts)
        : Pick(Classes[place]);

    private string Piece() =>
        random.Next(6) switch
        {
            0 => Pick(Examples),
            1 => Pick(Numbers) + Pick(Words),
            2 => Pick(Numbers),
            3 => Pick(Joints),
            _ => Pick(Words),
        };

    private T Pick<T>(T[] things) => things[random.Next(things.Length)];

    private static char Widened(char c) => c is > ' ' and < '\u007F' ? (char)(c + 0xFEE0) : c;
}
