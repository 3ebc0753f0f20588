namespace BobJumpCloud.Provisioning;

/// <summary>A piece of a formula. Prints as the formula writes it.</summary>
internal abstract class FormulaPart
{
    /// <summary>Writes the piece for a person of whom all fields are readable; false when the formula has no value because of it.</summary>
    public abstract bool TryWrite(Employee employee, ref FormulaText text, ref FindingCode? finding);
}
