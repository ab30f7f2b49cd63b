using System.Text.Json.Nodes;
using DisclosureDeadlines.Cli.Tests.Audits;
using DisclosureDeadlines.Files.Ledgers;

namespace DisclosureDeadlines.Cli.Tests.Hostile;

/// <summary>
/// Files of every kind that the tool reads, with <see cref="HostileTexts.Worst"/> in each of their fields, and in their names.
/// </summary>
public sealed class HostileFiles : IDisposable
{
    /// <summary>What a file may be called; a name holds no slash and is not as long as the worst text.</summary>
    private const string Name = "甲\n" + HostileTexts.Forged + "\r\u001b[31m\u009b2J\u202e\u2066\u200b\u2028" + HostileTexts.Forged + "'\"";

    private readonly TempFolder folder = new();

    public HostileFiles()
    {
        string text = HostileTexts.Worst;
        string quoted = text.Replace("\"", "\"\"", StringComparison.Ordinal);
        CsvLedger = folder.Write(
            Name + ".csv",
            $"标题,事项,公开时限,成文日期,所属期,发布日期,责任科室,备注,\"{quoted}\"\n"
                + $"\"{quoted}\",\"{quoted}\",\"信息形成之日起20个工作日内\",2026-05-18,\"{quoted}\",,\"{quoted}\",\"{quoted}\",x\n"
                + $"\"{quoted}\",\"{quoted}\",\"{quoted}\",2026-05-18,,,\"{quoted}\",\"{quoted}\",x\n"
                + $"\"{quoted}\",,信息形成之日起20个工作日内,\"{quoted}\",,\"{quoted}\",\"{quoted}\",\"{quoted}\",x\n"
                + $"\"{quoted}\",,信息形成之日起20个工作日内,2026-12-28,,,\"{quoted}\",\"{quoted}\",x\n"
        );
        JsonLedger = folder.Write(
            Name + ".ledger.json",
            new JsonArray(
                Row("信息形成之日起20个工作日内", "2026-05-18"),
                Row(text, "2026-05-18"),
                Row("每年1月31日前", text)
            ).ToJsonString()
        );
        Workbook = folder.Write(
            Name + ".xlsx",
            new RawXlsx()
                .Add(
                    "甲&#x2028;" + HostileTexts.Forged,
                    RawXlsx.Row(1, "标题", "公开时限", "成文日期", "责任科室", Cell)
                        + RawXlsx.Row(2, Cell, "信息形成之日起20个工作日内", "2026-05-18", Cell, Cell)
                )
                .Add("乙&#x9b;&#x202e;", RawXlsx.Row(1, "标题", "公开时限"))
                .Bytes()
        );
        Catalogue = folder.Write(
            Name + ".json",
            new JsonObject
            {
                ["name"] = "mine",
                ["authority"] = "某局" + text,
                ["title"] = "目录" + text,
                ["region"] = "某地" + text,
                ["items"] = new JsonArray(Item("信息形成之日起20个工作日内"), Item("每年1月31日前"), Item("实时公开"), Item("长期公开")),
            }.ToJsonString()
        );
        Notice = folder.Write(Name + ".notice.json", HostileTexts.Notice(HostileTexts.WithZero));
        NoticeWords = folder.Write(
            Name + ".txt",
            $"国务院办公厅关于2027年部分节假日安排的通知{text}\n国办发明电〔2026〕9号\n一、元旦：1月1日（星期五）放假{text}。\n"
        );
        Data = folder.PathTo("data" + Name);
    }

    public string CsvLedger { get; }

    public string JsonLedger { get; }

    public string Workbook { get; }

    public string Catalogue { get; }

    public string Notice { get; }

    public string NoticeWords { get; }

    /// <summary>A data folder, into which <see cref="Notice"/> may be imported.</summary>
    public string Data { get; }

    private static string Cell => "甲_x000A_" + HostileTexts.Forged + "_x001B_[31m_x009B_2J_x202E_&#x2028;" + HostileTexts.Forged;

    public string PathTo(string name) => folder.PathTo(Name + name);

    public void Dispose() => folder.Dispose();

    private static JsonObject Row(string limit, string date) =>
        new()
        {
            ["title"] = HostileTexts.Worst,
            ["item"] = HostileTexts.Worst,
            ["limit"] = limit,
            ["event"] = date,
            ["office"] = HostileTexts.Worst,
            ["note"] = HostileTexts.Worst,
            [HostileTexts.Worst] = "x",
        };

    private static JsonObject Item(string limit)
    {
        string text = HostileTexts.Worst;
        return new JsonObject
        {
            ["levels"] = new JsonArray("公开" + text, text),
            ["content"] = text,
            ["legalBasis"] = text,
            ["timeLimit"] = limit,
            ["publisher"] = text,
            ["responsible"] = text,
            ["channels"] = new JsonArray(text),
            ["note"] = text,
            ["printedNumber"] = text,
        };
    }
}
