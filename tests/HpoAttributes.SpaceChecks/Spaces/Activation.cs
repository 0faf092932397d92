namespace HpoAttributes.SpaceChecks;

internal enum Activation
{
    Relu,
    Tanh = 7,
    Gelu,
}
