using DisclosureDeadlines.Phrases.Reading;
using DisclosureDeadlines.Rules;

namespace DisclosureDeadlines.Phrases;

/// <summary>The units of lengths.</summary>
internal ref partial struct PhraseParser
{
    private static readonly (string Words, TimeUnit Unit, int Factor, bool IsDay)[] LengthUnits =
    [
        ("个工作日", TimeUnit.WorkingDay, 1, false), ("工作日", TimeUnit.WorkingDay, 1, false), ("个法定工作日", TimeUnit.WorkingDay, 1, false),
        ("法定工作日", TimeUnit.WorkingDay, 1, false), ("个工作天", TimeUnit.WorkingDay, 1, false), ("日(工作日)", TimeUnit.WorkingDay, 1, false),
        ("个自然日", TimeUnit.CalendarDay, 1, false), ("自然日", TimeUnit.CalendarDay, 1, false), ("个日历日", TimeUnit.CalendarDay, 1, false),
        ("日历日", TimeUnit.CalendarDay, 1, false), ("日历天", TimeUnit.CalendarDay, 1, false), ("日(自然日)", TimeUnit.CalendarDay, 1, false),
        ("日", TimeUnit.CalendarDay, 1, true), ("天", TimeUnit.CalendarDay, 1, false), ("个月", TimeUnit.Month, 1, false),
        ("个季度", TimeUnit.Month, 3, false), ("周", TimeUnit.Week, 1, false), ("个星期", TimeUnit.Week, 1, false), ("星期", TimeUnit.Week, 1, false),
        ("个周", TimeUnit.Week, 1, false), ("年", TimeUnit.Year, 1, false), ("小时", TimeUnit.Hour, 1, false), ("个小时", TimeUnit.Hour, 1, false),
    ];

    private static bool UnitAt(ReadOnlySpan<char> text, int index, out TimeUnit unit, out int factor, out bool isDay, out int end)
    {
        (unit, factor, isDay, end) = (default, 1, false, index);
        if (index >= text.Length || text[index] is not ('个' or '工' or '法' or '日' or '自' or '天' or '周' or '星' or '年' or '小'))
        {
            return false;
        }

        foreach (var (words, kind, times, day) in LengthUnits)
        {
            if (Text.At(text, index, words))
            {
                (unit, factor, isDay, end) = (kind, times, day, index + words.Length);
                char next = end < text.Length ? text[end] : ' ';
                return !(kind == TimeUnit.Year && next is '度' or '级' or '规' or '计' or '行' or '来' or '代' or '终' or '底' or '鉴')
                    && !(kind == TimeUnit.Week && next is '年' or '岁' or '边' or '围')
                    && !(kind == TimeUnit.Hour && next is '滚' or '实' or '开' or '服' or '在')
                    && !(day && next is '常' or '志' or '益');
            }
        }

        // 20个工作内: the 日 is lost, and nothing else can have stood there.
        (unit, end) = (TimeUnit.WorkingDay, index + 3);
        return Text.At(text, index, "个工作内");
    }
}
