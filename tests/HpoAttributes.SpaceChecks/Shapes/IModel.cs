namespace HpoAttributes.SpaceChecks;

internal interface IModel
{
    [Objective]
    double Error([Uniform(0, 1)] double x, Decay decay);

    [Objective(Name = "Fast")]
    static double Estimate([Uniform(0, 1)] double x) => -x;
}
