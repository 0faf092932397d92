namespace HpoAttributes;

/// <summary>Ends a trial as a failed one with a reason in our own words: the message alone, without the exception's type.</summary>
internal sealed class FailedTrialException(string reason) : Exception(reason);
