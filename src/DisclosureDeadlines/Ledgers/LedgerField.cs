using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Ledgers;

/// <summary>What a column of a ledger (台账) holds.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<LedgerField>))]
public enum LedgerField
{
    /// <summary>The title of what is published (标题).</summary>
    Title,

    /// <summary>The row of the catalogue that it belongs to (事项), by number or by heading.</summary>
    Item,

    /// <summary>The time limit, as a phrase (公开时限).</summary>
    Limit,

    /// <summary>The day of the event that starts the clock, as a rule the date on the document (成文日期).</summary>
    Event,

    /// <summary>The year, quarter or month that a recurring duty reports on (所属期).</summary>
    Period,

    /// <summary>The day it went online (发布日期).</summary>
    Published,

    /// <summary>The office in charge (责任科室).</summary>
    Office,

    /// <summary>A remark (备注). 此号作废 or 不予公开 takes the row out, and 2026-10-20已公开 makes a question of one without a day of publication.</summary>
    Note,

    /// <summary>The law that the limit is based on (依据).</summary>
    Basis,

    /// <summary>Whether it is to be published at all (公开属性, 公开方式, 是否公开). Several columns may say so together.</summary>
    Openness,

    /// <summary>The year of days that are written without one (年度).</summary>
    Year,
}
