namespace FashionMnistExample;

/// <summary>What the command line says, with the defaults filled in.</summary>
/// <param name="Epochs">How often each model sees every image; 0 where the scheduler says it.</param>
/// <param name="Trials">How many configs are tried.</param>
/// <param name="Seed">The seed of the study.</param>
/// <param name="Workers">How many trials run at once; null for one on each GPU, or on each core of the CPU.</param>
/// <param name="Samples">How many images to train on; null for all 50,000.</param>
/// <param name="Output">The folder of the figures.</param>
public sealed record RunSettings(int Epochs, int Trials, long Seed, int? Workers, int? Samples, string Output);
