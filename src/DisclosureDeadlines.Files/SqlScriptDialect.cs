namespace DisclosureDeadlines.Files;

/// <summary>The databases that a calendar's script is for.</summary>
public enum SqlScriptDialect
{
    /// <summary>PostgreSQL.</summary>
    PostgreSql,

    /// <summary>DuckDB.</summary>
    DuckDb,

    /// <summary>ClickHouse.</summary>
    ClickHouse,

    /// <summary>Apache Spark SQL.</summary>
    Spark,
}
