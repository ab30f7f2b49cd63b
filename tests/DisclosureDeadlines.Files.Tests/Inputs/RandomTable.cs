using DisclosureDeadlines.Files.Grids;

namespace DisclosureDeadlines.Files.Tests.Inputs;

/// <summary>A ledger of a random shape, and the rows that are in it.</summary>
internal sealed class RandomTable
{
    private static readonly string[] Limits =
    [
        "信息形成或者变更之日起20个工作日内",
        "自作出行政决定之日起7个工作日内",
        "实时公开",
        "每年1月31日前",
    ];
    private static readonly string[] Offices = ["办公室", "综合科", "法规科、财务科", "企业科（中小企业局）"];
    private static readonly string[] Pieces =
    [
        "关于印发",
        "《方案》",
        "的通知",
        "a,b",
        "\"引号\"",
        "<b>&amp;",
        "第一批\n第二批",
        "；分号",
        "100%",
        "公告",
    ];

    private readonly Random random;
    private int limitFrom;

    public RandomTable(int seed)
    {
        random = new Random(seed);
        string[] headings =
        [
            Pick("标题", "信息名称", "文件标题"),
            Pick("成文日期", "印发日期", "生成日期"),
            Pick("发布日期", "上网时间", "公开日期"),
            "公开时限",
            Pick("责任科室", "主办股室"),
        ];
        bool hasNumbers = random.Next(2) == 0;
        int shift = hasNumbers ? 1 : 0;
        if (random.Next(2) == 0)
        {
            Grid.Spans.Add(new CellSpan(1, 0, 1, headings.Length + shift - 1));
            Grid.Rows.Add(["某局2026年政府信息公开台账"]);
            if (random.Next(3) == 0)
            {
                Grid.Rows.Add([]);
            }
        }

        string[] header = hasNumbers ? ["序号", .. headings] : headings;
        if (random.Next(3) == 0)
        {
            AddWideHeader(header, shift);
        }
        else
        {
            Grid.Rows.Add(header);
        }

        int items = random.Next(1, 8);
        for (int i = 0; i < items; i++)
        {
            AddOther(header);
            AddItem(i, hasNumbers, shift, mayMerge: i + 1 < items);
        }

        CloseLimit(shift + 3);
        if (random.Next(3) == 0)
        {
            Grid.Rows.Add(["合计", "3"]);
        }

        if (random.Next(3) == 0)
        {
            Grid.Rows.Add(["填表人：李梅    审核人：王强"]);
        }
    }

    public Grid Grid { get; } = new();

    /// <summary>The rows: number, title, event, published, limit, office.</summary>
    public List<string> Expected { get; } = [];

    private void AddWideHeader(string[] header, int shift)
    {
        int first = Grid.Rows.Count + 1;
        string[] wide = [.. header];
        wide[shift] = "文件信息";
        wide[shift + 1] = "";
        string[] narrow = new string[header.Length];
        Array.Fill(narrow, "");
        narrow[shift] = header[shift];
        narrow[shift + 1] = header[shift + 1];
        Grid.Rows.Add(wide);
        Grid.Rows.Add(narrow);
        Grid.Spans.Add(new CellSpan(first, shift, first, shift + 1));
        foreach (int column in Enumerable.Range(0, header.Length).Where(column => column < shift || column > shift + 1))
        {
            Grid.Spans.Add(new CellSpan(first, column, first + 1, column));
        }
    }

    /// <summary>Now and then something that is no row of the ledger.</summary>
    private void AddOther(string[] header)
    {
        int kind = limitFrom > 0 ? -1 : random.Next(12);
        if (kind == 0)
        {
            Grid.Rows.Add([]);
        }
        else if (kind == 1)
        {
            Grid.Rows.Add(["二、双公示信息"]);
            Grid.Spans.Add(new CellSpan(Grid.Rows.Count, 0, Grid.Rows.Count, header.Length - 1));
        }
        else if (kind == 2)
        {
            Grid.Rows.Add(header);
        }
    }

    private void AddItem(int index, bool hasNumbers, int shift, bool mayMerge)
    {
        string title = $"{string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(Pieces)))}{index}";
        var formed = new DateOnly(2026, 1, 5).AddDays(random.Next(300));
        var published = random.Next(3) == 0 ? (DateOnly?)null : formed.AddDays(random.Next(40));
        string office = Pick(Offices);
        bool goesOn = limitFrom > 0;
        string limit = goesOn ? Grid.Rows[limitFrom - 1][shift + 3] : Pick(Limits);
        string[] row =
        [
            title,
            Written(formed),
            published is { } day ? Written(day) : Pick("", "未公开", "——"),
            goesOn ? "" : limit,
            office,
        ];
        Grid.Rows.Add(hasNumbers ? [$"{index + 1}", .. row] : row);
        Expected.Add($"{Grid.Rows.Count}|{title}|{formed:yyyy-MM-dd}|{published:yyyy-MM-dd}|{limit}|{office}");
        if (!goesOn && mayMerge && random.Next(3) == 0)
        {
            limitFrom = Grid.Rows.Count;
        }
        else if (goesOn && random.Next(2) == 0)
        {
            CloseLimit(shift + 3);
        }
    }

    /// <summary>Ends a time limit that is merged over several rows.</summary>
    private void CloseLimit(int column)
    {
        if (limitFrom > 0 && Grid.Rows.Count > limitFrom)
        {
            Grid.Spans.Add(new CellSpan(limitFrom, column, Grid.Rows.Count, column));
        }

        limitFrom = 0;
    }

    private string Written(DateOnly day) =>
        random.Next(5) switch
        {
            0 => $"{Inputs.Grid.DayMark}{day:yyyy-MM-dd}",
            1 => $"{day:yyyy}年{day.Month}月{day.Day}日",
            2 => $"{day:yyyy}.{day.Month}.{day.Day}",
            3 => $"{day.Year}/{day.Month}/{day.Day}",
            _ => $"{day:yyyy-MM-dd}",
        };

    private string Pick(params string[] all) => all[random.Next(all.Length)];
}
