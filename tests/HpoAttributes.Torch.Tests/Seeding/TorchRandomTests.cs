using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

public class TorchRandomTests
{
    [Fact]
    public void CreateGenerator_SameTrial_SameNumbers()
        => Assert.Equal(Draw(new FakeTrial(7, 3), 0), Draw(new FakeTrial(7, 3), 0));

    [Fact]
    public void CreateGenerator_AnotherSeedTrialOrPurpose_OtherNumbers()
    {
        float[] first = Draw(new FakeTrial(7, 3), 0);
        Assert.NotEqual(first, Draw(new FakeTrial(8, 3), 0));
        Assert.NotEqual(first, Draw(new FakeTrial(7, 4), 0));
        Assert.NotEqual(first, Draw(new FakeTrial(7, 3), 1));
    }

    [Fact]
    public void CreateGenerator_OfASeed_Repeats()
    {
        using torch.Generator one = TorchRandom.CreateGenerator(5);
        using torch.Generator other = TorchRandom.CreateGenerator(5);
        using torch.Tensor a = torch.rand(8, generator: one);
        using torch.Tensor b = torch.rand(8, generator: other);
        Assert.Equal(a.data<float>().ToArray(), b.data<float>().ToArray());
    }

    [Fact]
    public void CreateGenerator_OfATrialsSeed_IsTheTrials()
    {
        using torch.Generator one = TorchRandom.CreateGenerator(TrialSeed.Of(7, 3), 2);
        using torch.Generator other = TorchRandom.CreateGenerator(new FakeTrial(TrialSeed.Of(7, 3)), 2);
        using torch.Tensor a = torch.rand(8, generator: one);
        using torch.Tensor b = torch.rand(8, generator: other);
        Assert.Equal(a.data<float>().ToArray(), b.data<float>().ToArray());
    }

    [Fact]
    public void Permutation_HasEachNumberOnce_AndRepeats()
    {
        long[] first = Order(100, 1);
        Assert.Equal(Enumerable.Range(0, 100).Select(i => (long)i), first.Order());
        Assert.NotEqual(first.Order(), first);
        Assert.Equal(first, Order(100, 1));
        Assert.NotEqual(first, Order(100, 2));
    }

    [Fact]
    public void Permutation_OfNothing_IsEmpty() => Assert.Empty(Order(0, 1));

    [Fact]
    public void Permutation_Negative_Throws()
        => Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => Order(-1, 1)).ParamName);

    private static float[] Draw(FakeTrial trial, int purpose)
    {
        using torch.Generator generator = trial.CreateGenerator(purpose);
        using torch.Tensor numbers = torch.rand(8, generator: generator);
        return numbers.data<float>().ToArray();
    }

    private static long[] Order(long count, long seed)
    {
        using torch.Generator generator = TorchRandom.CreateGenerator(seed);
        using torch.Tensor order = TorchRandom.Permutation(count, generator);
        return count == 0 ? [] : order.data<long>().ToArray();
    }
}
