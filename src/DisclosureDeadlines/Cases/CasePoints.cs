using System.Collections.Immutable;

namespace DisclosureDeadlines.Cases;

/// <summary>
/// The points of counting that the law leaves open, each with its choices. The order is that of <see cref="CasePoint"/>.
/// </summary>
internal static class CasePoints
{
    public static ImmutableArray<CasePoint> All { get; } =
    [
        new(
            "pause",
            "asPeriods",
            "careful",
            "generous",
            new("停计期间的首日和末日", "the first and the last day of a pause"),
            [
                new(
                    "asPeriods",
                    new(
                        "开始当日计入，结束当日不计入（参照民法典第201条、第1259条）",
                        "the day on which it begins is counted, the day on which it ends is not (by analogy with Civil Code arts. 201, 1259)"
                    )
                ),
                new("careful", new("开始当日和结束当日都计入", "both days are counted")),
                new(
                    "generous",
                    new(
                        "开始当日和结束当日都不计入（参照保险法解释二第15条）",
                        "neither day is counted (cf. the second interpretation of the Insurance Law, art. 15)"
                    )
                ),
            ]
        ),
        new(
            "pause-from",
            "sent",
            "served",
            "sent",
            new("征求意见从哪一天停计", "from which day asking for an opinion pauses the clock"),
            [
                new(
                    "sent",
                    new(
                        "自发出之日（条例第33条第3款：征求意见所需时间）",
                        "from the day of sending (Regulations art. 33(3): the time that asking takes)"
                    )
                ),
                new(
                    "served",
                    new(
                        "自对方收到之日（条例第32条：自收到征求意见书之日起）",
                        "from the day of service (Regulations art. 32: from the day of receipt)"
                    )
                ),
            ]
        ),
        new(
            "silent",
            "endsWithTerm",
            "endsWithTerm",
            "endsWithOpinion",
            new("第三方逾期未提出意见", "a third party that says nothing in its time"),
            [
                new(
                    "endsWithTerm",
                    new(
                        "期限届满即续计（条例第32条：由行政机关决定是否公开）",
                        "the clock goes on when the time is over (Regulations art. 32: the authority then decides)"
                    )
                ),
                new("endsWithOpinion", new("收到意见才续计", "the clock goes on only when the opinion arrives")),
            ]
        ),
        new(
            "late-ask",
            "restartStands",
            "originalRuns",
            "restartStands",
            new("超过规定期限才告知补正", "a notice to correct after its limit"),
            [
                new(
                    "restartStands",
                    new(
                        "仍自收到补正之日重新起算（条例第30条没有规定逾期告知的后果）",
                        "the count begins again all the same (Regulations art. 30 says nothing of a late notice)"
                    )
                ),
                new("originalRuns", new("不重新起算，原期限继续计算", "the count does not begin again; the first one goes on")),
            ]
        ),
        new(
            "second-ask",
            "noEffect",
            "noEffect",
            "restarts",
            new("第二次告知补正", "a second notice to correct"),
            [
                new("noEffect", new("不影响期限（条例第30条：一次性告知）", "it moves nothing (Regulations art. 30: once, for all)")),
                new("restarts", new("再次重新起算", "the count begins again a second time")),
            ]
        ),
        new(
            "late-extension",
            "noEffect",
            "noEffect",
            "counts",
            new("到期以后才告知延期", "an extension that is announced after the due date"),
            [new("noEffect", new("不延长", "it adds nothing")), new("counts", new("仍然延长（没有规定）", "it counts (no text says so)"))]
        ),
        new(
            "extension-from",
            "oneCount",
            "oneCount",
            "rolledEnd",
            new("延长的日数从哪一天接着数", "from which day an extension is counted"),
            [
                new("oneCount", new("与原期限连续计算", "it is more of the same count")),
                new("rolledEnd", new("自顺延后的届满日接着数", "it is counted from the due date, rolled as that is")),
            ]
        ),
        new(
            "unconfirmed",
            "waits",
            "fromSubmission",
            "waits",
            new("网上、传真等申请尚未经双方确认", "a request by internet or fax that is not confirmed yet"),
            [
                new(
                    "waits",
                    new("自双方确认之日起算（条例第31条第3项）", "the count waits for the day of confirmation (Regulations art. 31(3))")
                ),
                new("fromSubmission", new("自提交之日起算", "the count starts on the day of submission")),
            ]
        ),
        new(
            "rest-day-event",
            "strict",
            "strict",
            "deemed",
            new("收到之日是休息日", "a request that arrives on a rest day"),
            [
                new("strict", new("按当日计（民法典第201条）", "it is taken on its own day (Civil Code art. 201)")),
                new("deemed", new("视为下一个工作日收到（有一件判决如此）", "it counts as on the next working day (one court held so)")),
            ]
        ),
        new(
            "period-roll",
            "following",
            "none",
            "following",
            new("期间末日是休息日", "a period that ends on a rest day"),
            [
                new(
                    "following",
                    new(
                        "顺延到下一个工作日（行政复议依行政复议法第88条，其他参照民法典第203条）",
                        "it rolls to the next working day (law for reviews, art. 88; elsewhere by analogy with Civil Code art. 203)"
                    )
                ),
                new("none", new("不顺延", "it does not roll")),
            ]
        ),
    ];
}
