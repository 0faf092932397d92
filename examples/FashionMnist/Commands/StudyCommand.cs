using System.CommandLine;
using HpoAttributes;
using TorchSharp;

namespace FashionMnistExample;

/// <summary>A command that tunes one of the models.</summary>
public static class StudyCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="name">Its name, and that of its figures.</param>
    /// <param name="description">What it does.</param>
    /// <param name="options">Its options.</param>
    /// <param name="tune">Runs the study.</param>
    /// <param name="testError">Trains the best trial's model once more and gives its error on the test split.</param>
    public static Command Create<TConfig>(
        string name, string description, RunOptions options, Func<StudyRun, TuningResult<TConfig>> tune, Func<StudyRun, Incumbent<TConfig>, double> testError)
        where TConfig : class, IConfig<TConfig>
    {
        var command = new Command(name, description);
        options.AddTo(command);
        command.SetAction(async (line, _) =>
        {
            try
            {
                RunSettings settings = options.Read(line);
                TorchRuntime.EnsureLoaded();
                StudyRun run = await StudyRun.PrepareAsync(settings);
                OutputFolder.Ensure(settings.Output);
                TuningResult<TConfig> result = tune(run);
                // As in the study, so that the model trained once more has the speed and the rounding of the trials.
                torch.set_num_threads(1);
                return StudyReport.Write(name, result, settings.Output, best => testError(run, best));
            }
            catch (Exception exception) when (exception is DataException or IOException or UnauthorizedAccessException or TorchLoadException)
            {
                await Console.Error.WriteLineAsync($"error: {exception.Message}");
                return ExitCodes.Failure;
            }
            catch (OperationCanceledException)
            {
                await Console.Error.WriteLineAsync("cancelled");
                return ExitCodes.Cancelled;
            }
        });
        return command;
    }
}
