using System.Xml;

namespace DisclosureDeadlines.Files.Packages;

/// <summary>Whether the parts of an OpenDocument file are encrypted: its manifest says so of each.</summary>
internal static class EncryptedPackage
{
    private const string Manifest = "META-INF/manifest.xml";
    private const string Names = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    /// <summary>A manifest that cannot be read says nothing: the parts themselves will tell whether they are sound.</summary>
    public static bool Is(Package package)
    {
        try
        {
            return IsEncrypted(package);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException)
        {
            return false;
        }
    }

    private static bool IsEncrypted(Package package)
    {
        using var manifest = package.Read(Manifest, Names);
        if (manifest is null)
        {
            return false;
        }

        manifest.MoveToRoot();
        for (int all = manifest.Enter(); manifest.NextChild(all); )
        {
            for (int entry = manifest.Enter(); manifest.NextChild(entry); )
            {
                if (manifest.Name == "encryption-data")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
