using System.Text;
using System.Text.Json;
using DisclosureDeadlines.Files.Tables;
using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>
/// A ledger in a JSON document: a list of objects whose members are named as the columns of a table are, read one by one.
/// </summary>
internal static class JsonLedger
{
    /// <summary>
    /// Bytes of one item. A row of a ledger takes a few hundred; an item is in memory as a whole, with every value in it.
    /// </summary>
    public const int MaxItemBytes = 4 << 20;

    public static LedgerSource Open(Stream file, string name, LedgerOptions options)
    {
        long length = file.Length;
        var encoding = TextEncoding.Detect(file, name);
        var place = new LedgerPlace(name);
        return new LedgerSource(
            place,
            Rows(file, encoding, place, options),
            () => length > 0 ? (double)file.Position / length : null,
            file.Dispose
        );
    }

    private static IEnumerable<LedgerRow> Rows(Stream file, Encoding encoding, LedgerPlace place, LedgerOptions options)
    {
        string name = place.File;
        using var other =
            encoding is UTF8Encoding ? null : Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8, leaveOpen: true);
        using var unwrapped = IsWrapped(file) ? Unwrapped(other ?? file, name) : null;
        var reader = Reader(LedgerColumns.Standard, options);
        var years = new YearNotes();
        var fields = new MemberNames(options);
        using var pieces = new PieceStream(unwrapped ?? other ?? file, long.MaxValue, MaxItemBytes);
        using var items = JsonSerializer
            .DeserializeAsyncEnumerable(pieces, FilesJsonContext.Default.JsonElement)
            .ToBlockingEnumerable()
            .GetEnumerator();
        int number = 1;
        for (; Next(items, name, number); number++)
        {
            pieces.Mark();
            if (items.Current.ValueKind != JsonValueKind.Object)
            {
                throw new OfficeFileException($"{name} 第{number}项应为对象。", $"{name}, item {number}: expected an object.");
            }

            var cells = fields.Cells(items.Current);
            reader = ReferenceEquals(reader.Columns, fields.Columns) ? reader : Reader(fields.Columns, options);
            if (reader.Read(number, cells, out var year) is { } row)
            {
                years.Count(number, year);
                place.Take(row, year);
                yield return row;
            }
        }

        if (number > 1 && !fields.AnyKnown)
        {
            throw LedgerShape.Missing(name);
        }

        if (fields.Missing.FirstOrDefault() is { } missing)
        {
            throw new OfficeFileException(
                $"{name} 没有一项有成员“{missing}”（--map）。",
                $"No item of {name} has a member \"{missing}\" (--map)."
            );
        }

        if (fields.Unused.Count > 0)
        {
            string unused = string.Join(Language.Pick("、", ", "), fields.Unused.Select(member => Excerpt.Of(member, 30)));
            place.Remark(
                Language.Pick(
                    $"没有用到的成员：{unused}（是哪一项的，用 --map 成员=字段 指明）。",
                    $"Members not used: {unused} (name what they hold with --map MEMBER=FIELD)."
                )
            );
        }

        foreach (string sentence in years.Sentences())
        {
            place.Remark(sentence);
        }

        if (options.Year is { } given && !place.IsYearUsed)
        {
            place.Remark(YearNotes.Unused(given));
        }
    }

    private static LedgerReader Reader(LedgerColumns columns, LedgerOptions options) =>
        new(columns) { YearGiven = options.Year, HowToGiveYear = options.HowToGiveYear };

    /// <summary>Whether the document is an object; leaves the file where it stands.</summary>
    private static bool IsWrapped(Stream file)
    {
        long start = file.Position;
        int first;
        do
        {
            first = file.ReadByte();
        } while (first is ' ' or '\t' or '\r' or '\n' or 0);

        file.Position = start;
        return first == '{';
    }

    /// <summary>The one list of objects in a document that wraps it.</summary>
    private static MemoryStream Unwrapped(Stream document, string name)
    {
        using var whole = new MemoryStream();
        byte[] piece = new byte[1 << 16];
        for (int read; (read = document.Read(piece)) > 0; )
        {
            whole.Write(piece, 0, read);
            if (whole.Length > WrappedList.MostBytes)
            {
                throw new OfficeFileException(
                    $"{name} 超过 {WrappedList.MostBytes >> 20} MB，又不是 JSON 列表，没有读；应为 [ {{ … }}, … ]。",
                    $"{name} is larger than {WrappedList.MostBytes >> 20} MB and no JSON list, and was not read; expected [ {{ … }}, … ]."
                );
            }
        }

        try
        {
            var lists = WrappedList.Find(whole.ToArray());
            if (lists is [var only])
            {
                return new MemoryStream(only.Bytes.ToArray());
            }

            string[] found = [.. lists.Take(20).Select(list => Excerpt.Of(list.Name, 30))];
            throw lists.Count == 0
                ? NoList(name, 1)
                : new OfficeFileException(
                    $"{name} 里有几个列表（{string.Join('、', found)}），不知道哪一个是台账；请只留一个。",
                    $"{name} has several lists ({string.Join(", ", found)}), and which is the ledger is not known; leave only one."
                );
        }
        catch (JsonException e)
        {
            throw NoList(name, (e.LineNumber ?? 0) + 1);
        }
    }

    private static OfficeFileException NoList(string name, long line) =>
        new(
            $"{name} 第{line}行不是正确的 JSON 列表：应为 [ {{ \"title\": …, \"limit\": …, \"event\": … }}, … ]。",
            $"{name}, line {line} is not a well-formed JSON list: expected [ {{ \"title\": …, \"limit\": …, \"event\": … }}, … ]."
        );

    private static bool Next(IEnumerator<JsonElement> items, string name, int number)
    {
        try
        {
            return items.MoveNext();
        }
        catch (JsonException e)
        {
            throw NoList(name, (e.LineNumber ?? 0) + 1);
        }
        catch (InvalidDataException)
        {
            throw new OfficeFileException(
                $"{name} 第{number}项超过 {MaxItemBytes >> 20} MB，不会是台账的一行。",
                $"{name}, item {number}: it is larger than {MaxItemBytes >> 20} MB, so it is no row of a ledger."
            );
        }
    }
}
