using System.CommandLine;
using DisclosureDeadlines.Cli.Paths;
using DisclosureDeadlines.Cli.Shell;
using DisclosureDeadlines.Files;

namespace DisclosureDeadlines.Cli.Page;

/// <summary><c>deadlines page</c>: writes the page for people without a command line, where the tool was built with it.</summary>
internal static class PageCommand
{
    /// <summary>The page is a file beside the tool. It is larger than the tool, so it is there only where it was asked for.</summary>
    private const string Name = "deadlines.html";

    public static Command Create(Terminal terminal)
    {
        var output = new Option<string?>("--out")
        {
            HelpName = "FILE",
            Description = Language.Pick("写入文件，而不是标准输出", "write a file instead of standard output"),
        };
        var command = new Command(
            "page",
            Language.Pick(
                "写出单文件网页：不装软件、不联网，双击打开",
                "write the one-file page: nothing to install, no network, opened by a double click"
            )
        )
        {
            output,
        };
        command.SetAction(parsed =>
        {
            string page = Path.Combine(AppContext.BaseDirectory, Name);
            if (!Path.Exists(page))
            {
                throw new UserErrorException(
                    "这个工具没有带网页；用源代码可以做一个：dotnet publish src/DisclosureDeadlines.Page -o out，得到 out/deadlines.html。",
                    "This tool was built without the page; from the sources it is made by: dotnet publish src/DisclosureDeadlines.Page -o out, which gives out/deadlines.html."
                );
            }

            using var file = UserFile.Open(page);
            if (parsed.GetValue(output) is { } path)
            {
                WholeFile.Write(path, file.CopyTo);
            }
            else
            {
                using var ready = new StreamReader(file);
                terminal.Document.Write(ready.ReadToEnd());
            }

            return 0;
        });
        return command;
    }
}
