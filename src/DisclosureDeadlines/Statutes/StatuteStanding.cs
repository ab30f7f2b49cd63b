using System.Text.Json.Serialization;

namespace DisclosureDeadlines.Statutes;

/// <summary>How well the words of a statutory limit are known here, from best to worst.</summary>
[JsonConverter(typeof(CamelCaseEnumJsonConverter<StatuteStanding>))]
internal enum StatuteStanding
{
    /// <summary>Quoted in one of the printed catalogues that come with the library.</summary>
    Quoted,

    /// <summary>Read in a collection of the texts of laws.</summary>
    Text,

    /// <summary>Read on a public page that reports it.</summary>
    Page,

    /// <summary>Read in a copy whose origin could not be checked.</summary>
    Copy,

    /// <summary>Not confirmed by any text seen.</summary>
    Unconfirmed,
}
