using Mono.Cecil;
using Mono.Cecil.Cil;

namespace DisclosureDeadlines.Tests.House;

/// <summary>Every type that the compiled form of a type names: in its head, members, attributes and method bodies.</summary>
/// <remarks>A constant leaves no trace of where it came from, which is why the source files are looked at too.</remarks>
internal static class References
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type) =>
        Head(type)
            .Concat(type.Fields.SelectMany(Of))
            .Concat(type.Properties.SelectMany(Of))
            .Concat(type.Events.SelectMany(Of))
            .Concat(type.Methods.SelectMany(Of))
            .SelectMany(Parts);

    private static IEnumerable<TypeReference?> Head(TypeDefinition type) =>
        [
            type.BaseType,
            .. type.Interfaces.SelectMany(i => Attributes(i).Prepend(i.InterfaceType)),
            .. type.GenericParameters.SelectMany(Of),
            .. Attributes(type),
        ];

    private static IEnumerable<TypeReference?> Of(FieldDefinition field) => Attributes(field).Prepend(field.FieldType);

    private static IEnumerable<TypeReference?> Of(PropertyDefinition property) => Attributes(property).Prepend(property.PropertyType);

    private static IEnumerable<TypeReference?> Of(EventDefinition member) => Attributes(member).Prepend(member.EventType);

    private static IEnumerable<TypeReference?> Of(GenericParameter parameter) =>
        parameter.Constraints.SelectMany(c => Attributes(c).Prepend(c.ConstraintType)).Concat(Attributes(parameter));

    private static IEnumerable<TypeReference?> Of(MethodDefinition method) =>
        [
            .. Signature(method),
            .. method.GenericParameters.SelectMany(Of),
            .. method.Overrides.SelectMany(Signature),
            .. method.Parameters.SelectMany(Attributes),
            .. Attributes(method),
            .. Attributes(method.MethodReturnType),
            .. method.HasBody ? Body(method.Body) : [],
        ];

    private static IEnumerable<TypeReference?> Body(MethodBody body) =>
        [
            .. body.Variables.Select(v => v.VariableType),
            .. body.ExceptionHandlers.Select(h => h.CatchType),
            .. body.Instructions.SelectMany(instruction =>
                instruction.Operand switch
                {
                    TypeReference type => [type],
                    MethodReference method => Signature(method),
                    FieldReference field => [field.DeclaringType, field.FieldType],
                    CallSite site => site.Parameters.Select(p => p.ParameterType).Prepend(site.ReturnType),
                    _ => Enumerable.Empty<TypeReference?>(),
                }
            ),
        ];

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
        [
            method.DeclaringType,
            method.ReturnType,
            .. method.Parameters.Select(p => p.ParameterType),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments : Enumerable.Empty<TypeReference?>(),
        ];

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider member) => member.CustomAttributes.SelectMany(Of);

    private static IEnumerable<TypeReference?> Of(CustomAttribute attribute) =>
        [
            .. Signature(attribute.Constructor),
            .. attribute.ConstructorArguments.SelectMany(Argument),
            .. attribute.Properties.Concat(attribute.Fields).SelectMany(named => Argument(named.Argument)),
        ];

    private static IEnumerable<TypeReference?> Argument(CustomAttributeArgument argument) =>
        argument.Value switch
        {
            TypeReference type => [argument.Type, type],
            CustomAttributeArgument boxed => Argument(boxed),
            CustomAttributeArgument[] list => list.SelectMany(Argument),
            _ => [argument.Type],
        };

    /// <summary>The types that a written type is made of: of List&lt;Trigger[]&gt;, List and Trigger.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) =>
        type switch
        {
            null or GenericParameter => [],
            GenericInstanceType generic => generic.GenericArguments.Append(generic.ElementType).SelectMany(Parts),
            IModifierType modified => Parts(modified.ElementType).Concat(Parts(modified.ModifierType)),
            FunctionPointerType pointer => pointer.Parameters.Select(p => p.ParameterType).Append(pointer.ReturnType).SelectMany(Parts),
            TypeSpecification specification => Parts(specification.ElementType),
            _ => [type],
        };
}
