namespace HpoAttributes;

/// <summary>Workers that run a study's trials.</summary>
internal interface IWorkerPool
{
    /// <summary>Starts the workers.</summary>
    /// <param name="seats">One for each worker.</param>
    /// <param name="workers">How many there are in all.</param>
    /// <param name="cancellationToken">What objectives see as theirs.</param>
    /// <returns>A task that ends when every worker is done.</returns>
    Task RunAsync(IReadOnlyList<WorkerSeat> seats, int workers, CancellationToken cancellationToken);

    /// <summary>Ends the run: lets go of what cannot be ended, and ends the rest at once.</summary>
    Task CloseAsync();
}
