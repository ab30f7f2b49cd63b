using System.Diagnostics.CodeAnalysis;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Catalogues;

/// <content>Catalogues of one's own, from a JSON document or from the cells of a table.</content>
public sealed partial class DisclosureCatalogue
{
    /// <summary>The greatest JSON document that is read, in bytes. The longest built-in one takes 40,000.</summary>
    public static int MaxBytes => 32 << 20;

    /// <summary>Reads a catalogue from a JSON document. The least that it holds:
    /// <code>
    /// { "name": "mine", "authority": "某市某局", "items": [ { "levels": ["预算公开"], "timeLimit": "批复后20日内" } ] }
    /// </code>
    /// </summary>
    /// <remarks>
    /// <c>title</c> and <c>region</c> (the <see cref="Place"/>, such as 宁夏回族自治区中卫市) and of each item <c>seq</c>, <c>printedNumber</c>,
    /// <c>content</c>, <c>legalBasis</c>, <c>clauseLimits</c>, <c>inherited</c>, <c>publisher</c>, <c>responsible</c>, <c>channels</c> and
    /// <c>note</c> may be left out. An item has up to three levels; it may have none if it has a content. One whose limit is 同上 has that of
    /// the item before it.
    /// </remarks>
    /// <param name="utf8">The document, as UTF-8.</param>
    /// <param name="document">What it is called in messages, such as its file name.</param>
    /// <exception cref="ArgumentException">The name of the document is empty.</exception>
    /// <exception cref="DocumentFormatException">
    /// The document is too large or not JSON, a field is wrong, missing or unknown, an item is there twice, or time limits cannot be read:
    /// then the message names the places of all of them.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DisclosureCatalogue Read(Stream utf8, string document)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentException.ThrowIfNullOrEmpty(document);
        using var whole = WholeDocument.Read(utf8, document, MaxBytes);
        return JsonField.Read(document, whole, CatalogueJson.Read);
    }

    /// <summary>Reads a catalogue from a JSON document, or says why it cannot be used.</summary>
    /// <param name="utf8">The document, as UTF-8.</param>
    /// <param name="document">What the document is called in the sentence of a fault, such as its file name.</param>
    /// <param name="catalogue">The catalogue, if it can be used.</param>
    /// <param name="fault">Where it cannot be read, what was expected and what was found; <see langword="null"/> if it can.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static bool TryRead(
        Stream utf8,
        string document,
        [NotNullWhen(true)] out DisclosureCatalogue? catalogue,
        [NotNullWhen(false)] out BilingualText? fault
    )
    {
        try
        {
            (catalogue, fault) = (Read(utf8, document), null);
            return true;
        }
        catch (DocumentFormatException refusal)
        {
            (catalogue, fault) = (null, refusal.Sentence);
            return false;
        }
    }

    /// <summary>Makes a catalogue from the cells of a table, such as a CSV file or a worksheet that the caller has read.</summary>
    /// <remarks>
    /// <para>The columns are known by their headings, in any order: 公开时限 (<c>timeLimit</c>), which must be there, and 一级事项, 二级事项, 三级事项
    /// (<c>level1</c> to <c>level3</c>), 公开事项, 公开内容 (<c>content</c>), of which one must be; 序号 (<c>seq</c>), 编号 (<c>printedNumber</c>),
    /// 公开依据 (<c>legalBasis</c>), 条款时限 (<c>clauseLimits</c>), 时限沿用 (<c>inherited</c>), 公开主体 (<c>publisher</c>), 责任科室 (<c>responsible</c>),
    /// 公开渠道 (<c>channels</c>), 备注 (<c>note</c>), and some synonyms. A remark in brackets behind a heading makes no difference; other
    /// columns are passed over. The first row may be a second row of headings, with 一级事项 and 二级事项 below 公开事项.</para>
    /// <para>序号 names the row, so its numbers are whole and none is there twice; without that column the rows are counted. Blank rows are
    /// passed over. A limit 同上 is that of the row above. An empty limit is a fault, unless
    /// <see cref="CatalogueTableOptions.HasMergedCells"/>.</para>
    /// </remarks>
    /// <param name="name">The name of the catalogue, also in messages.</param>
    /// <param name="header">The headings.</param>
    /// <param name="rows">The rows below them. They are gone through once.</param>
    /// <param name="options">What the table does not say itself.</param>
    /// <exception cref="ArgumentException">The name is empty, or a row is <see langword="null"/>.</exception>
    /// <exception cref="DocumentFormatException">
    /// A column or all rows are missing, a number is there twice, a cell holds a formula or is under no heading, or time limits are empty
    /// or cannot be read: then the message names the places of all of them. Places are cells as a spreadsheet names them, such as F5.
    /// </exception>
    public static DisclosureCatalogue FromTable(
        string name,
        IReadOnlyList<string?> header,
        IEnumerable<IReadOnlyList<string?>> rows,
        CatalogueTableOptions? options = null
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Given.ThrowIfUnmade(header);
        Given.ThrowIfUnmade(rows);
        return CatalogueTable.Read(name, header, rows, options ?? new CatalogueTableOptions());
    }
}
