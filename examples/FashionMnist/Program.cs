using System.CommandLine;
using FashionMnistExample;
using HpoAttributes;

var root = new RootCommand("Tunes models on Fashion-MNIST.")
{
    StudyCommand.Create(
        "lenet", "Tunes the learning rate and the batch size of LeNet.", new RunOptions(epochs: 5, trials: 5),
        run => LeNet.Tune(run.Data, device: run.Devices, maxEpochs: run.Settings.Epochs, options: run.Options),
        (run, best) => LeNet.TestError(run.Data, run.Devices[0], best.Config, run.Settings.Epochs, run.SeedOf(best.Trial))),
    StudyCommand.Create(
        "dropout-mlp", "Tunes everything about a perceptron with two hidden layers and dropout.", new RunOptions(epochs: 50, trials: 20),
        run => DropoutMlp.Tune(run.Data, device: run.Devices, maxEpochs: run.Settings.Epochs, options: run.Options),
        (run, best) => DropoutMlp.TestError(run.Data, run.Devices[0], best.Config, run.Settings.Epochs, run.SeedOf(best.Trial))),
};

// Ctrl-C is the tuner's to answer: it ends the study after the trials that run.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
