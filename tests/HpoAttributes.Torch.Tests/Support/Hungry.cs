using System.ComponentModel;
using TorchSharp;

namespace HpoAttributes.Tests;

/// <summary>Trial 1 asks for more memory than there is.</summary>
public static class Hungry
{
    /// <summary>What CUDA says, as TorchSharp passes it on.</summary>
    public const string CudaText =
        "CUDA out of memory. Tried to allocate 20.00 GiB. GPU 0 has a total capacity of 79.10 GiB of which 9.25 GiB is free.\nException raised from malloc at CUDACachingAllocator.cpp:1490\nframe #0: c10::Error::Error";

    [Objective]
    public static double Loss(bool isCuda, ITrialContext trial, [Uniform(0, 1)] double x = 0.5)
    {
        if (trial.Number == 1 && isCuda)
        {
            throw new Win32Exception(0, CudaText);
        }

        torch.Tensor all = torch.zeros(trial.Number == 1 ? 1L << 60 : 1);
        return x + all.sum().item<float>();
    }
}
