namespace HpoAttributes.SpaceChecks;

internal sealed class Model : IModel
{
    public double Error(double x, Decay decay) => x + (decay is Decay.None ? 0 : 1);
}
