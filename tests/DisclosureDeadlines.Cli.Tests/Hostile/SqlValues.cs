using System.Globalization;
using System.Text;

namespace DisclosureDeadlines.Cli.Tests.Hostile;

/// <summary>Reads the rows that a script inserts, by the rules of its dialect for texts, and by none of the tool's own.</summary>
internal sealed class SqlValues
{
    private readonly string sql;
    private readonly string dialect;
    private int at;

    private SqlValues(string sql, string dialect)
    {
        this.sql = sql;
        this.dialect = dialect;
    }

    private bool HasBackslashes => dialect is "clickhouse" or "spark";

    /// <summary>All rows, each with its values as texts.</summary>
    public static IEnumerable<List<string>> RowsOf(string script, string dialect)
    {
        const string Values = " VALUES";
        for (int start = 0; (start = script.IndexOf("INSERT INTO", start, StringComparison.Ordinal)) >= 0; )
        {
            var reader = new SqlValues(script, dialect) { at = script.IndexOf(Values, start, StringComparison.Ordinal) + Values.Length };
            do
            {
                reader.Skip(' ', '\n');
                reader.Expect('(');
                yield return [.. reader.Row()];
            } while (reader.Took(','));

            reader.Expect(';');
            start = reader.at;
        }
    }

    private IEnumerable<string> Row()
    {
        do
        {
            yield return Value();
        } while (Took(','));

        Expect(')');
    }

    private string Value()
    {
        if (sql.AsSpan(at).StartsWith("DATE "))
        {
            at += "DATE ".Length;
        }

        if (sql[at] != '\'')
        {
            int start = at;
            while (char.IsAsciiLetterOrDigit(sql[at]))
            {
                at++;
            }

            return sql[start..at];
        }

        var text = new StringBuilder(Quoted());
        while (sql.AsSpan(at).StartsWith(" || "))
        {
            at += " || ".Length;
            text.Append(sql[at] == '\'' ? Quoted() : Character());
        }

        return text.ToString();
    }

    private string Character()
    {
        const string Name = "chr(";
        int end = sql.IndexOf(')', at);
        string character = char.ConvertFromUtf32(
            int.Parse(sql.AsSpan(at + Name.Length, end - at - Name.Length), CultureInfo.InvariantCulture)
        );
        at = end + 1;
        return character;
    }

    private string Quoted()
    {
        Expect('\'');
        var bytes = new MemoryStream();
        var units = new StringBuilder();
        while (sql[at] != '\'' || (!HasBackslashes && sql[at + 1] == '\''))
        {
            if (sql[at] == '\\' && HasBackslashes)
            {
                Escaped(units, bytes);
            }
            else
            {
                at += sql[at] == '\'' ? 1 : 0;
                Whole(units, bytes);
                units.Append(sql[at++]);
            }
        }

        Expect('\'');
        Whole(units, bytes);
        return units.ToString();
    }

    private void Escaped(StringBuilder units, MemoryStream bytes)
    {
        char kind = sql[at + 1];
        int digits = (kind, dialect) switch
        {
            ('x', "clickhouse") => 2,
            ('u', "spark") => 4,
            _ => 0,
        };
        if (digits == 0)
        {
            Whole(units, bytes);
            units.Append(kind);
        }
        else
        {
            int number = int.Parse(sql.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            _ = digits == 4 ? units.Append((char)number) : null;
            bytes.Write(digits == 2 ? [(byte)number] : []);
        }

        at += 2 + digits;
    }

    /// <summary>Bytes that were told one by one make characters when they are all there.</summary>
    private static void Whole(StringBuilder units, MemoryStream bytes)
    {
        units.Append(Encoding.UTF8.GetString(bytes.ToArray()));
        bytes.SetLength(0);
    }

    private void Skip(params ReadOnlySpan<char> blanks)
    {
        while (blanks.Contains(sql[at]))
        {
            at++;
        }
    }

    private bool Took(char sign)
    {
        if (sql[at] != sign)
        {
            return false;
        }

        at++;
        return true;
    }

    private void Expect(char sign)
    {
        if (!Took(sign))
        {
            throw new FormatException($"Expected {sign} at \"{sql.Substring(at, Math.Min(40, sql.Length - at))}\".");
        }
    }
}
