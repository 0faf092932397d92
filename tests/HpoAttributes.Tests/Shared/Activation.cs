namespace HpoAttributes.Tests;

internal enum Activation
{
    Tanh,
    Relu,
}
