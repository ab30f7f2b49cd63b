using System.Globalization;
using System.Reflection;

namespace DisclosureDeadlines.Tests.House;

/// <summary>Types and values as C# writes them, without namespaces.</summary>
internal static class CSharpNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>A type with no word on nullable references, as in a list of base types.</summary>
    public static string Of(Type type)
    {
        if (type.IsByRef || type.IsPointer)
        {
            return Of(type.GetElementType()!) + (type.IsPointer ? "*" : "");
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        return Nullable.GetUnderlyingType(type) is { } value
            ? Of(value) + "?"
            : Compose(type, [.. type.GetGenericArguments().Select(Of)]);
    }

    /// <summary>A type with its question marks.</summary>
    public static string Of(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        string mark = info.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        if (type.IsArray && info.ElementType is { } element)
        {
            return $"{Of(element)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        bool plain = type.IsArray || type.IsPointer || Nullable.GetUnderlyingType(type) is not null;
        return plain || info.GenericTypeArguments.Length == 0
            ? Of(type) + mark
            : Compose(type, [.. info.GenericTypeArguments.Select(Of)]) + mark;
    }

    /// <summary>A constant or a default value.</summary>
    public static string Value(object? value, Type type)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        return value switch
        {
            null => type.IsValueType && underlying is null ? "default" : "null",
            bool flag => flag ? "true" : "false",
            string text => $"\"{text}\"",
            char c => $"'{c}'",
            _ when (underlying ?? type) is { IsEnum: true } set => $"{Of(set)}.{Enum.ToObject(set, value)}",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }

    /// <summary>A name with its generic arguments; those of a nested type come after those of the type around it.</summary>
    private static string Compose(Type type, string[] arguments)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        int outer = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        string name = type.Name.Split('`')[0] + (arguments.Length > outer ? $"<{string.Join(", ", arguments[outer..])}>" : "");
        return type.DeclaringType is { } around ? $"{Compose(around, arguments[..outer])}.{name}" : name;
    }
}
