#nullable enable
#pragma warning disable CS0067, CS0169 // Each type speaks of a higher room in one place and does nothing else.

using DisclosureDeadlines.Tests.House.Samples.Upper;

namespace DisclosureDeadlines.Tests.House.Samples.Lower;

public class ByBase : High;

public class ByInterface : IHigh;

[High]
public class ByAttribute;

[System.Text.Json.Serialization.JsonDerivedType(typeof(High))]
public class ByAttributeArgument;

public class ByField
{
    private High? field;
}

public class ByGenericArgument
{
    private Dictionary<string, List<High[]>>? field;
}

public class ByProperty
{
    public IEnumerable<High>? Property => null;
}

public class ByEvent
{
    public event Action<High>? Event;
}

public class ByParameter
{
    public void Method(in High.Within value) { }
}

public class ByReturn
{
    public High? Method() => null;
}

public class ByConstraint<T>
    where T : IHigh { }

public class ByCall
{
    public void Method() => High.Call();
}

public class ByStaticField
{
    public int Method() => High.Number;
}

public class ByGenericCall
{
    public object Method() => Array.Empty<IHigh>();
}

public class ByTypeof
{
    public object Method() => typeof(High);
}

public class ByCatch
{
    public void Method()
    {
        try
        {
            Console.Write("");
        }
        catch (HighException) { }
    }
}

public class ByLambda
{
    public Func<object> Method() => () => new High.Within();
}

public class ByIterator
{
    public IEnumerable<object> Method()
    {
        yield return new High();
    }
}

public class ByNested
{
    private sealed class Nested
    {
        public object Method() => new High();
    }
}

public class Harmless
{
    public List<Harmless> Method() => [new Harmless()];
}
