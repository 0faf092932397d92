using System.CommandLine;
using FashionMnistExample;
using HpoAttributes;

var root = new RootCommand("Tunes models on Fashion-MNIST.")
{
    StudyCommand.Create(
        "lenet", "Tunes the learning rate and the batch size of LeNet by random search.", new RunOptions(trials: 5, smokeTrials: 2, epochs: 5),
        run => LeNet.Tune(run.Data, device: run.Devices, maxEpochs: run.Settings.Epochs, options: run.Options),
        (run, best) => LeNet.TestError(run.Data, run.Devices[0], best.Config, run.Settings.Epochs, run.SeedOf(best.Trial))),
    StudyCommand.Create(
        "lenet-successive-halving", "The same with successive halving: of 8 trials with 2 epochs 4 get 4, 2 get 8, 1 gets 10.", new RunOptions(trials: 16, smokeTrials: 4),
        run => LeNet.TuneByEpoch(run.Data, device: run.Devices, options: run.Options with { Scheduler = Schedulers.SuccessiveHalving(eta: 2) }),
        (run, best) => LeNet.TestError(run.Data, run.Devices[0], best.Config, best.Resource, run.SeedOf(best.Trial))),
    StudyCommand.Create(
        "lenet-asha", "The same with ASHA: nobody waits for a round.", new RunOptions(trials: 16, smokeTrials: 4),
        run => LeNet.TuneByEpoch(run.Data, device: run.Devices, options: run.Options with { Scheduler = Schedulers.Asha(eta: 2) }),
        (run, best) => LeNet.TestError(run.Data, run.Devices[0], best.Config, best.Resource, run.SeedOf(best.Trial))),
    StudyCommand.Create(
        "dropout-mlp", "Tunes everything about a perceptron with two hidden layers and dropout by random search.", new RunOptions(trials: 20, smokeTrials: 2, epochs: 50),
        run => DropoutMlp.Tune(run.Data, device: run.Devices, maxEpochs: run.Settings.Epochs, options: run.Options),
        (run, best) => DropoutMlp.TestError(run.Data, run.Devices[0], best.Config, run.Settings.Epochs, run.SeedOf(best.Trial))),
    StudyCommand.Create(
        "dropout-mlp-hyperband", "The same with Hyperband: from 27 trials with 1 epoch to 4 trials with 27.", new RunOptions(trials: 49, smokeTrials: 4),
        run => DropoutMlp.TuneByEpoch(run.Data, device: run.Devices, options: run.Options with { Scheduler = Schedulers.Hyperband() }),
        (run, best) => DropoutMlp.TestError(run.Data, run.Devices[0], best.Config, best.Resource, run.SeedOf(best.Trial))),
};

// Ctrl-C is the tuner's to answer: it ends the study after the trials that run.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
