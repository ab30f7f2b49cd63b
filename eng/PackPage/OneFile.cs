using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PackPage;

/// <summary>The page, the library and the runtime in one HTML file, which asks the network for nothing.</summary>
internal static class OneFile
{
    /// <summary>From a blob the runtime's own address is none that others can be told by; nothing is ever asked of this one.</summary>
    private const string MadeUpAddress = "\"https://deadlines.invalid/_framework/dotnet.js\"";

    /// <summary>A browser takes up a long text in short pieces, and copies what it has for each: one text of all is a quarter of a second slower.</summary>
    private const int PieceLength = 1 << 16;

    public static string Of(PageSources sources, string published)
    {
        string style = sources.Style;
        string old = sources.Old;
        string page = sources.Joined("page.js");
        string html = sources.Html;
        html = Replace(html, "<link rel=\"stylesheet\" href=\"page.css\">", $"<style>{style}</style>");
        html = Replace(html, " data-folder=\"true\"", "");
        html = Replace(html, "<script src=\"old.js\"></script>", $"<script>{old}</script>");
        html = Replace(
            html,
            "<script type=\"module\" src=\"page.js\"></script>",
            $"""
            {string.Concat(
                Packed(published).Chunk(PieceLength).Select(piece =>
                    $"<script type=\"application/json\" class=\"packed\">{new string(piece)}</script>"
                )
            )}
            <script type="text/plain" id="worker">{sources.Joined("worker.js")}</script>
            <script type="module">{page}</script>
            """
        );
        string policy =
            $"default-src 'none'; script-src {Hash(old)} {Hash(page)} blob: 'wasm-unsafe-eval'; style-src {Hash(style)}; connect-src 'none'; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'";
        int from = html.IndexOf("content=\"default-src", StringComparison.Ordinal) + "content=\"".Length;
        return html[..from] + policy + html[html.IndexOf('"', from)..];
    }

    private static string Packed(string published)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (
            string path in Directory
                .EnumerateFiles(Path.Combine(published, "_framework"))
                .Where(path => Path.GetExtension(path) is not (".br" or ".gz" or ".map"))
        )
        {
            byte[] bytes = File.ReadAllBytes(path);
            if (path.EndsWith(".js", StringComparison.Ordinal))
            {
                bytes = Encoding.UTF8.GetBytes(
                    Encoding.UTF8.GetString(bytes).Replace("import.meta.url", MadeUpAddress, StringComparison.Ordinal)
                );
            }

            using var zipped = new MemoryStream();
            using (var zip = new GZipStream(zipped, CompressionLevel.SmallestSize))
            {
                zip.Write(bytes);
            }

            files.Add(Path.GetFileName(path), PrintableBytes.Of(zipped.ToArray()));
        }

        // Nothing in the alphabet has to be escaped in JSON or ends a script in HTML.
        return "{" + string.Join(",", files.Select(file => $"\"{file.Key}\":\"{file.Value}\"")) + "}";
    }

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    private static string Replace(string html, string what, string with) =>
        html.Contains(what, StringComparison.Ordinal)
            ? html.Replace(what, with, StringComparison.Ordinal)
            : throw new InvalidDataException($"index.html has no {what}");
}
