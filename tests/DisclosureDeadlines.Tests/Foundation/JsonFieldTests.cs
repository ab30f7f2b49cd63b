using System.Text;
using DisclosureDeadlines.Foundation;
using Xunit;

namespace DisclosureDeadlines.Tests.Foundation;

public sealed class JsonFieldTests
{
    [Fact]
    public void Message_AnObjectWhereATextBelongs_StaysOneLine()
    {
        using var utf8 = new MemoryStream(Encoding.UTF8.GetBytes("{\n  \"a\": 1\n}"));

        var fault = Assert.Throws<DocumentFormatException>(() => JsonField.Read("x.json", utf8, field => field.AsText()));

        Assert.DoesNotContain('\n', fault.Message);
    }
}
