// The tests share the processor, the resident memory and libtorch's process-wide settings.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
