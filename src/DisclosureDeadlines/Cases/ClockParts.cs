using System.Collections.Immutable;

namespace DisclosureDeadlines.Cases;

/// <summary>What starts a clock.</summary>
/// <param name="On">The kind of happening.</param>
/// <param name="Channels">The ways of arriving for which it does; empty for any.</param>
/// <param name="AtService">Whether it starts on the day of service that the happening names, and not on the happening's own day.</param>
/// <param name="Article">The article that says so.</param>
internal sealed record StartPart(string On, ImmutableArray<string> Channels, bool AtService, string? Article);

/// <summary>What leaves days out.</summary>
/// <param name="Begin">The kind of happening that begins it.</param>
/// <param name="End">The kind of happening that ends it.</param>
/// <param name="Each">Whether only the answer of the same person (<c>to</c>) ends one.</param>
/// <param name="Causes">The causes for which the law leaves days out; empty for any.</param>
/// <param name="Cap">What ends it by itself; null where the law sets no term.</param>
/// <param name="Uncapped">Causes for which the law sets no term.</param>
/// <param name="Told">The notice that the law asks for.</param>
/// <param name="Article">The article that says so.</param>
internal sealed record PausePart(
    string Begin,
    string End,
    bool Each,
    ImmutableArray<string> Causes,
    CapPart? Cap,
    ImmutableArray<string> Uncapped,
    ToldPart? Told,
    string? Article
);

/// <summary>The term of a pause.</summary>
/// <param name="Length">How long it is.</param>
/// <param name="FromService">Whether it runs from the day of service, and not from the beginning of the pause.</param>
internal sealed record CapPart(ClockLength Length, bool FromService);

/// <summary>The notice that the law asks for with a pause or an extension.</summary>
/// <param name="Written">Whether it has to be in writing.</param>
/// <param name="UnlessSaid">Whether a happening that says nothing of a notice counts as without one.</param>
internal sealed record ToldPart(bool Written, bool UnlessSaid);

/// <summary>What begins the count again.</summary>
/// <param name="Ask">The kind of happening that asks for something.</param>
/// <param name="Answer">The kind of happening that answers.</param>
/// <param name="AskWithin">How long after the start the authority may ask; null where the law does not say.</param>
/// <param name="Once">Whether it may ask once only.</param>
/// <param name="Giving">How long the law gives for the answer, where the notice does not.</param>
/// <param name="GivingFromService">Whether that runs from the day of service alone.</param>
/// <param name="Lapses">Whether the case ends where no answer comes.</param>
/// <param name="Article">The article that says so.</param>
/// <param name="Unconfirmed">Whether the words of the article were not seen.</param>
internal sealed record RestartPart(
    string Ask,
    string Answer,
    ClockLength? AskWithin,
    bool Once,
    ClockLength? Giving,
    bool GivingFromService,
    bool Lapses,
    string? Article,
    bool Unconfirmed
);

/// <summary>How much longer the time may be made.</summary>
/// <param name="Most">The ceiling of all extensions together.</param>
/// <param name="Times">How often.</param>
/// <param name="Article">The article that says so.</param>
internal sealed record ExtensionPart(ClockLength Most, int Times, string? Article);

/// <summary>A later day that is announced, for which the law sets no ceiling.</summary>
internal sealed record DeferralPart(string On, string? Article);

/// <summary>An acceptance that the law presumes when nothing is said in time.</summary>
/// <param name="On">The kind of happening that its time runs from.</param>
/// <param name="After">How long.</param>
/// <param name="DatedBack">Whether it counts from that happening, and not from the end of the time.</param>
/// <param name="Ask">The kind of happening that keeps it from being presumed; null where there is none.</param>
/// <param name="Answer">The kind of happening from which the time runs again.</param>
/// <param name="Article">The article that says so.</param>
internal sealed record DeemedPart(string On, ClockLength After, bool DatedBack, string? Ask, string? Answer, string? Article);

/// <summary>What may be done when a pause has lasted too long.</summary>
internal sealed record AfterPausePart(ClockLength Length, ImmutableArray<string> Causes, string? Article);
