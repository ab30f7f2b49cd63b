using System.Globalization;
using System.Text;

namespace DisclosureDeadlines.Benchmarks.Measuring;

/// <summary>Draws the cost of an answer against the number of working days, both axes logarithmic, as an SVG.</summary>
internal static class Plot
{
    private const int Width = 760;
    private const int Height = 440;
    private const int Left = 80;
    private const int Right = 190;
    private const int Top = 40;
    private const int Bottom = 60;

    private static readonly string[] Colours = ["#888888", "#0b6e4f", "#2a9d8f", "#3a6ea5", "#b5651d", "#c0392b", "#8e44ad"];

    /// <param name="csv">Lines of way, working days, nanoseconds, as <see cref="Growth"/> writes them.</param>
    public static string Svg(IEnumerable<string> csv)
    {
        var points = csv.Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split(','))
            .Select(cells =>
                (
                    Way: string.Join(',', cells[..^3]),
                    Number: double.Parse(cells[^3], CultureInfo.InvariantCulture),
                    Nanoseconds: double.Parse(cells[^2], CultureInfo.InvariantCulture)
                )
            )
            .ToList();
        double most = Math.Pow(10, Math.Ceiling(Math.Log10(points.Max(p => p.Nanoseconds))));
        double least = Math.Pow(10, Math.Floor(Math.Log10(points.Min(p => p.Nanoseconds))));
        double X(double number) => Left + ((Width - Left - Right) * Math.Log10(number) / Math.Log10(points.Max(p => p.Number)));
        double Y(double ns) => Height - Bottom - ((Height - Top - Bottom) * Math.Log10(ns / least) / Math.Log10(most / least));

        var svg = new StringBuilder();
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="12">""");
        Line($"""<rect width="{Width}" height="{Height}" fill="white"/>""");
        Line($"""<text x="{Left}" y="22" font-size="15">The cost of "N working days after a date"</text>""");
        for (double ns = least; ns <= most * 1.01; ns *= 10)
        {
            Line($"""<line x1="{Left}" x2="{Width - Right}" y1="{Y(ns):0.0}" y2="{Y(ns):0.0}" stroke="#dddddd"/>""");
            Line($"""<text x="{Left - 8}" y="{Y(ns) + 4:0.0}" text-anchor="end">{Label(ns)}</text>""");
        }

        foreach (double number in points.Select(p => p.Number).Distinct())
        {
            Line($"""<text x="{X(number):0.0}" y="{Height - Bottom + 20}" text-anchor="middle">{number:#,0}</text>""");
        }

        Line($"""<text x="{(Left + Width - Right) / 2}" y="{Height - 14}" text-anchor="middle">N, the number of working days</text>""");
        foreach (var (way, colour) in points.GroupBy(p => p.Way).Zip(Colours))
        {
            string path = string.Join(
                ' ',
                way.Select(p => string.Create(CultureInfo.InvariantCulture, $"{X(p.Number):0.0},{Y(p.Nanoseconds):0.0}"))
            );
            var last = way.Last();
            Line($"""<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>""");
            Line($"""<text x="{X(last.Number) + 8:0.0}" y="{Y(last.Nanoseconds) + 4:0.0}" fill="{colour}">{way.Key}</text>""");
        }

        Line($"</svg>");
        return svg.ToString();

        void Line(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Label(double nanoseconds) =>
        nanoseconds switch
        {
            < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.##} ns"),
            < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000:0} µs"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1_000_000:0} ms"),
        };
}
