using DisclosureDeadlines.Foundation;
using DisclosureDeadlines.Phrases.Reading;
using NodaTime;

namespace DisclosureDeadlines.Phrases;

/// <summary>What is said of 日 that a law makes working days, or may make them.</summary>
internal static class DaysWords
{
    private const int LongestLaw = 40;

    public static IEnumerable<TimeLimitAmbiguity> Of(Doubts doubts, string text, string? law)
    {
        if ((doubts & (Doubts.WorkingDaysByLaw | Doubts.LawNotKnown | Doubts.LawsDiffer | Doubts.LawAdds)) == Doubts.None)
        {
            yield break;
        }

        var laws = LawsNamed.Of(law, text);
        LawOfDays[] working = [.. laws.Known.Where(known => known.Kind == DaysInLaw.Working)];
        if (doubts.HasFlag(Doubts.WorkingDaysByLaw))
        {
            string chinese = string.Join("；", working.Select(Chinese));
            string english = string.Join("; ", working.Select(English));
            yield return new(
                AmbiguityCode.WorkingDaysByLaw,
                $"按所依据的法律，“日”读作工作日：{chinese}；此前的事项仍按日历日",
                $"the law it rests on makes 日 working days: {english}; for earlier events they are calendar days"
            );
        }

        if (doubts.HasFlag(Doubts.LawNotKnown))
        {
            string cited = Excerpt.Of(law!.Trim(), LongestLaw);
            yield return new(
                AmbiguityCode.LawNotKnown,
                $"这里不知道“{cited}”里的“日”是不是工作日，假定为日历日，请核对原文",
                $"whether 日 are working days in \"{cited}\" is not known here; calendar days are assumed: look it up"
            );
        }

        if (doubts.HasFlag(Doubts.LawsDiffer))
        {
            string chinese = string.Join(
                "、",
                laws.Known.Where(known => known.Kind != DaysInLaw.Written).Select(known => $"《{known.Law}》").Distinct()
            );
            yield return new(
                AmbiguityCode.LawsDiffer,
                $"所列的几部依据（{chinese}）对“日”的规定不同，看不出按哪一部，暂按日历日",
                $"the laws it rests on ({chinese}) differ on what 日 are, and which of them sets this limit is not said; read as calendar days"
            );
        }

        if (doubts.HasFlag(Doubts.LawAdds))
        {
            var remark = laws.Known.Select(known => known.Remark).OfType<BilingualText>().First();
            yield return new(AmbiguityCode.LawAdds, remark.Chinese, remark.English);
        }
    }

    private static string Chinese(LawOfDays law) =>
        $"{law.Citation}（{string.Join("，", new[]
    {
        law.Numbers.IsEmpty ? "各种日数" : $"{string.Join("、", law.Numbers)}日",
        law.Valid.From is { } from ? $"自{Iso(from)}起" : null,
        law.Valid.To is { } to ? $"至{Iso(to)}止" : null,
        law.IsConfirmed ? null : "未核对原文",
    }.OfType<string>())}）";

    private static string English(LawOfDays law) =>
        $"{law.Citation} ({string.Join(", ", new[]
    {
        law.Numbers.IsEmpty ? "any number of 日" : $"{string.Join(", ", law.Numbers)} 日",
        law.Valid.From is { } from ? $"since {Iso(from)}" : null,
        law.Valid.To is { } to ? $"until {Iso(to)}" : null,
        law.IsConfirmed ? null : "not confirmed by any text seen",
    }.OfType<string>())})";

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
