using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>Whether 日 of a length is a working day: by a remark, or by the law that the limit rests on.</summary>
internal static class UnitsRead
{
    /// <summary>The unit as a remark or a law has it; null where a remark contradicts what is printed.</summary>
    public static TimeUnit? Of(in Place place, out Doubts doubts, out bool isRemarked)
    {
        var unit = place.Anchor.Unit;
        doubts = Doubts.None;
        isRemarked = place.Frame.Remark is not null && unit is TimeUnit.WorkingDay or TimeUnit.CalendarDay;
        if (isRemarked)
        {
            bool plain =
                place.Anchor.Has(Traits.PlainDay)
                || (unit == TimeUnit.CalendarDay && place.Text[place.End - 1] == '天' && !place.Text[..place.End].EndsWith("日历天"));
            return !plain && unit != place.Frame.Remark ? null : place.Frame.Remark;
        }

        if (place.Anchor.Has(Traits.PlainDay) && place.Frame.ReadByLaw(place.Anchor.Length) is var days && days != DaysRead.Calendar)
        {
            doubts = days switch
            {
                DaysRead.Working => Doubts.WorkingDaysByLaw,
                DaysRead.Differ => Doubts.LawsDiffer,
                _ => Doubts.LawNotKnown,
            };
            unit = days == DaysRead.Working ? TimeUnit.WorkingDay : unit;
        }

        doubts |=
            place.Anchor.Has(Traits.PlainDay) && place.Frame.Laws.Known.Any(known => known.Remark is not null)
                ? Doubts.LawAdds
                : Doubts.None;

        return unit;
    }
}
