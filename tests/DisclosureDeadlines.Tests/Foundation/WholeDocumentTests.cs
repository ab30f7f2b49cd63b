using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

/// <summary>A document is read whole or refused: at its bound, and one byte beyond.</summary>
public sealed class WholeDocumentTests
{
    private const int Bound = 3 << 20;

    [Fact]
    public void Read_AsLargeAsIsAllowed_IsAllOfIt()
    {
        byte[] bytes = [.. Enumerable.Range(0, Bound).Select(place => (byte)(place * 7))];

        using var whole = WholeDocument.Read(new MemoryStream(bytes), "a.json", Bound);

        Assert.Equal(0, whole.Position);
        Assert.True(bytes.AsSpan().SequenceEqual(whole.ToArray()));
    }

    [Fact]
    public void Read_AByteMore_IsRefusedWithTheBound()
    {
        var refused = Assert.Throws<DocumentFormatException>(() =>
            WholeDocument.Read(new MemoryStream(new byte[Bound + 1]), "a.json", Bound)
        );

        Assert.Equal(("文件超过 3 MB", "the document is larger than 3 MB"), (refused.Fault.Chinese, refused.Fault.English));
    }
}
