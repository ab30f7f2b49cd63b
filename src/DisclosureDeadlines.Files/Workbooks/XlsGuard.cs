using System.Buffers.Binary;

namespace DisclosureDeadlines.Files.Workbooks;

/// <summary>
/// Goes over the records of a workbook in the old format once, before it is read: where its cells are errors, which the reader gives as
/// nothing, and whether its sheets
/// are as large as it says. What could keep the reader busy for long is refused here.
/// </summary>
internal sealed class XlsGuard
{
    /// <summary>Rows of a sheet in the old format.</summary>
    public const int Rows = 65_536;

    /// <summary>Columns of such a sheet.</summary>
    public const int Columns = 256;

    private const int Worksheet = 0;

    private readonly byte[] records;
    private long left;

    private XlsGuard(byte[] records)
    {
        this.records = records;

        // Each record is gone over at most twice: once to find the sheets, once as a part of one.
        left = 2L * records.Length;
    }

    /// <summary>The kinds of records that are looked at.</summary>
    private enum Record : ushort
    {
        Formula = 0x0006,
        EndOfFile = 0x000A,
        Encrypted = 0x002F,
        Sheet = 0x0085,
        Dimensions = 0x0200,
        BoolOrError = 0x0205,
        Beginning = 0x0809,
    }

    /// <summary>The cells, counted from 0, that are errors, sheet by sheet; null where the file is damaged.</summary>
    /// <param name="file">The file; where it stands afterwards is not said.</param>
    public static IReadOnlyList<IReadOnlySet<(int Row, int Column)>>? TryErrors(Stream file)
    {
        try
        {
            return Errors(file);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    private static List<IReadOnlySet<(int Row, int Column)>> Errors(Stream file)
    {
        byte[]? records = CompoundFile.Open(file).Read("Workbook", "Book");
        return records is null ? [] : new XlsGuard(records).Sheets();
    }

    private List<IReadOnlySet<(int Row, int Column)>> Sheets()
    {
        var sheets = new List<IReadOnlySet<(int Row, int Column)>>();
        for (int at = 0; Next(ref at, out var kind, out var data); )
        {
            if (kind is Record.Encrypted or Record.EndOfFile)
            {
                break;
            }

            if (kind == Record.Sheet && data.Length >= 6 && data[5] == Worksheet)
            {
                uint place = BinaryPrimitives.ReadUInt32LittleEndian(data);
                sheets.Add(place < records.Length ? ErrorsFrom((int)place) : throw new InvalidDataException());
            }
        }

        return sheets;
    }

    private HashSet<(int Row, int Column)> ErrorsFrom(int place)
    {
        var errors = new HashSet<(int Row, int Column)>();
        int depth = 0;
        for (int at = place; Next(ref at, out var kind, out var data); )
        {
            // A chart in a sheet begins and ends within it.
            depth +=
                kind == Record.Beginning ? 1
                : kind == Record.EndOfFile ? -1
                : 0;
            if (depth <= 0)
            {
                break;
            }

            switch (kind)
            {
                case Record.Dimensions when depth == 1:
                    CheckSize(data);
                    break;
                case Record.BoolOrError when data.Length >= 8 && data[7] == 1:
                case Record.Formula when data.Length >= 14 && data[6] == 2 && data[12] == 0xFF && data[13] == 0xFF:
                    errors.Add((BinaryPrimitives.ReadUInt16LittleEndian(data), BinaryPrimitives.ReadUInt16LittleEndian(data[2..])));
                    break;
            }
        }

        return errors;
    }

    /// <summary>The reader gives as many rows as a sheet says that it has, whether or not there is anything in them.</summary>
    private static void CheckSize(ReadOnlySpan<byte> data)
    {
        bool isNew = data.Length >= 14;
        long lastRow =
            isNew ? BinaryPrimitives.ReadUInt32LittleEndian(data[4..])
            : data.Length >= 8 ? BinaryPrimitives.ReadUInt16LittleEndian(data[2..])
            : 0;
        int lastColumn =
            isNew ? BinaryPrimitives.ReadUInt16LittleEndian(data[10..])
            : data.Length >= 8 ? BinaryPrimitives.ReadUInt16LittleEndian(data[6..])
            : 0;
        if (lastRow > Rows || lastColumn > Columns)
        {
            throw new InvalidDataException();
        }
    }

    private bool Next(ref int at, out Record kind, out ReadOnlySpan<byte> data)
    {
        kind = default;
        data = default;
        if (at + 4 > records.Length)
        {
            return false;
        }

        kind = (Record)BinaryPrimitives.ReadUInt16LittleEndian(records.AsSpan(at));
        int length = BinaryPrimitives.ReadUInt16LittleEndian(records.AsSpan(at + 2));
        data = records.AsSpan(at + 4, Math.Min(length, records.Length - at - 4));
        at += 4 + length;
        left -= 4 + length;
        if (left < 0)
        {
            throw new InvalidDataException();
        }

        return true;
    }
}
