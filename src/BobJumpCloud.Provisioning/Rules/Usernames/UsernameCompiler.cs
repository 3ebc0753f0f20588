namespace BobJumpCloud.Provisioning;

/// <summary>Turns the section <c>Username</c> into a rule, collecting every mistake.</summary>
internal static class UsernameCompiler
{
    /// <summary>How letters are written in ASCII; the general way when the locale is unknown, which is then reported.</summary>
    public static Transliterator CompileLocale(UsernameOptions options, string path, ICollection<RulesError> errors)
    {
        LocaleLetters? letters = options.Locale is { } locale ? LocaleLetters.Find(locale) : null;
        if (options.Locale is not null && letters is null)
        {
            errors.Add(new RulesError($"{path}:Locale", $"The letters of '{options.Locale}' are not known.", $"Use one of: {string.Join(", ", LocaleLetters.Known)}; a region may follow, as in de-AT."));
        }

        return new Transliterator(letters);
    }

    public static UsernameRule? Compile(UsernameOptions options, UsernameDelegate? host, FormulaContext context, string path, ICollection<RulesError> errors)
    {
        if (options.MaxLength is < 1)
        {
            errors.Add(new RulesError($"{path}:MaxLength", "A username has at least one character.", "Give a number from 1 on, or leave it out."));
        }

        ValueSource? source = SourceOf(options, context, path, errors);
        return source is null ? null : new UsernameRule(host?.Name ?? options.Rule.ToString(), options, host is null ? source : new DelegateSource(host), context.Transliterator);
    }

    private static ValueSource? SourceOf(UsernameOptions options, FormulaContext context, string path, ICollection<RulesError> errors)
    {
        bool needsFormula = options.Rule == UsernameSource.Formula;
        if (needsFormula != options.Formula is not null)
        {
            errors.Add(new RulesError(
                $"{path}:Formula",
                needsFormula ? "Rule is Formula, but the formula is missing." : "The formula counts only when Rule is Formula.",
                needsFormula ? "Give one, for example {root.firstName}.{root.surname}." : "Remove it, or set Rule to Formula."));
            return null;
        }

        return options.Rule switch
        {
            UsernameSource.Formula => FormulaParser.Parse(options.Formula!, $"{path}:Formula", context, errors) is { } formula ? new FormulaSource(formula) : null,
            UsernameSource.DisplayName => new FieldSource(BobFields.Root.DisplayName),
            _ => new EmailLocalPartSource(),
        };
    }
}
