namespace HpoAttributes;

/// <summary>Where a trial waits that its scheduler has put aside.</summary>
internal interface IParking
{
    /// <summary>Keeps the calling thread, which runs the trial, until the trial is resumed or there is no room for it any more.</summary>
    /// <returns>Whether it goes on; false where it is to return, to be called again later.</returns>
    bool Park(TrialContext trial);
}
