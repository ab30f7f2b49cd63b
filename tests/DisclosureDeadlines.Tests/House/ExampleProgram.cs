using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using DisclosureDeadlines.Calendars;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>An example as a reader would try it: a program that sees the library and NodaTime.</summary>
internal static class ExampleProgram
{
    /// <summary>Compiles and runs a program, and gives back what it prints, in English.</summary>
    public static string Run(string code)
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            "Example",
            [
                CSharpSyntaxTree.ParseText(
                    "global using System;\nglobal using System.Collections.Generic;\nglobal using System.IO;\nglobal using System.Linq;\n"
                ),
                CSharpSyntaxTree.ParseText(code),
            ],
            [
                .. trusted
                    .Split(Path.PathSeparator)
                    .Append(typeof(ChinaCalendar).Assembly.Location)
                    .Append(typeof(LocalDate).Assembly.Location)
                    .Distinct()
                    .Select(path => MetadataReference.CreateFromFile(path)),
            ],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication)
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        image.Position = 0;

        var context = new AssemblyLoadContext("Example", isCollectible: true);
        var (output, culture) = (Console.Out, CultureInfo.CurrentCulture);
        using var captured = new StringWriter();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
            Console.SetOut(captured);
            context.LoadFromStream(image).EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(output);
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            context.Unload();
        }

        return captured.ToString().ReplaceLineEndings("\n");
    }
}
