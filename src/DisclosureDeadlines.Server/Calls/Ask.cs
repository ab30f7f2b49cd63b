using DisclosureDeadlines.Answers;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Foundation;
using NodaTime;

namespace DisclosureDeadlines.Server.Calls;

/// <summary>One request: its values, and what its answer depends on.</summary>
/// <param name="http">The request.</param>
/// <param name="call">The call that it makes.</param>
/// <param name="desk">What all answers rest on.</param>
internal sealed class Ask(HttpContext http, Call call, Desk desk)
{
    public HttpContext Http => http;

    public Desk Desk => desk;

    /// <summary>The values of the address, each known to the call and none given twice.</summary>
    public AskedValues Values { get; } = Read(http, call);

    /// <summary>All values of one that may be given several times.</summary>
    public IReadOnlyList<string> All(string name) => [.. http.Request.Query[name].OfType<string>()];

    /// <summary>The part of the address that has a name.</summary>
    public string Part(string name) => (string?)http.Request.RouteValues[name] ?? "";

    public ChosenCalendar Calendar(DisclosureCatalogue? catalogue = null, string? place = null) => desk.Calendar(Values, catalogue, place);

    /// <summary>The day that a value names, otherwise today in Beijing.</summary>
    public LocalDate DayOrToday(string name) => Values.DateIfAny(name) ?? desk.Today();

    public Task ReplyAsync(byte[] json)
    {
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = json.Length;
        return http.Response.Body.WriteAsync(json, 0, json.Length, http.RequestAborted);
    }

    private static AskedValues Read(HttpContext http, Call call)
    {
        var values = new Dictionary<string, string>();
        foreach (var (name, given) in http.Request.Query)
        {
            var known = call.ParameterCalled(name) ?? throw Unknown(name, call);
            if (given.Count > 1 && !known.IsRepeatable)
            {
                throw new QuestionException(
                    $"{name} 只能给一次，却给了{given.Count}次。",
                    $"{name} can be given once, found {given.Count} times."
                );
            }

            values[name] = given[0] ?? "";
        }

        return new AskedValues(values);
    }

    private static QuestionException Unknown(string name, Call call)
    {
        string names = string.Join(", ", call.Parameters.Select(parameter => parameter.Name));
        string shown = Excerpt.Of(name);
        return names.Length == 0
            ? new($"这里没有参数，却有“{shown}”。", $"No value is taken here, found \"{shown}\".")
            : new($"没有“{shown}”这个参数，有：{names}。", $"There is no value \"{shown}\"; there are: {names}.");
    }
}
