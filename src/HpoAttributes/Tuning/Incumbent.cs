namespace HpoAttributes;

/// <summary>The best trial of a study with one goal.</summary>
/// <typeparam name="TConfig">The type of the configs.</typeparam>
/// <param name="Trial">Its number.</param>
/// <param name="Config">Its config.</param>
/// <param name="Value">Its value.</param>
public sealed record Incumbent<TConfig>(int Trial, TConfig Config, double Value);
