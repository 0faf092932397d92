using System.Globalization;

namespace HpoAttributes;

/// <summary>The ranges of what halving schedulers are told.</summary>
internal static class HalvingSettings
{
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static void Require(double eta, int brackets = 1)
    {
        if (!(eta > 1) || !double.IsFinite(eta))
        {
            throw new ArgumentOutOfRangeException(nameof(eta), eta, "eta must be a number above 1");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(brackets, 1);
    }

    /// <exception cref="ArgumentOutOfRangeException">It is not a number above 0.</exception>
    public static void RequirePrefact(double prefact)
    {
        if (!(prefact > 0) || !double.IsFinite(prefact))
        {
            throw new ArgumentOutOfRangeException(nameof(prefact), prefact, "prefact must be a number above 0");
        }
    }

    /// <summary>The resource of a study with one goal, which these schedulers need.</summary>
    /// <exception cref="ArgumentException">It has none, or several goals.</exception>
    public static ResourceRange ResourceOf(SchedulerContext context, string scheduler)
    {
        RequireOneGoal(context, scheduler);
        return ResourceFor(context, scheduler);
    }

    /// <summary>The resource of a study, which these schedulers need.</summary>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static ResourceRange ResourceFor(SchedulerContext context, string scheduler)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Resource
            ?? throw new ArgumentException($"{scheduler} needs to know how much a trial may spend: give the objective a parameter with [Resource(min, max)], say [Resource(1, 81)] int maxEpochs", nameof(context));
    }

    /// <exception cref="ArgumentException">The study has several goals.</exception>
    public static void RequireOneGoal(SchedulerContext context, string scheduler)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Goals.Count > 1)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{scheduler} is for one goal, but the objective has {context.Goals.Count}"), nameof(context));
        }
    }
}
