namespace HpoAttributes;

/// <summary>A kernel that a mixture gains or loses.</summary>
/// <param name="Kernel">Its index.</param>
/// <param name="Trial">The number of its trial.</param>
internal readonly record struct KernelChange(int Kernel, int Trial);
