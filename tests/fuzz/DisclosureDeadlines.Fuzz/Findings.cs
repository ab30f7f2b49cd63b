using System.Text;

namespace DisclosureDeadlines.Fuzz;

/// <summary>What was found: each fault once, with the smallest input that showed it.</summary>
/// <param name="folder">Where the inputs are put.</param>
internal sealed class Findings(string folder)
{
    private const int ShownFrames = 6;

    private readonly Dictionary<string, (byte[] Input, string Shown)> byFault = [];

    public int Count => byFault.Count;

    public void Add(Reader reader, byte[] input, Exception e)
    {
        string[] frames = [.. (e.StackTrace ?? "").Split('\n').Take(ShownFrames).Select(frame => frame.Trim())];
        string place = frames.FirstOrDefault(frame => frame.Contains("DisclosureDeadlines", StringComparison.Ordinal)) ?? frames[0];
        Keep($"{reader.Name}: {e.GetType().Name} {place}", input, $"{e.GetType().Name}: {e.Message}\n  {string.Join("\n  ", frames)}");
    }

    public void Add(Reader reader, byte[] input, Cost cost) => Keep($"{reader.Name}: too much", input, $"{cost} for {input.Length} bytes");

    /// <summary>Says what was found, and puts the inputs into the folder.</summary>
    public void Tell()
    {
        foreach (var (fault, (input, shown)) in byFault)
        {
            Directory.CreateDirectory(folder);
            string file = Path.Combine(
                folder,
                $"{fault.Split(':')[0]}-{Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(input))[..12]}"
            );
            File.WriteAllBytes(file, input);
            Console.WriteLine(
                $"FOUND {fault}\n  {shown}\n  {file}: {Encoding.UTF8.GetString(input.AsSpan(0, Math.Min(input.Length, 400)))}"
            );
        }
    }

    private void Keep(string fault, byte[] input, string shown)
    {
        if (!byFault.TryGetValue(fault, out var known))
        {
            Console.WriteLine($"found: {fault}");
        }

        if (known.Input is null || input.Length < known.Input.Length)
        {
            byFault[fault] = (input, shown);
        }
    }
}
