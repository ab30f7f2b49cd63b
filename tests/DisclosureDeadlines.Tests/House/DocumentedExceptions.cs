using System.Reflection;
using System.Text.Json;
using System.Xml.Linq;
using DisclosureDeadlines.Rules;
using NodaTime;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The exceptions that the documentation of a public member names, with those that it takes over by <c>inheritdoc</c>.</summary>
internal sealed class DocumentedExceptions
{
    private static readonly Assembly[] Homes =
    [
        typeof(DeadlineRule).Assembly,
        typeof(LocalDate).Assembly,
        typeof(JsonException).Assembly,
        typeof(object).Assembly,
    ];

    private readonly Dictionary<string, XElement> members;

    public DocumentedExceptions(Assembly assembly) =>
        members = XDocument
            .Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>What a method, constructor or accessor may throw.</summary>
    public IReadOnlyList<Type> Of(MethodBase method) => [.. Named(NameOf(method), method)];

    /// <summary>The name of a member as the compiler writes it into the documentation.</summary>
    public static string NameOf(MethodBase method)
    {
        string type = TypeName(method.DeclaringType!);
        string[] parameters = [.. method.GetParameters().Select(parameter => TypeName(parameter.ParameterType))];
        if (PropertyOf(method) is { } property)
        {
            string[] keys = [.. property.GetIndexParameters().Select(key => TypeName(key.ParameterType))];
            return $"P:{type}.{property.Name}{List(keys)}";
        }

        return $"M:{type}.{(method.IsConstructor ? "#ctor" : method.Name)}{List(parameters)}";
    }

    private static string List(string[] names) => names.Length == 0 ? "" : $"({string.Join(',', names)})";

    private static PropertyInfo? PropertyOf(MethodBase method) =>
        !method.IsSpecialName || method.IsConstructor
            ? null
            : Array.Find(
                method.DeclaringType!.GetProperties(
                    BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
                ),
                property => property.GetMethod == method || property.SetMethod == method
            );

    private static string TypeName(Type type)
    {
        if (type.IsByRef)
        {
            return TypeName(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            return TypeName(type.GetElementType()!) + "[]";
        }

        if (!type.IsGenericType)
        {
            return type.FullName!.Replace('+', '.');
        }

        string name = type.GetGenericTypeDefinition().FullName!.Split('`')[0];
        return $"{name}{{{string.Join(',', type.GetGenericArguments().Select(TypeName))}}}";
    }

    private IEnumerable<Type> Named(string name, MethodBase? method)
    {
        if (!members.TryGetValue(name, out var member))
        {
            return [];
        }

        var own = member.Elements("exception").Select(exception => TypeOf(exception.Attribute("cref")!.Value));
        return member.Elements("inheritdoc").FirstOrDefault() switch
        {
            null => own,
            var inherited when inherited.Attribute("cref") is { } cref => own.Concat(Named(cref.Value, null)),
            _ => own.Concat(
                method is MethodInfo overriding && overriding.GetBaseDefinition() is var root && root != overriding
                    ? Named(NameOf(root), root)
                    : []
            ),
        };
    }

    private static Type TypeOf(string cref) =>
        Homes.Select(home => home.GetType(cref[2..])).FirstOrDefault(type => type is not null)
        ?? throw new InvalidOperationException($"There is no exception {cref}.");
}
