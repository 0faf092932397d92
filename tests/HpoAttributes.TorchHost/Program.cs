using System.Globalization;
using FashionMnistExample;
using HpoAttributes;
using HpoAttributes.TorchHost;

// The program that the tests of repeatability run, as a process with worker processes: lenet or mlp, the folder of the data, where trials run, how many workers.
FashionMnist data = FashionMnist.Load(args[1], samples: Losses.Samples);
TuningOptions options = Losses.Options(int.Parse(args[3], CultureInfo.InvariantCulture)) with { Isolation = Enum.Parse<WorkerIsolation>(args[2]) };
string[] lines = args[0] == "lenet" ? Losses.Lines(LeNetLosses.Tune(data, options: options)) : Losses.Lines(MlpLosses.Tune(data, options: options));
Array.ForEach(lines, Console.WriteLine);
