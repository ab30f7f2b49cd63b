using System.Reflection;
using System.Runtime.CompilerServices;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The members of one type that an outsider can see: constructors, fields, properties, events, methods, operators.</summary>
internal sealed class PublicApiMembers(Type type, bool derivable)
{
    public const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private const BindingFlags Declared = All | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    private readonly MethodInfo[] methods = type.GetMethods(Declared);

    public IEnumerable<string> Lines() =>
    [
        .. Sorted(type.GetConstructors(All | BindingFlags.DeclaredOnly).Where(IsSeen), Constructor),
        .. Sorted(type.GetFields(Declared).Where(f => !f.IsSpecialName && IsSeen(f.Attributes)), Field),
        .. Sorted(type.GetProperties(Declared).Where(p => p.GetAccessors(nonPublic: true).Any(IsSeen)), Property),
        .. Sorted(type.GetEvents(Declared).Where(e => IsSeen(e.AddMethod!)), Event),
        .. Sorted(methods.Where(m => IsSeen(m) && !m.IsSpecialName && !m.Name.StartsWith('<')), m => Method(m, m.Name)),
        .. Sorted(methods.Where(m => IsSeen(m) && m.IsSpecialName && m.Name.StartsWith("op_", StringComparison.Ordinal)), Operator),
    ];

    /// <summary>Return type, name, type parameters, parameters, constraints.</summary>
    public static string Signature(MethodInfo method, string name, Type[] typeParameters)
    {
        string byRef = method.ReturnType.IsByRef ? "ref " : "";
        string result = CSharpNames.Of(Nullability.Create(method.ReturnParameter));
        string extended = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        return $"{byRef}{result} {name}({extended}{Parameters(method)}){PublicApiConstraints.Of(typeParameters)}";
    }

    private static IEnumerable<string> Sorted<T>(IEnumerable<T> members, Func<T, string> print)
        where T : MemberInfo =>
        members.Select(member => (member.Name, Line: PublicApiAttributes.Before(member.GetCustomAttributesData()) + print(member)))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Line, StringComparer.Ordinal)
            .Select(member => member.Line);

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var attributes = parameter.GetCustomAttributesData();
        string prefix = PublicApiAttributes.Before(attributes);
        prefix += attributes.Any(a => a.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute") ? "params " : "";
        prefix += parameter switch
        {
            { ParameterType.IsByRef: false } => "",
            { IsOut: true } => "out ",
            _ when PublicApiAttributes.Has(attributes, "RequiresLocationAttribute") => "ref readonly ",
            { IsIn: true } => "in ",
            _ => "ref ",
        };
        string value = parameter.HasDefaultValue ? " = " + CSharpNames.Value(parameter.RawDefaultValue, parameter.ParameterType) : "";
        return $"{prefix}{CSharpNames.Of(Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Modifiers(MethodBase method)
    {
        string access = method.IsPublic ? "public " : "protected ";
        bool overrides = method is MethodInfo m && m.GetBaseDefinition() != m;
        return access + (method.IsStatic ? "static " : "") + method switch
        {
            { DeclaringType.IsInterface: true } => method.IsStatic && method.IsAbstract ? "abstract " : "",
            { IsAbstract: true } => overrides ? "abstract override " : "abstract ",
            { IsFinal: true } => overrides ? "sealed override " : "",
            { IsVirtual: true } => overrides ? "override " : "virtual ",
            _ => "",
        };
    }

    private static string Method(MethodInfo method, string name)
    {
        var generics = method.GetGenericArguments();
        string list = generics.Length == 0 ? "" : $"<{string.Join(", ", generics.Select(CSharpNames.Of))}>";
        return $"{Modifiers(method)}{Signature(method, name + list, generics)};";
    }

    private static string Operator(MethodInfo method) => Method(method, method.Name switch
    {
        "op_Equality" => "operator ==",
        "op_Inequality" => "operator !=",
        "op_Implicit" => "implicit operator",
        "op_Explicit" => "explicit operator",
        _ => "operator " + method.Name["op_".Length..],
    });

    private static string Event(EventInfo member) =>
        $"{Modifiers(member.AddMethod!)}event {CSharpNames.Of(Nullability.Create(member))} {member.Name};";

    private static string Field(FieldInfo field)
    {
        string access = field.IsPublic ? "public " : "protected ";
        string kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        string value = field.IsLiteral ? " = " + CSharpNames.Value(field.GetRawConstantValue(), field.FieldType) : "";
        return $"{access}{kind}{CSharpNames.Of(Nullability.Create(field))} {field.Name}{value};";
    }

    private string Constructor(ConstructorInfo constructor) =>
        $"{Modifiers(constructor)}{type.Name.Split('`')[0]}({Parameters(constructor)});";

    private string Property(PropertyInfo property)
    {
        var seen = property.GetAccessors(nonPublic: true).Where(IsSeen).ToList();
        var main = seen.Find(a => a.IsPublic) ?? seen[0];
        string required = PublicApiAttributes.Has(property.GetCustomAttributesData(), "RequiredMemberAttribute") ? "required " : "";
        // The parameters are asked of an accessor, because only a method's tell whether they can be null.
        var keys = main.GetParameters().Take(property.GetIndexParameters().Length);
        string name = keys.Any() ? $"this[{string.Join(", ", keys.Select(Parameter))}]" : property.Name;
        string accessors = string.Concat(seen.OrderBy(a => a != property.GetMethod)
            .Select(a => (a.IsPublic == main.IsPublic ? "" : "protected ") + Accessor(a, property)));
        return $"{Modifiers(main)}{required}{CSharpNames.Of(Nullability.Create(property))} {name} {{ {accessors}}}";
    }

    private static string Accessor(MethodInfo accessor, PropertyInfo property) => accessor == property.GetMethod
        ? "get; "
        : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init; " : "set; ";

    private bool IsSeen(MethodBase method) => method.IsPublic || (derivable && (method.IsFamily || method.IsFamilyOrAssembly));

    private bool IsSeen(FieldAttributes attributes) => (attributes & FieldAttributes.FieldAccessMask) switch
    {
        FieldAttributes.Public => true,
        FieldAttributes.Family or FieldAttributes.FamORAssem => derivable,
        _ => false,
    };
}
