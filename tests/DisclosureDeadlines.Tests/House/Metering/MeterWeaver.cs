using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace DisclosureDeadlines.Tests.House.Metering;

/// <summary>
/// Makes the copy of an assembly that counts its own work: a call of the meter at the head of each method, before each jump backwards, and
/// behind each search of a text.
/// </summary>
internal static class MeterWeaver
{
    private static readonly string[] Searches =
    [
        "IndexOf",
        "LastIndexOf",
        "Contains",
        "Count",
        "Trim",
        "Replace",
        "Split",
        "Normalize",
        "CopyTo",
        "SequenceEqual",
    ];

    /// <summary>The assembly at a path, woven.</summary>
    public static MemoryStream Weave(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path);
        var module = assembly.MainModule;
        foreach (var method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).ToArray())
        {
            method.Body.SimplifyMacros();
            MeterSearches(method, module);
            MeterSteps(method, module.ImportReference(typeof(Meter).GetMethod(nameof(Meter.Step))));
            method.Body.OptimizeMacros();
        }

        var woven = new MemoryStream();
        assembly.Write(woven);
        woven.Position = 0;
        return woven;
    }

    private static void MeterSteps(MethodDefinition method, MethodReference step)
    {
        var body = method.Body;
        var il = body.GetILProcessor();
        var places = body
            .Instructions.Select((instruction, place) => (instruction, place))
            .ToDictionary(pair => pair.instruction, pair => pair.place);
        foreach (var jump in body.Instructions.Where(i => i.Operand is Instruction target && places[target] <= places[i]).ToArray())
        {
            var count = il.Create(OpCodes.Call, step);
            il.InsertBefore(jump, count);
            Redirect(body, jump, count);
        }

        il.InsertBefore(body.Instructions[0], il.Create(OpCodes.Call, step));
    }

    /// <summary>A jump to an instruction now goes to the one that was put before it.</summary>
    private static void Redirect(MethodBody body, Instruction from, Instruction to)
    {
        foreach (var instruction in body.Instructions.Where(i => i != to))
        {
            instruction.Operand = instruction.Operand switch
            {
                Instruction target when target == from => to,
                Instruction[] targets => Array.ConvertAll(targets, target => target == from ? to : target),
                var other => other,
            };
        }

        foreach (var handler in body.ExceptionHandlers)
        {
            handler.TryStart = handler.TryStart == from ? to : handler.TryStart;
            handler.TryEnd = handler.TryEnd == from ? to : handler.TryEnd;
            handler.HandlerStart = handler.HandlerStart == from ? to : handler.HandlerStart;
            handler.HandlerEnd = handler.HandlerEnd == from ? to : handler.HandlerEnd;
        }
    }

    private static void MeterSearches(MethodDefinition method, ModuleDefinition module)
    {
        foreach (var call in method.Body.Instructions.Where(IsSearch).ToArray())
        {
            MeterSearch(method, call, (MethodReference)call.Operand, module);
        }
    }

    private static bool IsSearch(Instruction instruction) =>
        instruction.Operand is MethodReference called
        && instruction.OpCode.FlowControl == FlowControl.Call
        && Searches.Any(word => called.Name.StartsWith(word, StringComparison.Ordinal))
        && (
            called.DeclaringType.FullName == "System.String"
                ? called.HasThis
                : called.DeclaringType.FullName == "System.MemoryExtensions"
                    && Closed(called.Parameters[0].ParameterType, called) is "System.ReadOnlySpan`1<System.Char>"
        );

    /// <summary>Keeps the arguments, so that the text and where its search began are at hand when it has ended.</summary>
    private static void MeterSearch(MethodDefinition method, Instruction call, MethodReference called, ModuleDefinition module)
    {
        var body = method.Body;
        var il = body.GetILProcessor();
        var types = called.Parameters.Select(parameter => Substituted(parameter.ParameterType, called, module)).ToList();
        if (called.HasThis)
        {
            types.Insert(0, module.TypeSystem.String);
        }

        var kept = types.ConvertAll(type => new VariableDefinition(module.ImportReference(type)));
        kept.ForEach(body.Variables.Add);
        Instruction[] before =
        [
            .. Enumerable.Reverse(kept).Select(variable => il.Create(OpCodes.Stloc, variable)),
            .. kept.Select(variable => il.Create(OpCodes.Ldloc, variable)),
        ];
        foreach (var instruction in before)
        {
            il.InsertBefore(call, instruction);
        }

        Redirect(body, call, before[0]);
        var result = new VariableDefinition(module.ImportReference(Substituted(called.ReturnType, called, module)));
        body.Variables.Add(result);
        var after = After(il, called, kept, result, module);
        foreach (var instruction in Enumerable.Reverse(after))
        {
            il.InsertAfter(call, instruction);
        }
    }

    /// <summary>What reports a search to the meter: the text, and where it was searched and found or what is left of it.</summary>
    private static List<Instruction> After(
        ILProcessor il,
        MethodReference called,
        List<VariableDefinition> kept,
        VariableDefinition result,
        ModuleDefinition module
    )
    {
        string name =
            called.Name.Contains("IndexOf", StringComparison.Ordinal) ? nameof(Meter.Search)
            : called.Name.StartsWith("Trim", StringComparison.Ordinal) ? nameof(Meter.Trim)
            : nameof(Meter.Look);
        List<Instruction> after = [il.Create(OpCodes.Stloc, result), il.Create(OpCodes.Ldloc, result), il.Create(OpCodes.Ldloc, kept[0])];
        if (name == nameof(Meter.Search))
        {
            bool starts = kept.Count > 2 && kept[2].VariableType.FullName == "System.Int32";
            after.Add(starts ? il.Create(OpCodes.Ldloc, kept[2]) : il.Create(OpCodes.Ldc_I4, 0));
            after.Add(il.Create(OpCodes.Ldc_I4, called.Name.StartsWith("Last", StringComparison.Ordinal) ? 1 : 0));
        }

        if (name != nameof(Meter.Look))
        {
            after.Add(il.Create(OpCodes.Ldloc, result));
        }

        Type text = called.HasThis ? typeof(string) : typeof(ReadOnlySpan<char>);
        var meter = typeof(Meter).GetMethods().Single(method => method.Name == name && method.GetParameters()[0].ParameterType == text);
        after.Add(il.Create(OpCodes.Call, module.ImportReference(meter)));
        return after;
    }

    private static string Closed(TypeReference type, MethodReference called) =>
        called is GenericInstanceMethod { GenericArguments: [var argument] }
            ? type.FullName.Replace("!!0", argument.FullName, StringComparison.Ordinal)
            : type.FullName;

    private static TypeReference Substituted(TypeReference type, MethodReference called, ModuleDefinition module)
    {
        if (called is not GenericInstanceMethod { GenericArguments: [var argument] })
        {
            return type;
        }

        if (type.FullName == "!!0")
        {
            return argument;
        }

        if (type is not GenericInstanceType generic)
        {
            return type;
        }

        var closed = new GenericInstanceType(generic.ElementType);
        foreach (var part in generic.GenericArguments)
        {
            closed.GenericArguments.Add(Substituted(part, called, module));
        }

        return closed;
    }
}
