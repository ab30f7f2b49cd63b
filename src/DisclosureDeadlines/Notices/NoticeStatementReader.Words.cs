using System.Globalization;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Notices;

/// <content>Taking words, names and numbers where they are.</content>
internal sealed partial class NoticeStatementReader
{
    /// <summary>Characters of the longest name before a colon; what is longer is said of the arrangement.</summary>
    private const int LongestUnknownName = 6;

    /// <summary>The statutory holidays and those of title and heading that are named here, such as 壮族三月三和清明节.</summary>
    private List<string> TakeNames()
    {
        var names = new List<string>();
        int start = at;
        SkipYearBeforeName();
        for (int next = at; ; next++)
        {
            int length = NameAt(next, out string name);
            if (length == 0)
            {
                break;
            }

            names.Add(name);
            at = next = next + length;
            if (next >= end || Text[next] is not ('、' or '和' or '与' or '及'))
            {
                break;
            }
        }

        if (names.Count == 0)
        {
            at = start;
        }

        Take("期间");
        return names;
    }

    /// <summary>2023年藏历新年: the year belongs to the name, not to a date.</summary>
    private void SkipYearBeforeName()
    {
        int start = at;
        SkipYear();
        if (at != start && NameAt(at, out _) == 0)
        {
            at = start;
        }
    }

    /// <summary>六一：8月18日放假, in a notice on another holiday: what is short and stands before a colon and days may be a holiday's name.</summary>
    private void RefuseUnknownName(int colon)
    {
        if (
            colon - at <= LongestUnknownName
            && colon + 1 < end
            && Text[colon] == '：'
            && char.IsAsciiDigit(Text[colon + 1])
            && !NoticeSentences.IsLabel(Text[at..colon])
        )
        {
            throw Unreadable(at);
        }
    }

    private int NameAt(int place, out string name)
    {
        foreach (string own in draft.Names.Concat(titleNames).OrderByDescending(n => n.Length))
        {
            if (place + own.Length <= end && string.CompareOrdinal(Text, place, own, 0, own.Length) == 0)
            {
                name = own;
                return own.Length;
            }
        }

        int length = HolidayNames.At(Text, place, out name);
        return place + length <= end ? length : 0;
    }

    private bool Take(string word)
    {
        if (at + word.Length > end || string.CompareOrdinal(Text, at, word, 0, word.Length) != 0)
        {
            return false;
        }

        at += word.Length;
        return true;
    }

    private string? TakeAny(params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Take(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>A number with one of some units; nothing, and no step forward, if it is not here.</summary>
    private int? TakeNumber(params ReadOnlySpan<string> units)
    {
        int start = at;
        bool arabic = at < end && char.IsAsciiDigit(Text[at]);
        while (at < end && (arabic ? char.IsAsciiDigit(Text[at]) : Numerals.IsNumeral(Text[at])))
        {
            at++;
        }

        int? number = arabic
            ? int.TryParse(Text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out int value)
                ? value
                : null
            : Numerals.Read(Text.AsSpan(start, at - start));
        if (number is not null && TakeAny(units) is not null)
        {
            return number;
        }

        at = start;
        return null;
    }

    private void SkipYear()
    {
        int next = at;
        while (next < end && char.IsAsciiDigit(Text[next]))
        {
            next++;
        }

        at = next == at + 4 && next < end && Text[next] == '年' ? next + 1 : at;
    }
}
