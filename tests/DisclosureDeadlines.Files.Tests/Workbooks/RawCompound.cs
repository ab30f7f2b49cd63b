using System.Buffers.Binary;
using System.Text;

namespace DisclosureDeadlines.Files.Tests.Workbooks;

/// <summary>Compound files (MS-CFB) put together by hand: sectors one after the other, the directory last.</summary>
internal static class RawCompound
{
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const int SmallBelow = 4096;

    /// <param name="shift">The size of a sector, as a power of two.</param>
    /// <param name="streams">The streams by name.</param>
    public static byte[] Of(int shift, params (string Name, byte[] Content)[] streams)
    {
        int size = 1 << shift;
        var next = new List<uint>();
        using var sectors = new MemoryStream();
        var small = new List<byte>();
        var smallNext = new List<uint>();
        var places = new List<(string Name, uint First, int Length)>();
        foreach (var (name, content) in streams)
        {
            if (content.Length >= SmallBelow)
            {
                places.Add((name, Append(content), content.Length));
                continue;
            }

            places.Add((name, content.Length == 0 ? End : (uint)smallNext.Count, content.Length));
            int count = (content.Length + 63) / 64;
            small.AddRange(content);
            small.AddRange(new byte[(64 * count) - content.Length]);
            int firstOfIts = smallNext.Count;
            smallNext.AddRange(Enumerable.Range(1, count).Select(i => i == count ? End : (uint)(firstOfIts + i)));
        }

        uint firstSmall = small.Count > 0 ? Append([.. small]) : End;
        uint firstSmallTable = small.Count > 0 ? Append(Table(smallNext)) : End;
        byte[] entries =
        [
            .. Entry("Root Entry", 5, firstSmall, small.Count),
            .. places.SelectMany(of => Entry(of.Name, 2, of.First, of.Length)),
        ];
        uint directory = Append(entries);

        // The table of sectors names its own sectors too, and those that name it beyond the head.
        int perSector = size / 4;
        int tables = 1;
        int more = 0;
        while (tables * perSector < next.Count + tables + more)
        {
            tables++;
            more = tables <= 109 ? 0 : (tables - 109 + perSector - 2) / (perSector - 1);
        }

        uint[] own = [.. Enumerable.Range(next.Count, tables).Select(i => (uint)i)];
        uint firstMore = more > 0 ? (uint)(next.Count + tables) : End;
        next.AddRange(Enumerable.Repeat(0xFFFFFFFDu, tables));
        next.AddRange(Enumerable.Repeat(0xFFFFFFFCu, more));
        sectors.Write(Table(next, tables * size));
        for (int i = 0; i < more; i++)
        {
            byte[] sector = Table(own.Skip(109 + (i * (perSector - 1))).Take(perSector - 1), size);
            BinaryPrimitives.WriteUInt32LittleEndian(sector.AsSpan(size - 4), i + 1 < more ? firstMore + (uint)i + 1 : End);
            sectors.Write(sector);
        }

        byte[] head = new byte[size];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(head, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(30), (ushort)shift);
        BinaryPrimitives.WriteUInt16LittleEndian(head.AsSpan(32), 6);
        Number(44, (uint)tables);
        Number(48, directory);
        Number(56, SmallBelow);
        Number(60, firstSmallTable);
        Number(64, small.Count > 0 ? 1u : 0u);
        Number(68, firstMore);
        Number(72, (uint)more);
        for (int i = 0; i < 109; i++)
        {
            Number(76 + (4 * i), i < own.Length ? own[i] : Free);
        }

        return [.. head, .. sectors.ToArray()];

        void Number(int place, uint number) => BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(place), number);

        uint Append(byte[] content)
        {
            uint first = (uint)next.Count;
            int count = (content.Length + size - 1) / size;
            sectors.Write(content);
            sectors.Write(new byte[(count * size) - content.Length]);
            next.AddRange(Enumerable.Range(1, count).Select(i => i == count ? End : first + (uint)i));
            return first;
        }
    }

    /// <summary>Where the stream of an entry of the directory begins.</summary>
    public static int FirstSectorOf(byte[] file, int entry)
    {
        int directory = 512 * (1 + BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(48)));
        return BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(directory + (128 * entry) + 116));
    }

    private static byte[] Table(IEnumerable<uint> numbers, int bytes = 0)
    {
        byte[] known = [.. numbers.SelectMany(number => BitConverter.GetBytes(number))];
        return [.. known, .. Enumerable.Repeat((byte)0xFF, Math.Max(0, bytes - known.Length))];
    }

    private static byte[] Entry(string name, byte kind, uint first, int length)
    {
        byte[] entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(entry.AsSpan(64), (ushort)((2 * name.Length) + 2));
        entry[66] = kind;
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(116), first);
        BinaryPrimitives.WriteUInt32LittleEndian(entry.AsSpan(120), (uint)length);
        return entry;
    }
}
