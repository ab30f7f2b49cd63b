namespace DisclosureDeadlines.Foundation;

/// <summary>
/// Marks a field of an immutable type that is empty until it is first asked for, and then keeps what the first thread to be done has put
/// there: with <see cref="Interlocked.CompareExchange{T}(ref T, T, T)"/>, and in no other way. A <see cref="Lazy{T}"/> does the same, but
/// takes a fresh process longer to load than the first answers take to compute.
/// </summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class MadeOnceAttribute : Attribute;
