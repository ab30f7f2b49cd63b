using System.Buffers.Binary;
using System.Text;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>A compound file, in which .xls and .et keep their workbook: sectors, chained by a table. A chain that comes back to itself
/// or leads outside is damage.</summary>
internal sealed class CompoundFile
{
    private const int HeadBytes = 512;
    private const int EntryBytes = 128;
    private const int SmallSectorBytes = 64;
    private const int SmallShift = 6;

    /// <summary>Sectors of the table of sectors that the head names itself.</summary>
    private const int NamedInHead = 109;

    /// <summary>From here on a number is no sector but says that there is none.</summary>
    private const uint FirstOfNone = 0xFFFFFFFA;

    private readonly Stream file;
    private readonly int sectorBytes;
    private readonly uint smallBelow;
    private readonly uint[] next;
    private readonly byte[] directory;
    private readonly uint firstOfSmall;

    private CompoundFile(Stream file)
    {
        this.file = file;
        byte[] head = new byte[HeadBytes];
        file.Position = 0;
        file.ReadExactly(head);
        int shift = BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(30));
        if (shift is not (9 or 12) || BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(32)) != SmallShift)
        {
            throw new InvalidDataException();
        }

        sectorBytes = 1 << shift;
        CheckCounts(head);
        smallBelow = UInt32(head, 56);
        next = ReadTable(head);
        directory = ReadChain(UInt32(head, 48));
        firstOfSmall = UInt32(head, 60);
    }

    /// <param name="file">The file; where it stands afterwards is not said.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="EndOfStreamException">It is cut off.</exception>
    public static CompoundFile Open(Stream file) => new(file);

    /// <summary>The bytes of a stream in it, by its name; null if there is none.</summary>
    public byte[]? Read(params ReadOnlySpan<string> names)
    {
        var entry = Entry(names);
        if (entry.IsEmpty)
        {
            return null;
        }

        uint first = BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]);
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]);
        byte[] bytes = length < smallBelow ? ReadSmall(first) : ReadChain(first);
        return bytes[..(int)Math.Min(length, bytes.Length)];
    }

    /// <summary>Whether there is a stream in it of one of these names.</summary>
    public bool Has(params ReadOnlySpan<string> names) => !Entry(names).IsEmpty;

    /// <summary>What the directory says of the first stream of one of these names; nothing if there is none.</summary>
    private ReadOnlySpan<byte> Entry(ReadOnlySpan<string> names)
    {
        for (int at = 0; at + EntryBytes <= directory.Length; at += EntryBytes)
        {
            var entry = directory.AsSpan(at, EntryBytes);
            int nameBytes = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
            if (entry[66] == 2 && names.Contains(Encoding.Unicode.GetString(entry[..nameBytes])))
            {
                return entry;
            }
        }

        return [];
    }

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    /// <summary>
    /// Refuses tables of more sectors than the file has: who believes such a number makes room for it, or follows a chain that comes back
    /// to itself.
    /// </summary>
    private void CheckCounts(byte[] head)
    {
        long sectors = (file.Length / sectorBytes) + 1;
        foreach (int place in (ReadOnlySpan<int>)[44, 64, 72])
        {
            if (UInt32(head, place) > sectors)
            {
                throw new InvalidDataException();
            }
        }
    }

    /// <summary>Which sector follows each.</summary>
    private uint[] ReadTable(byte[] head)
    {
        uint count = UInt32(head, 44);
        var places = new List<uint>();
        for (int i = 0; i < NamedInHead && places.Count < count; i++)
        {
            places.Add(UInt32(head, 76 + (4 * i)));
        }

        byte[] sector = new byte[sectorBytes];
        for (uint more = UInt32(head, 68); places.Count < count && more < FirstOfNone; )
        {
            ReadSector(more, sector);
            for (int at = 0; at < sectorBytes - 4 && places.Count < count; at += 4)
            {
                places.Add(UInt32(sector, at));
            }

            more = UInt32(sector, sectorBytes - 4);
        }

        uint[] table = new uint[places.Count * (sectorBytes / 4)];
        int entry = 0;
        foreach (uint place in places.TakeWhile(place => place < FirstOfNone))
        {
            ReadSector(place, sector);
            for (int at = 0; at < sectorBytes; at += 4)
            {
                table[entry++] = UInt32(sector, at);
            }
        }

        return table[..entry];
    }

    private byte[] ReadChain(uint first)
    {
        using var bytes = new MemoryStream();
        byte[] sector = new byte[sectorBytes];
        for (uint at = first; at < FirstOfNone; at = at < next.Length ? next[at] : throw new InvalidDataException())
        {
            if (bytes.Length > file.Length)
            {
                throw new InvalidDataException();
            }

            bytes.Write(sector, 0, ReadSector(at, sector));
        }

        return bytes.ToArray();
    }

    /// <summary>What is small lies in sectors of its own, all of them in one stream whose table is another.</summary>
    private byte[] ReadSmall(uint first)
    {
        byte[] all = ReadChain(UInt32(directory, 116));
        byte[] table = ReadChain(firstOfSmall);
        using var bytes = new MemoryStream();
        for (uint at = first; at < FirstOfNone; at = UInt32(table, (int)at * 4))
        {
            if (bytes.Length > all.Length || (at + 1L) * SmallSectorBytes > all.Length || (at + 1L) * 4 > table.Length)
            {
                throw new InvalidDataException();
            }

            bytes.Write(all, (int)at * SmallSectorBytes, SmallSectorBytes);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a sector, of the last one as much as there is.</summary>
    private int ReadSector(uint number, byte[] sector)
    {
        long place = (number + 1L) * sectorBytes;
        if (place >= file.Length)
        {
            throw new InvalidDataException();
        }

        file.Position = place;
        return file.ReadAtLeast(sector, sector.Length, throwOnEndOfStream: false);
    }
}
