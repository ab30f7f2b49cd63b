using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Statutes;

namespace DisclosureDeadlines.Lint;

/// <summary>The wording of the findings.</summary>
internal static class LintSentences
{
    public static BilingualText Looser(CatalogueItem item, BilingualText bound, BilingualText by) =>
        new(
            $"“{item.TimeLimit.Text}”比“{bound.Chinese}”宽：{by.Chinese}",
            $"\"{item.TimeLimit.Text}\" gives more time than \"{bound.English}\": {by.English}"
        );

    /// <summary>How the limit stands to the general one, which a reader of the catalogue has in mind.</summary>
    public static BilingualText Displaced(BilingualText message, StatutoryLimit limit) =>
        limit.BesideGeneralLimit is { } beside
            ? new($"{message.Chinese}（{beside.Chinese}）", $"{message.English} ({beside.English})")
            : message;

    public static BilingualText Shorter(CatalogueItem item, BilingualText bound) =>
        new($"“{item.TimeLimit.Text}”短于“{bound.Chinese}”", $"\"{item.TimeLimit.Text}\" is shorter than \"{bound.English}\"");

    /// <summary>A bare length, of which only its author knows what it is a length of.</summary>
    public static BilingualText ShorterIfShown(CatalogueItem item, BilingualText bound) =>
        new(
            $"如果“{item.TimeLimit.Text}”是公示、公告或者征求意见的时间，就短于“{bound.Chinese}”",
            $"if \"{item.TimeLimit.Text}\" is a time of display or consultation, it is shorter than \"{bound.English}\""
        );

    /// <summary>A finding that does not hold in the cases that the article itself leaves open.</summary>
    public static BilingualText Unless(BilingualText message, Leeway leeway) =>
        new(
            $"{message.Chinese}；但该条另有规定：{leeway.Words.Chinese}",
            $"{message.English}; but the article itself allows more: {leeway.Words.English}"
        );

    public static BilingualText Rarer(CatalogueItem item, BilingualText bound) =>
        new($"“{item.TimeLimit.Text}”的间隔比“{bound.Chinese}”长", $"\"{item.TimeLimit.Text}\" is less often than \"{bound.English}\"");

    /// <summary>A finding that holds only for the authority that the limit binds, which the catalogue does not tell.</summary>
    public static BilingualText IfItBinds(BilingualText message, StatutoryLimit limit) =>
        new(
            $"{message.Chinese}；这一条适用于{limit.Binds.Chinese}，看不出公开主体是否在内（可用 --authority 写明）",
            $"{message.English}; it binds {limit.Binds.English}, and whether the authority is that is not said (say so with --authority)"
        );

    public static BilingualText Stricter(CatalogueItem item, BilingualText bound) =>
        new(
            $"“{item.TimeLimit.Text}”比“{bound.Chinese}”严，可以自行规定",
            $"\"{item.TimeLimit.Text}\" is stricter than \"{bound.English}\", which an authority is free to set"
        );

    public static BilingualText Misquoted(CatalogueItem item, BilingualText bound) =>
        new(
            $"“{item.TimeLimit.Text}”的单位与“{bound.Chinese}”不同，更严，疑似误引",
            $"\"{item.TimeLimit.Text}\" has another unit than \"{bound.English}\"; it is stricter, and may be a misquotation"
        );

    public static BilingualText NoBound(CatalogueItem item, BilingualText bound) =>
        new(
            $"“{item.TimeLimit.Text}”没有截止日期，而“{bound.Chinese}”有",
            $"\"{item.TimeLimit.Text}\" sets no day, but \"{bound.English}\" does"
        );

    public static BilingualText ClauseDiffers(CatalogueItem item, BilingualText clause) =>
        new(
            $"“{item.TimeLimit.Text}”与所引条款“{clause.Chinese}”不是同一种时限，需要人工判断公开以哪一个为准",
            $"\"{item.TimeLimit.Text}\" and the quoted clause \"{clause.English}\" are limits of different kinds; a person has to judge which of them binds the publication"
        );

    public static BilingualText Outdated(CatalogueItem item, StatutoryLimit old, StatutoryLimit now) =>
        new(
            $"“{item.TimeLimit.Text}”是{old.ValidTo:uuuu-MM-dd}止的旧规定，现在是{now.Rule.Sentence.Chinese}",
            $"\"{item.TimeLimit.Text}\" was the rule until {old.ValidTo:uuuu-MM-dd}; it now is {now.Rule.Sentence.English}"
        );

    public static BilingualText Circular(CatalogueItem item, BilingualText bound) =>
        new(
            $"“{item.TimeLimit.Text}”没有写明时间；“{bound.Chinese}”是最长的",
            $"\"{item.TimeLimit.Text}\" says no time; \"{bound.English}\" is the longest that is allowed"
        );
}
