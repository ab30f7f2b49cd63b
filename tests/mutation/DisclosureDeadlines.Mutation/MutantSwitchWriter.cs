using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace DisclosureDeadlines.Mutation;

/// <summary>
/// Rewrites the question "is mutant N on?" of an assembly mutated by Stryker: one comparison, and one byte an answer while reach is
/// recorded.
/// </summary>
/// <remarks>
/// Stryker's own asks the environment and keeps what was reached in a list that it searches, which is most of a run's time.
/// </remarks>
internal static class MutantSwitchWriter
{
    public const string Reached = "Reached",
        ReachedInStatic = "ReachedInStatic",
        Active = "ActiveMutant",
        Recording = "CaptureCoverage";

    public static void Write(string path)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(path, new ReaderParameters { ReadWrite = true, InMemory = true });
        var module = assembly.MainModule;
        var control = module.Types.First(t => t.Name == "MutantControl");
        var inStatic = module.Types.First(t => t.Name == "MutantContext").Methods.First(m => m.Name == "InStatic");
        var bytes = module.TypeSystem.Byte.MakeArrayType();
        FieldDefinition reached = new(Reached, FieldAttributes.Public | FieldAttributes.Static, bytes),
            reachedInStatic = new(ReachedInStatic, FieldAttributes.Public | FieldAttributes.Static, bytes);
        control.Fields.Add(reached);
        control.Fields.Add(reachedInStatic);
        var active = control.Fields.First(f => f.Name == Active);
        var recording = control.Fields.First(f => f.Name == Recording);

        var body = control.Methods.First(m => m.Name == "IsActive").Body;
        body.Instructions.Clear();
        body.ExceptionHandlers.Clear();
        body.Variables.Clear();
        var il = body.GetILProcessor();
        var compare = il.Create(OpCodes.Ldarg_0);
        var no = il.Create(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ldsfld, recording);
        il.Emit(OpCodes.Brfalse, compare);
        Mark(reached);
        il.Emit(OpCodes.Call, inStatic);
        il.Emit(OpCodes.Brfalse, no);
        Mark(reachedInStatic);
        il.Append(no);
        il.Emit(OpCodes.Ret);
        il.Append(compare);
        il.Emit(OpCodes.Ldsfld, active);
        il.Emit(OpCodes.Ceq);
        il.Emit(OpCodes.Ret);
        assembly.Write(path);

        void Mark(FieldDefinition field)
        {
            il.Emit(OpCodes.Ldsfld, field);
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldc_I4_1);
            il.Emit(OpCodes.Stelem_I1);
        }
    }
}
