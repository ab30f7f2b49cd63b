using System.Collections.Frozen;

namespace DisclosureDeadlines.Server.Calls;

/// <summary>A call of the API: where it is, what it takes, and what answers.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">The address.</param>
/// <param name="Name">What programs that are made from the description call it.</param>
/// <param name="Summary">What it answers.</param>
/// <param name="Parameters">The values in its address.</param>
/// <param name="Answer">The shape of the answer.</param>
/// <param name="Answering">What answers.</param>
internal sealed record Call(
    string Method,
    string Path,
    string Name,
    string Summary,
    IReadOnlyList<Parameter> Parameters,
    Reply Answer,
    Func<Ask, Task> Answering
)
{
    private readonly FrozenDictionary<string, Parameter> known = Parameters.ToFrozenDictionary(parameter => parameter.Name);

    public Body? Body { get; init; }

    /// <summary>A value of the address by its name; null if the call takes none of that name.</summary>
    public Parameter? ParameterCalled(string name) => known.GetValueOrDefault(name);

    public static Call Get(
        string path,
        string name,
        string summary,
        IReadOnlyList<Parameter> parameters,
        Reply answer,
        Func<Ask, byte[]> answering
    ) => new("GET", path, name, summary, parameters, answer, ask => ask.ReplyAsync(answering(ask)));
}
