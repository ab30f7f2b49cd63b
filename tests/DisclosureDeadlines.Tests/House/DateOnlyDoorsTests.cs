using System.Reflection;
using DisclosureDeadlines.Calendars;
using DisclosureDeadlines.Cases;
using DisclosureDeadlines.Catalogues;
using DisclosureDeadlines.Phrases;
using DisclosureDeadlines.Rules;
using DisclosureDeadlines.Statutes;
using NodaTime;
using Xunit;

namespace DisclosureDeadlines.Tests.House;

/// <summary>Who has a <see cref="DateOnly"/> need not know NodaTime to ask: every question about a day takes it too.</summary>
public sealed class DateOnlyDoorsTests
{
    private static readonly Type[] Asked =
    [
        typeof(WorkingDayCalendar),
        typeof(DeadlineRule),
        typeof(Deadline),
        typeof(TimeLimit),
        typeof(DisclosureCatalogue),
        typeof(Case),
        typeof(StatutoryLimits),
    ];

    /// <summary>
    /// What makes something other than an answer about a day: a calendar, a list of days, the limits in force, a version of a limit.
    /// </summary>
    private static readonly string[] NotAnswers = ["AsKnownOn", "Create", "WithDaysOff", "InForceOn", "TryFind", "ForEventOn"];

    [Fact]
    public void EveryQuestionAboutADay_TakesADateOnly()
    {
        var missing =
            from type in Asked
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !NotAnswers.Contains(method.Name) && Signature(method).Contains("LocalDate", StringComparison.Ordinal)
            let twin = Signature(method).Replace("LocalDate", "DateOnly", StringComparison.Ordinal)
            where !type.GetMethods().Any(other => other.Name == method.Name && Signature(other) == twin)
            select $"{type.Name}.{method.Name}({twin})";

        Assert.Empty(missing);
    }

    private static string Signature(MethodInfo method) =>
        string.Join(", ", method.GetParameters().Select(parameter => Plain(parameter.ParameterType)));

    private static string Plain(Type type) =>
        type.IsGenericType ? $"{type.Name}<{string.Join(",", type.GetGenericArguments().Select(Plain))}>" : type.Name;
}
