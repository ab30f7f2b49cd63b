using System.Text.RegularExpressions;

namespace PackPage;

/// <summary>The page's own scripts: modules that import each other by name, joined in the order in which they need each other.</summary>
internal sealed partial class PageSources(string folder)
{
    public string Html => Read("index.html");

    public string Style => Read("page.css");

    /// <summary>The script for browsers that may be too old for modules.</summary>
    public string Old => Read("old.js");

    public string ServiceWorker => Read("sw.js");

    /// <summary>A module and all that it imports as one script without imports.</summary>
    /// <exception cref="InvalidDataException">
    /// Two modules have the same name for something, or a line is of a kind that joining does not know.
    /// </exception>
    public string Joined(string entry)
    {
        var joined = new List<string>();
        Add(entry, [], joined);
        return string.Join('\n', joined);
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    private void Add(string name, HashSet<string> seen, List<string> joined)
    {
        if (!seen.Add(name))
        {
            return;
        }

        string text = Read(name);
        foreach (Match import in Import().Matches(text))
        {
            Add(
                Path.GetRelativePath(
                    folder,
                    Path.GetFullPath(Path.Combine(folder, Path.GetDirectoryName(name)!, import.Groups["from"].Value))
                ),
                seen,
                joined
            );
        }

        joined.Add(Module(name, text));
    }

    /// <summary>Each module is a function of its own that gives back what it exports, so that no name of one is another's.</summary>
    private static string Module(string name, string text)
    {
        string head = string.Concat(Import().Matches(text).Select(import => ImportOf(name, import)));
        string body = Import().Replace(text, "");
        string[] exports = [.. Export().Matches(body).Select(export => export.Groups["name"].Value)];
        body = Export().Replace(body, export => export.Groups["what"].Value);
        if (body.Contains("\nexport ", StringComparison.Ordinal) || body.Contains("\nimport ", StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{name}: an import or export that is not of the one kind used here.");
        }

        return $"const {Variable(name)} = (() => {{\n{head}{body}\nreturn {{ {string.Join(", ", exports)} }};\n}})();";
    }

    private static string ImportOf(string name, Match import)
    {
        string from = Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(name)!, import.Groups["from"].Value));
        string what = import.Groups["what"].Value.Trim();
        return what.StartsWith("* as ", StringComparison.Ordinal)
            ? $"const {what["* as ".Length..]} = {Variable(from)};\n"
            : $"const {what.Replace(" as ", ": ", StringComparison.Ordinal)} = {Variable(from)};\n";
    }

    private static string Variable(string name) =>
        "module_" + name.Replace('\\', '/').Replace(".js", "", StringComparison.Ordinal).Replace('/', '_');

    [GeneratedRegex("""^import (?<what>.+?) from '(?<from>\.[^']+)';\n""", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex("""^export (?<what>(async )?(const|let|function|class) (?<name>\w+))""", RegexOptions.Multiline)]
    private static partial Regex Export();
}
