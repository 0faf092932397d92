using static TorchSharp.torch;

namespace HpoAttributes;

/// <summary>
/// Saves and loads what a training has come to: a module's parameters and buffers, an optimizer's state and, where one is given, a random generator's. Training
/// that goes on from there gives on the CPU the bits that it would have given without the interruption.
/// </summary>
/// <remarks>
/// Everything is read and checked before anything is changed: a load that throws has changed nothing. Tensors are matched by name and may lie on another device than when they were saved.
/// Of hyperparameters only the learning rate is in it: a group that started with another one than the saved group, as that of a trial that was forked with a new config does,
/// keeps its own; otherwise it goes on with the saved one, which a schedule may have changed. Everything else about the optimizer (momentum, betas, weight decay) stays as it was constructed.
/// The state of a learning rate scheduler is not in it: TorchSharp's tell none. For optimizers of TorchSharp other than LBFGS, and for one thread.
/// </remarks>
public static class TorchCheckpoint
{
    /// <summary>Saves a trial's state by <see cref="ITrialContext.Save"/>: call it before the report (or the <c>yield</c>) of the same resource.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="resource">How much has been spent in that state, from 1.</param>
    /// <param name="module">The module, of which everything that is trained is a part.</param>
    /// <param name="optimizer">Its optimizer.</param>
    /// <param name="generator">The generator that the training draws from; null for none.</param>
    /// <exception cref="ArgumentException">The optimizer cannot be saved, or trains a parameter that is not the module's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The resource is below 1 or below that of the last report.</exception>
    public static void Save(this ITrialContext trial, int resource, nn.Module module, optim.Optimizer optimizer, Generator? generator = null)
    {
        ArgumentNullException.ThrowIfNull(trial);
        TrainedState state = TrainedState.Of(module, optimizer, generator);
        trial.Save(resource, stream => CheckpointWriter.Write(stream, state));
    }

    /// <summary>Loads what <see cref="Save"/> saved of this trial, or of the one that it was forked from, by <see cref="ITrialContext.TryLoad"/>: training goes on after <see cref="ITrialContext.LoadedResource"/>.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="module">A module with parameters and buffers of the same names, types and shapes.</param>
    /// <param name="optimizer">An optimizer of the same class, for the same parameters in the same groups.</param>
    /// <param name="generator">A generator, where one was saved.</param>
    /// <returns>False where there is nothing to load.</returns>
    /// <exception cref="ArgumentException">The optimizer cannot be loaded, or trains a parameter that is not the module's.</exception>
    /// <exception cref="InvalidDataException">The checkpoint is damaged, or not one of such a module, optimizer or generator: the message says what differs.</exception>
    public static bool TryLoad(this ITrialContext trial, nn.Module module, optim.Optimizer optimizer, Generator? generator = null)
    {
        ArgumentNullException.ThrowIfNull(trial);
        TrainedState state = TrainedState.Of(module, optimizer, generator);
        return trial.TryLoad(stream => CheckpointReader.Read(stream, state));
    }

    /// <summary>Writes the state to a stream, which stays open. More may be written before and after it.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="module">The module, of which everything that is trained is a part.</param>
    /// <param name="optimizer">Its optimizer.</param>
    /// <param name="generator">The generator that the training draws from; null for none.</param>
    /// <exception cref="ArgumentException">The optimizer cannot be saved, or trains a parameter that is not the module's.</exception>
    public static void Write(Stream stream, nn.Module module, optim.Optimizer optimizer, Generator? generator = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        CheckpointWriter.Write(stream, TrainedState.Of(module, optimizer, generator));
    }

    /// <summary>Reads from a stream what <see cref="Write"/> wrote, and not a byte more.</summary>
    /// <param name="stream">Where to read.</param>
    /// <param name="module">A module with parameters and buffers of the same names, types and shapes.</param>
    /// <param name="optimizer">An optimizer of the same class, for the same parameters in the same groups.</param>
    /// <param name="generator">A generator, where one was saved.</param>
    /// <exception cref="ArgumentException">The optimizer cannot be loaded, or trains a parameter that is not the module's.</exception>
    /// <exception cref="InvalidDataException">The checkpoint is damaged, or not one of such a module, optimizer or generator: the message says what differs.</exception>
    public static void Read(Stream stream, nn.Module module, optim.Optimizer optimizer, Generator? generator = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        CheckpointReader.Read(stream, TrainedState.Of(module, optimizer, generator));
    }
}
