// Packed once for all.
[assembly: AssemblyFixture(typeof(HpoAttributes.Package.Tests.PackedFeed))]

// Builds of one tree share its folders, and each takes every core.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
