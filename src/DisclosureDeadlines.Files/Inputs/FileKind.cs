namespace DisclosureDeadlines.Files.Inputs;

/// <summary>What a file is, as far as its first bytes tell.</summary>
internal enum FileKind
{
    /// <summary>Text in cells, or nothing known.</summary>
    Text,

    /// <summary>A list or an object in JSON.</summary>
    Json,

    /// <summary>A zip file, as .xlsx, .ods and .docx are.</summary>
    Zip,

    /// <summary>A compound file, as .xls, .et and .doc are.</summary>
    Compound,

    /// <summary>A workbook as one XML document.</summary>
    XmlWorkbook,

    /// <summary>Another XML document.</summary>
    OtherXml,

    /// <summary>A web page.</summary>
    Page,

    /// <summary>A document in rich text, as old programs save it, under whatever name.</summary>
    RichText,

    /// <summary>An OpenDocument file as one XML document.</summary>
    FlatOpenDocument,

    /// <summary>A web page and what belongs to it in one file, as .mht.</summary>
    WebArchive,

    /// <summary>A printed page.</summary>
    Pdf,

    /// <summary>Files packed into one: rar, 7z, gzip.</summary>
    Archive,

    /// <summary>A picture.</summary>
    Image,
}
