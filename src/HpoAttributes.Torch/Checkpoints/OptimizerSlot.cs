namespace HpoAttributes;

/// <summary>A field of an optimizer's state.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Get">Its value now.</param>
/// <param name="Set">Gives it another value.</param>
internal sealed record OptimizerSlot<T>(string Name, Func<T> Get, Action<T> Set);
