using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Lengths that say how often, and not by when: 半年至少更新1次, 4个月内至少公布1次.</summary>
internal static class Intervals
{
    /// <summary>How many signs what is done can take: 现场检查.</summary>
    private const int LongestDone = 4;

    /// <summary>6个月内须有更新, 2周内至少更新一次: how often, and not by when.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inside">Where the length ends, 内 with it.</param>
    /// <param name="times">How often.</param>
    /// <returns>The length of the words that say so; 0 if there are none.</returns>
    public static int UpdatedLength(ReadOnlySpan<char> text, int inside, out int times)
    {
        int at = inside;
        for (int word; (word = WordLists.UpdateLead.At(text, at)) > 0; )
        {
            at += word;
        }

        times = 1;
        if (at == inside)
        {
            return 0;
        }

        // 4个月内至少检查1次: with what is done between.
        for (int verb = at; verb <= at + LongestDone && verb < text.Length && Text.Has(text[inside..at], "至少"); verb++)
        {
            if (TimesReader.Length(text, verb, out times) is > 0 and var length)
            {
                return verb + length - inside;
            }
        }

        if (!Text.At(text, at, "更新"))
        {
            times = 1;
            return 0;
        }

        bool ends = at + 2 == text.Length || text[at + 2] is ',' or '。' or ';';
        return TimesReader.Length(text, at, out times) is > 0 and var counted ? at + counted - inside
            : ends ? at - inside
            : 0;
    }

    /// <summary>至少3天记录一次: how far what is done, and how often, goes; 0 if that is not said.</summary>
    public static int DoneLength(in Place place, out int times)
    {
        times = 1;
        for (int verb = place.End; verb <= place.End + LongestDone && verb < place.Text.Length && place.Before.EndsWith("至少"); verb++)
        {
            if (TimesReader.Length(place.Text, verb, out times) is > 0 and var length)
            {
                return verb + length - place.End;
            }
        }

        return 0;
    }

    public static Part Read(in Place place, TimeUnit unit)
    {
        int end = place.End;
        int times = 1;
        if (Text.At(place.Text, end, "/次"))
        {
            end += 2;
        }
        else if (TimesReader.Length(place.Text, end, out times) is > 0 and var length)
        {
            end += length;
        }
        else if (
            Lexicon.Length(place.Text, end, WordClass.Inside) is > 0 and var inside
            && UpdatedLength(place.Text, end + inside, out times) is > 0 and var updated
        )
        {
            end += inside + updated;
        }
        else if (DoneLength(place, out times) is > 0 and var done)
        {
            end += done;
        }

        return times > StandingDuty.MaxTimes
            ? Part.Refused(Fault.CycleTimes, place.At)
            : new(StandingDuty.UpdateInterval(place.Anchor.Length, unit, times), place.At, end);
    }
}
