using System.Globalization;
using System.Reflection;
using System.Text;

namespace DisclosureDeadlines.Tests.House;

/// <summary>
/// Prints all that an outsider can see of an assembly, in C#'s own words and in an order that only a change of the surface can change.
/// </summary>
internal static class PublicApi
{
    private const string Indent = "    ";

    public static string Print(Assembly assembly) => Print(assembly.GetExportedTypes());

    public static string Print(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var room in types.GroupBy(type => type.Namespace ?? "").OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(CultureInfo.InvariantCulture, $"namespace {room.Key}\n");
            foreach (var type in room.OrderBy(CSharpNames.Of, StringComparer.Ordinal))
            {
                text.Append('\n').AppendJoin('\n', Lines(type)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(Type type)
    {
        var lines = PublicApiAttributes.Of(type.GetCustomAttributesData());
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            string signature = PublicApiMembers.Signature(invoke, CSharpNames.Of(type), PublicApiConstraints.OwnParameters(type));
            return [.. lines, $"public delegate {signature};"];
        }

        return [.. lines, Header(type), .. Members(type).Select(member => Indent + member)];
    }

    private static string Header(Type type)
    {
        string bases = string.Join(", ", Bases(type));
        string constraints = PublicApiConstraints.Of(PublicApiConstraints.OwnParameters(type));
        return $"public {Kind(type)} {CSharpNames.Of(type)}{(bases.Length == 0 ? "" : " : " + bases)}{constraints}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
        {
            return "enum";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        bool record = type.GetMethod("<Clone>$") is not null;
        if (type.IsValueType)
        {
            string readOnly = PublicApiAttributes.Has(type.GetCustomAttributesData(), "IsReadOnlyAttribute") ? "readonly " : "";
            return $"{readOnly}{(type.IsByRefLike ? "ref " : "")}struct";
        }

        string modifier = type switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        return $"{modifier}{(record ? "record" : "class")}";
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            var underlying = Enum.GetUnderlyingType(type);
            return underlying == typeof(int) ? [] : [CSharpNames.Of(underlying)];
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Where(i => i.IsVisible).Except(inherited).ToList();
        var implied = own.SelectMany(i => i.GetInterfaces()).ToHashSet();
        bool plain = type.BaseType is null || type.BaseType == typeof(object) || type.IsValueType;
        return
        [
            .. plain ? Array.Empty<string>() : [CSharpNames.Of(type.BaseType!)],
            .. own.Where(i => !implied.Contains(i)).Select(CSharpNames.Of).Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(f => Convert.ToDecimal(f.GetRawConstantValue(), CultureInfo.InvariantCulture))
                .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Name} = {f.GetRawConstantValue()}"));
        }

        // A protected member is of use only to those who can derive.
        bool derivable = !type.IsSealed
            && Array.Exists(type.GetConstructors(PublicApiMembers.All), c => c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly);
        return new PublicApiMembers(type, derivable).Lines();
    }
}
