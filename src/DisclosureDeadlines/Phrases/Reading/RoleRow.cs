namespace DisclosureDeadlines.Phrases.Reading;

/// <summary>One row of seeds/grammar/roles.tsv: the role of a length where all that the row asks for is so.</summary>
/// <param name="Role">The role.</param>
/// <param name="Touch">Classes of which a word stands right before the length.</param>
/// <param name="Clause">Classes of which a word stands before it in its clause.</param>
/// <param name="Right">Classes of which a word stands right behind it, or behind 内.</param>
/// <param name="Where">What else is asked.</param>
internal readonly record struct RoleRow(Role Role, WordClass Touch, WordClass Clause, WordClass Right, Where Where);
