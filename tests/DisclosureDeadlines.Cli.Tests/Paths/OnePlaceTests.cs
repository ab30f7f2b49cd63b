using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using DisclosureDeadlines.Tests.House;
using Xunit;

namespace DisclosureDeadlines.Cli.Tests.Paths;

/// <summary>What a user names is opened, written and deleted in one room alone, where every way of failing has its sentence.</summary>
public sealed partial class OnePlaceTests
{
    private const string Room = "Paths";

    private static string Source => Path.Combine(Repository.Root, "src", "DisclosureDeadlines.Cli");

    [Fact]
    public void Source_OutsideTheRoom_OpensNoFile()
    {
        string[] outside =
        [
            .. Directory
                .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Source, path).Replace('\\', '/'))
                .Where(name => name.Split('/')[0] is not (Room or "bin" or "obj")),
        ];

        Assert.True(outside.Length > 80);
        Assert.Empty(
            outside.SelectMany(name =>
                Opens().Matches(File.ReadAllText(Path.Combine(Source, name))).Select(match => $"{name}: {match.Value}")
            )
        );
        // What is looked for is found where it belongs.
        Assert.Contains(Directory.EnumerateFiles(Path.Combine(Source, Room), "*.cs"), path => Opens().IsMatch(File.ReadAllText(path)));
    }

    /// <summary>These take a path where a stream should stand, which a look at the source does not tell.</summary>
    [Fact]
    public void Tool_ReadersAndWritersOfText_AreNeverGivenAPath()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "deadlines.dll"));
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();

        string[] found =
        [
            .. metadata
                .MemberReferences.Select(metadata.GetMemberReference)
                .Where(member =>
                    member.Parent.Kind == HandleKind.TypeReference
                    && metadata.GetString(member.Name) == ".ctor"
                    && BeginsWithString(metadata.GetBlobReader(member.Signature))
                )
                .Select(member => metadata.GetTypeReference((TypeReferenceHandle)member.Parent))
                .Select(type => metadata.GetString(type.Name)),
        ];

        Assert.NotEmpty(found);
        Assert.Empty(found.Intersect(["StreamReader", "StreamWriter"]));
    }

    /// <summary>A method's signature: how it is called, how many parameters, what it gives back, and each parameter's type.</summary>
    private static bool BeginsWithString(BlobReader signature)
    {
        signature.ReadSignatureHeader();
        int parameters = signature.ReadCompressedInteger();
        signature.ReadSignatureTypeCode();
        return parameters > 0 && signature.ReadSignatureTypeCode() == SignatureTypeCode.String;
    }

    [GeneratedRegex(
        @"(?<![\w.])(File|Directory)\.\w+|(?<![\w.])(FileStream|FileInfo|DirectoryInfo|FileSystemWatcher|MemoryMappedFile|ZipFile)\b|Console\.Open\w+|GetTempPath|GetTempFileName"
    )]
    private static partial Regex Opens();
}
