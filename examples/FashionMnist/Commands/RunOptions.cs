using System.CommandLine;
using System.Globalization;

namespace FashionMnistExample;

/// <summary>The options of a command.</summary>
/// <param name="trials">The default number of trials.</param>
/// <param name="smokeTrials">That with <c>--smoke</c>.</param>
/// <param name="epochs">The default number of epochs; null where the scheduler says how many a trial gets.</param>
public sealed class RunOptions(int trials, int smokeTrials, int? epochs = null)
{
    private const int SmokeSamples = 2000;

    private readonly Option<int?> _epochs = Count("--epochs", $"How often each model sees every image; {epochs} by default.", int.MaxValue);
    private readonly Option<int?> _trials = Count("--trials", $"How many configs are tried; {trials} by default.", int.MaxValue);
    private readonly Option<long> _seed = new("--seed") { Description = "The seed: the same one gives the same trials; 0 by default." };
    private readonly Option<int?> _workers = Count("--workers", "How many trials run at once; by default one on each GPU, or on each core of the CPU.", 1024);
    private readonly Option<int?> _samples = Count("--samples", $"How many images to train on; all {FashionMnist.MaxSamples} by default.", FashionMnist.MaxSamples);
    private readonly Option<bool> _smoke = new("--smoke") { Description = $"A quick look: {smokeTrials} trials{(epochs is null ? "" : " of 1 epoch")} with {SmokeSamples} images, unless said otherwise." };
    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder of the figures.",
        DefaultValueFactory = _ => Path.Combine("artifacts", "fashion-mnist"),
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        if (epochs is not null)
        {
            command.Options.Add(_epochs);
        }

        foreach (Option option in new Option[] { _trials, _seed, _workers, _samples, _smoke, _output })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads what the user gave.</summary>
    public RunSettings Read(ParseResult line)
    {
        bool isSmoke = line.GetValue(_smoke);
        return new(
            epochs is null ? 0 : line.GetValue(_epochs) ?? (isSmoke ? 1 : epochs.Value),
            line.GetValue(_trials) ?? (isSmoke ? smokeTrials : trials),
            line.GetValue(_seed),
            line.GetValue(_workers),
            line.GetValue(_samples) ?? (isSmoke ? SmokeSamples : null),
            line.GetValue(_output)!);
    }

    private static Option<int?> Count(string name, string description, int high)
    {
        var option = new Option<int?>(name) { Description = description };
        option.Validators.Add(result =>
        {
            // What is no number at all is the parser's to report.
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out int value) && (value < 1 || value > high))
            {
                result.AddError($"{name} is {value}, but {(high == int.MaxValue ? "at least 1" : $"a number from 1 to {high}")} is needed");
            }
        });
        return option;
    }
}
