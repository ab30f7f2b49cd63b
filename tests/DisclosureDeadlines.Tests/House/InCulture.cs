using System.Globalization;

namespace DisclosureDeadlines.Tests.House;

/// <summary>The current culture for the length of a block; the one before is put back at its end.</summary>
internal readonly struct InCulture : IDisposable
{
    private readonly CultureInfo before;

    public InCulture(string name)
    {
        before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
    }

    public void Dispose() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
}
