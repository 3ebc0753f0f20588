namespace BobJumpCloud.Provisioning;

/// <summary>What pipes need beyond their text.</summary>
internal sealed record FormulaContext(IReadOnlyDictionary<string, LookupTable> Lookups, Transliterator Transliterator);
