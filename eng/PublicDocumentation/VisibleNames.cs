using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PublicDocumentation;

/// <summary>
/// What another assembly can see of an assembly, by the names that XML documentation gives: <c>T:Room.Type</c>, <c>M:Room.Type.Method</c>.
/// Of overloads with as many parameters all are visible when one is.
/// </summary>
internal sealed class VisibleNames
{
    private readonly HashSet<string> names = [];

    private VisibleNames(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (IsVisible(metadata, type))
            {
                AddMembers(metadata, type, NameOf(metadata, type));
            }
        }
    }

    public static VisibleNames Of(string assembly)
    {
        using var file = File.OpenRead(assembly);
        using var image = new PEReader(file);
        return new VisibleNames(image.GetMetadataReader());
    }

    /// <summary>Whether a name of the documentation is that of something visible.</summary>
    public bool Contains(string documented) => names.Contains(Shortened(documented));

    private void AddMembers(MetadataReader metadata, TypeDefinition type, string name)
    {
        names.Add($"T:{name}");
        foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition).Where(method => IsVisible(method.Attributes)))
        {
            int parameters = ParametersOf(metadata, method.Signature);
            string called = metadata.GetString(method.Name).Replace('.', '#');
            names.Add($"M:{name}.{called}/{parameters}");
        }

        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
        {
            var accessors = property.GetAccessors();
            if (
                new[] { accessors.Getter, accessors.Setter }.Any(accessor =>
                    !accessor.IsNil && IsVisible(metadata.GetMethodDefinition(accessor).Attributes)
                )
            )
            {
                names.Add($"P:{name}.{metadata.GetString(property.Name)}/{ParametersOf(metadata, property.Signature)}");
            }
        }

        foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
        {
            if (
                (field.Attributes & FieldAttributes.FieldAccessMask)
                is FieldAttributes.Public
                    or FieldAttributes.Family
                    or FieldAttributes.FamORAssem
            )
            {
                names.Add($"F:{name}.{metadata.GetString(field.Name)}");
            }
        }
    }

    private static bool IsVisible(MetadataReader metadata, TypeDefinition type) =>
        (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(
                metadata,
                metadata.GetTypeDefinition(type.GetDeclaringType())
            ),
            _ => false,
        };

    private static bool IsVisible(MethodAttributes attributes) =>
        (attributes & MethodAttributes.MemberAccessMask)
            is MethodAttributes.Public
                or MethodAttributes.Family
                or MethodAttributes.FamORAssem;

    private static string NameOf(MetadataReader metadata, TypeDefinition type)
    {
        string name = metadata.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? $"{NameOf(metadata, metadata.GetTypeDefinition(outer))}.{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    private static int ParametersOf(MetadataReader metadata, BlobHandle signature)
    {
        var reader = metadata.GetBlobReader(signature);
        var header = reader.ReadSignatureHeader();
        if (header.IsGeneric)
        {
            reader.ReadCompressedInteger();
        }

        return reader.ReadCompressedInteger();
    }

    /// <summary>
    /// A documented name with the number of its parameters in place of their types: M:Room.Type.Method``1(System.Int32,System.String)~… is
    /// M:Room.Type.Method/2.
    /// </summary>
    private static string Shortened(string documented)
    {
        if (documented[0] is not ('M' or 'P'))
        {
            return documented;
        }

        int open = documented.IndexOf('(', StringComparison.Ordinal);
        string name = open < 0 ? documented : documented[..open];
        int generic = name.IndexOf("``", StringComparison.Ordinal);
        return $"{(generic < 0 ? name : name[..generic])}/{(open < 0 ? 0 : Parameters(documented.AsSpan(open + 1)))}";
    }

    private static int Parameters(ReadOnlySpan<char> list)
    {
        var (depth, count) = (0, 1);
        foreach (char c in list)
        {
            if (c == ')')
            {
                break;
            }

            depth +=
                c is '{' or '[' ? 1
                : c is '}' or ']' ? -1
                : 0;
            count += c == ',' && depth == 0 ? 1 : 0;
        }

        return count;
    }
}
