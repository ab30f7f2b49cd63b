using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>A ledger in a JSON document: a list of objects whose members are named as the columns of a table are, read one by one.</summary>
internal static class JsonLedger
{
    /// <summary>Bytes of one item. A row of a ledger takes a few hundred; an item is in memory as a whole, with every value in it.</summary>
    public const int MaxItemBytes = 4 << 20;

    public static LedgerSource Open(Stream file, string name, LedgerOptions options)
    {
        long length = file.Length;
        var encoding = TextEncoding.Detect(file, name);
        return new LedgerSource(
            new LedgerPlace(name),
            Rows(file, encoding, name, options),
            () => length > 0 ? (double)file.Position / length : null,
            file.Dispose);
    }

    private static IEnumerable<LedgerRow> Rows(Stream file, Encoding encoding, string name, LedgerOptions options)
    {
        using var other = encoding is UTF8Encoding ? null : Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8, leaveOpen: true);
        var reader = new LedgerReader(LedgerColumns.Standard);
        var fields = new MemberNames(options.OwnNames);
        using var pieces = new PieceStream(other ?? file, long.MaxValue, MaxItemBytes);
        using var items = JsonSerializer.DeserializeAsyncEnumerable(pieces, FilesJsonContext.Default.JsonElement).ToBlockingEnumerable().GetEnumerator();
        int number = 1;
        for (; Next(items, name, number); number++)
        {
            pieces.Mark();
            if (items.Current.ValueKind != JsonValueKind.Object)
            {
                throw new OfficeFileException($"{name} 第{number}项应为对象。", $"{name}, item {number}: expected an object.");
            }

            if (reader.Read(number, fields.Cells(items.Current)) is { } row)
            {
                yield return row;
            }
        }

        if (number > 1 && !fields.AnyKnown)
        {
            throw LedgerShape.Missing(name);
        }

        if (fields.Missing.FirstOrDefault() is { } missing)
        {
            throw new OfficeFileException($"{name} 没有一项有成员“{missing}”（--map）。", $"No item of {name} has a member \"{missing}\" (--map).");
        }
    }

    private static bool Next(IEnumerator<JsonElement> items, string name, int number)
    {
        try
        {
            return items.MoveNext();
        }
        catch (JsonException e)
        {
            throw new OfficeFileException(
                $"{name} 第{e.LineNumber + 1}行不是正确的 JSON 列表：应为 [ {{ \"title\": …, \"limit\": …, \"event\": … }}, … ]。",
                $"{name}, line {e.LineNumber + 1} is not a well-formed JSON list: expected [ {{ \"title\": …, \"limit\": …, \"event\": … }}, … ].");
        }
        catch (InvalidDataException)
        {
            throw new OfficeFileException(
                $"{name} 第{number}项超过 {MaxItemBytes >> 20} MB，不会是台账的一行。",
                $"{name}, item {number}: it is larger than {MaxItemBytes >> 20} MB, so it is no row of a ledger.");
        }
    }
}
