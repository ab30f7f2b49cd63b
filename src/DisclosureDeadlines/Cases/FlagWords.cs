using System.Collections.Immutable;
using DisclosureDeadlines.Foundation;

namespace DisclosureDeadlines.Cases;

/// <summary>The sentence of every flag.</summary>
internal static class FlagWords
{
    public static BilingualText Of(FlagCode code, ClockRule rule, ImmutableArray<Happening> happenings)
    {
        string zh = string.Join("、", happenings.Select(happening => CaseDays.Iso(happening.On)));
        string en = string.Join(", ", happenings.Select(happening => CaseDays.Iso(happening.On)));
        string kind = happenings.IsEmpty ? "" : Excerpt.Of(happenings[0].Kind);
        string listed = string.Join(
            "、",
            happenings.Select(happening => $"{CaseDays.Iso(happening.On)} {HappeningWords.Of(happening.Kind).Chinese}")
        );
        string listedEn = string.Join(
            ", ",
            happenings.Select(happening => $"{Excerpt.Of(happening.Kind)} of {CaseDays.Iso(happening.On)}")
        );
        return code switch
        {
            FlagCode.LateAsk => new($"{zh} 的补正告知超过了规定的期限", $"the notice to correct of {en} came after its limit"),
            FlagCode.SecondAsk => new(
                $"{zh} 又一次告知补正，依法应一次性告知",
                $"{en} is a second notice to correct; the law wants one for all"
            ),
            FlagCode.LateExtension => new($"{zh} 告知延长时，期限已经届满", $"when the extension was announced on {en} the time was over"),
            FlagCode.ExtensionTooLong => new(
                $"{zh} 的延长超过上限，只计到{rule.Extension!.Most.Words.Chinese}",
                $"the extension of {en} is longer than the law allows; it is counted up to {rule.Extension.Most.Words.English}"
            ),
            FlagCode.LengthAssumed => new(
                $"{zh} 的延长没有写明多久，按上限计",
                $"the extension of {en} does not say how long; the most that the law allows is counted"
            ),
            FlagCode.AddsNothing => new(
                $"{zh} 的延长没有增加时间：没有一天可加，或者写明的最后一天不晚于原来的最后一天",
                $"the extension of {en} adds no time: no day to add, or a last day that is no later than the one before"
            ),
            FlagCode.GivesNothing => new($"{zh} 的告知没有留出答复的时间", $"the notice of {en} leaves no day for the answer"),
            FlagCode.PauseBeforeStart => new(
                $"{zh} 开始的停计早于起算，只有起算之后的日子不计入",
                $"the pause that begins on {en} comes before the count starts; of its days those after the start are left out"
            ),
            FlagCode.PauseAfterDue => new(
                $"{zh} 开始的停计在期限届满之后，不起作用",
                $"the pause that begins on {en} comes after the due date and leaves nothing out"
            ),
            FlagCode.OpinionLate => new($"{zh} 的意见在规定期限之后才到", $"the opinion of {en} came after its term"),
            FlagCode.AnswerLate => happenings[^1].Excused
                ? new(
                    $"{zh} 的答复在给定期限之后才到，登记为有正当理由",
                    $"the answer of {en} came after the day given; it is recorded as excused"
                )
                : new(
                    $"{zh} 的答复在给定期限之后才到，没有登记正当理由，视为放弃",
                    $"the answer of {en} came after the day given and no good reason is recorded, so the request counts as withdrawn"
                ),
            FlagCode.Untold => new($"{zh} 没有登记依法应有的告知", $"the notice that the law wants is not recorded for {en}"),
            FlagCode.CapUnknown => new(
                $"{zh} 没有登记可用的送达日期，期限无从计算",
                $"no usable day of service is recorded for {en}, so its term is not known"
            ),
            FlagCode.ChannelUnknown => happenings is [{ Channel: { } channel }]
                ? new(
                    $"{zh} 的收到方式“{Excerpt.Of(channel)}”不认识，要等双方确认才起算",
                    $"the channel \"{Excerpt.Of(channel)}\" of {en} is not known, so the count waits for a confirmation"
                )
                : new(
                    $"{zh} 没有登记认识的收到方式，要等双方确认才起算",
                    $"no known channel is recorded for {en}, so the count waits for a confirmation"
                ),
            FlagCode.DeemedAccepted => new(
                $"{zh} 收到后逾期未作表示，依法视为受理",
                $"nothing was said in time after {en}, so it counts as accepted by law"
            ),
            FlagCode.MayTerminate => new(
                $"{zh} 开始的中止已满法定期限，可以终止",
                $"the suspension of {en} has lasted so long that the case may be terminated"
            ),
            FlagCode.RegionNotCounted => new(
                "办件写明了地方，计算却没有用当地的放假日",
                "the case names a place whose own days off were not counted"
            ),
            FlagCode.NotInForce => new(
                $"起算之日 {zh} 不在这项规定的有效期内",
                $"the rule was not in force on {en}, the day that starts the count"
            ),
            FlagCode.NoEffect => new(
                $"{zh} 的“{HappeningWords.Of(kind).Chinese}”对这项期限不起作用",
                $"\"{kind}\" of {en} has no effect on this limit"
            ),
            _ => new($"顺序不对，不起作用：{listed}", $"out of order, without effect: {listedEn}"),
        };
    }
}
