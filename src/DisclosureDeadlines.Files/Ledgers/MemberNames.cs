using System.Text.Json;
using DisclosureDeadlines.Ledgers;

namespace DisclosureDeadlines.Files.Ledgers;

/// <summary>Which members of an object hold which fields of a ledger.</summary>
internal sealed class MemberNames(LedgerOptions options)
{
    private static readonly string[] NamesOfNames = ["name", "名称", "label"];

    private readonly HashSet<string> missing = [.. options.OwnNames.Keys, .. options.UnusedNames];

    /// <summary>How many members are followed that hold no field. What more there are says nothing.</summary>
    private const int MostWitnesses = 32;

    private readonly LedgerCell[] cells = new LedgerCell[Enum.GetValues<LedgerField>().Length + MostWitnesses];
    private readonly List<string> witnesses = [];
    private readonly HashSet<string> unused = [];

    /// <summary>With what right each cell was taken, as of the columns of a table: the lower the better.</summary>
    private readonly int[] rights = new int[Enum.GetValues<LedgerField>().Length];

    /// <summary>The fields, and behind them the members found so far that hold none and tell of the publication: 状态, 公开网址.</summary>
    public LedgerColumns Columns { get; private set; } = LedgerColumns.Standard;

    /// <summary>The first members whose names are not known.</summary>
    public IReadOnlyCollection<string> Unused => unused;

    /// <summary>Whether any object had a member that is a field.</summary>
    public bool AnyKnown { get; private set; }

    /// <summary>The names of one's own that no object has had.</summary>
    public IReadOnlyCollection<string> Missing => missing;

    /// <summary>The cells of an object, in the order of the fields. The memory is used again for the next.</summary>
    public ReadOnlySpan<LedgerCell> Cells(JsonElement item)
    {
        Array.Clear(cells);
        Array.Clear(rights);
        foreach (var member in item.EnumerateObject())
        {
            if (!TryText(() => member.Name, out string? name))
            {
                continue;
            }

            missing.Remove(name!);
            if (!TryField(name!, out var field, out int right))
            {
                TakeWitness(name!, member.Value);
                continue;
            }

            AnyKnown = true;
            if (options.UnusedNames.Contains(name!))
            {
                continue;
            }

            ref var cell = ref cells[(int)field];
            bool isBetter = rights[(int)field] == 0 || right < rights[(int)field];
            bool isAgain = right == rights[(int)field] && member.Value.ValueKind != JsonValueKind.Null;
            cell =
                isBetter ? Cell(member.Value, field)
                : isAgain && !cell.IsEmpty ? LedgerCell.Unreadable(new("写了两次", "it stands twice"))
                : isAgain ? Cell(member.Value, field)
                : cell;
            rights[(int)field] = isBetter ? right : rights[(int)field];
        }

        return cells.AsSpan(0, Columns.Headings.Count);
    }

    private void TakeWitness(string name, JsonElement value)
    {
        if (options.UnusedNames.Contains(name))
        {
            return;
        }

        int place = witnesses.IndexOf(name);
        if (place < 0 && witnesses.Count < MostWitnesses && WitnessHeadings.Of(name) != WitnessKind.None)
        {
            place = witnesses.Count;
            witnesses.Add(name);
            Columns = LedgerColumns.StandardWith(witnesses);
        }

        if (place < 0 && unused.Count < MostWitnesses && !LedgerHeadings.IsKnown(name))
        {
            unused.Add(name);
        }

        if (place >= 0)
        {
            cells[LedgerColumns.Standard.Headings.Count + place] = value.ValueKind switch
            {
                JsonValueKind.True => LedgerCell.Of("是"),
                JsonValueKind.False => LedgerCell.Of("否"),
                JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Object => Cell(value),
                _ => LedgerCell.Empty,
            };
        }
    }

    private bool TryField(string name, out LedgerField field, out int right)
    {
        if (options.OwnNames.TryGetValue(name, out field))
        {
            right = 1;
            return true;
        }

        bool isKnown = LedgerHeadings.TryFind(name, out field, out int customary);
        right = customary + 1;
        return isKnown;
    }

    /// <summary>Yes and no answer whether it is published, and nothing else.</summary>
    private static LedgerCell Cell(JsonElement value, LedgerField field) =>
        (value.ValueKind is JsonValueKind.True or JsonValueKind.False) && (field is LedgerField.Openness or LedgerField.Published)
            ? LedgerCell.Of(value.ValueKind == JsonValueKind.True ? "是" : "否")
            : Cell(value);

    private static LedgerCell Cell(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => LedgerCell.Empty,
            JsonValueKind.Number => LedgerCell.Of(value.GetDouble()),
            JsonValueKind.String when TryText(value.GetString, out string? text) => LedgerCell.Of(text),
            JsonValueKind.Object when NameIn(value) is { } name => LedgerCell.Of(name),
            _ => LedgerCell.Unreadable(new("应为文字或数", "expected a text or a number")),
        };

    /// <summary>What something is called that an interface gives with its number: {"id": 3, "name": "办公室"}.</summary>
    private static string? NameIn(JsonElement value)
    {
        foreach (string member in NamesOfNames)
        {
            if (
                value.TryGetProperty(member, out var name)
                && name.ValueKind == JsonValueKind.String
                && TryText(name.GetString, out string? text)
            )
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>False for half a surrogate pair, which the parser passes and the reading of the text does not.</summary>
    private static bool TryText(Func<string?> read, out string? text)
    {
        try
        {
            text = read();
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }
}
