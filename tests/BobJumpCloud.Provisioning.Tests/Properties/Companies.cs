using CsCheck;

namespace BobJumpCloud.Provisioning.Tests.Properties;

/// <summary>Generated companies: small worlds in which people, users and links collide often.</summary>
internal static class Companies
{
    /// <summary>A day on which it is already tomorrow at one site and still yesterday at another.</summary>
    private static readonly PlanningCalendar Calendar = PlanningCalendar.On(Sample.Today) with
    {
        Dates = new PlanningDates { Default = Sample.Today, Sites = new Dictionary<string, DateOnly> { ["Apia"] = Sample.Today.AddDays(1), ["Pago Pago"] = Sample.Today.AddDays(-1) } },
    };

    private static readonly string[] Locals = ["ann", "Ann", "bob", "zoë", "zoe\u0308", "o'neil", "王", "1", "ann.lee", "BOB"];
    private static readonly string[] Names = ["Ann", "Bob", "Zoë", " ann ", "Lee"];
    private static readonly FieldValue[] Titles = ["CEO", " CEO ", "Zoe\u0308", FieldValue.Listed("7", "Engineer"), FieldValue.Empty, FieldValue.Absent, "a\ud800"];

    private static readonly JumpCloudAttribute BobId = JumpCloudAttribute.Parse("attributes[bobId]");

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly Gen<string> Email = Gen.Select(OneOf(Locals), OneOf("acme.test", "ACME.test", "b.test"), (local, domain) => $"{local}@{domain}");

    private static readonly Gen<FieldValue> EmailField = Gen.Frequency((8, Email.Select(e => (FieldValue)e)), (1, Gen.Const(FieldValue.Empty)), (1, Gen.Const(FieldValue.Absent)));

    private static readonly Gen<FieldValue> Date = Gen.Frequency(
        (3, Gen.Int[-400, 400].Select(d => (FieldValue)Sample.Today.AddDays(d))),
        (3, Gen.Int[-4, 4].Select(d => (FieldValue)Sample.Today.AddDays(d))),
        (2, OneOf(FieldValue.Empty, FieldValue.Absent, "soon")),
        (1, Gen.Const((FieldValue)DateOnly.MaxValue)));

    private static readonly Gen<FieldValue> Status = Gen.Frequency((8, OneOf<FieldValue>("Active", "Active", "Inactive")), (1, OneOf<FieldValue>(FieldValue.Absent, FieldValue.Empty, "Weird")));
    private static readonly Gen<FieldValue> Lifecycle = OneOf<FieldValue>("employed", "employed", "Employed", "hired", "terminated", "garden leave", "parental", FieldValue.Absent);

    private static readonly Gen<Employee> AnyEmployee =
        from id in Gen.Int[1, 12]
        from email in EmailField
        from status in Status
        from lifecycle in Lifecycle
        from start in Gen.Frequency((3, Gen.Const((FieldValue)Sample.LongAgo)), (1, Date))
        from end in Gen.Frequency((3, Gen.Const(FieldValue.Empty)), (1, Date))
        from lastDay in Gen.Frequency((4, Gen.Const(FieldValue.Absent)), (1, Date))
        from names in OneOf(Names).Array[2]
        from title in OneOf(Titles)
        from number in OneOf<FieldValue>("1", "2", "3", FieldValue.Empty, FieldValue.Absent, FieldValue.Absent)
        from site in OneOf<FieldValue>("Apia", "Pago Pago", FieldValue.Absent, FieldValue.Absent, FieldValue.Absent)
        select new Employee($"{id}")
        {
            [BobFields.Root.Email] = email,
            [BobFields.Internal.Status] = status,
            [BobFields.Internal.LifecycleStatus] = lifecycle,
            [BobFields.Work.StartDate] = start,
            [BobFields.Internal.TerminationDate] = end,
            [BobFields.Employee.LastDayOfWork] = lastDay,
            [BobFields.Root.FirstName] = names[0],
            [BobFields.Root.Surname] = names[1],
            [BobFields.Root.DisplayName] = $"{names[0]} {names[1]}",
            [BobFields.Work.Title] = title,
            [BobFields.Work.EmployeeIdInCompany] = number,
            [BobFields.Work.Site] = site,
        };

    private static readonly Gen<DirectoryUser> AnyUser =
        from id in Gen.Int[1, 8]
        from username in Gen.Frequency((1, OneOf("ann", "BOB", "zoe", "ann.lee")), (4, Gen.Int[1, 99].Select(n => $"user{n}")))
        from system in OneOf(null, null, "oneil", "Wang", "q")
        from email in Email
        from state in OneOf(UserState.Activated, UserState.Activated, UserState.Suspended, UserState.Suspended, UserState.Staged, UserState.Unknown)
        from finished in Gen.Bool
        from admin in Gen.Int[0, 9]
        from names in OneOf(Names).Array[2]
        from title in OneOf(null, "CEO", "Zoë", "x")
        from number in OneOf(null, "1", "2", "9")
        from restricted in OneOf<string[]>([], [], [], ["jobTitle"])
        from carried in OneOf(null, null, null, "1", "2", " 3 ")
        select new DirectoryUser($"u{id}")
        {
            Username = username, SystemUsername = system, Email = email, State = state, HasFinishedActivation = finished, IsAdministrator = admin == 0, RestrictedFields = restricted,
            [JumpCloudAttributes.FirstName] = names[0], [JumpCloudAttributes.LastName] = names[1], [JumpCloudAttributes.JobTitle] = title, [JumpCloudAttributes.EmployeeIdentifier] = number,
            [BobId] = carried,
        };

    private static readonly Gen<Link> AnyLink =
        from employee in Gen.Int[1, 12]
        from user in Gen.Frequency((3, Gen.Const(Math.Min(employee, 8))), (1, Gen.Int[1, 10]))
        from created in Gen.Bool
        from phase in OneOf<Phase?>(null, Phase.PreStart, Phase.Active, Phase.Inactive, Phase.Deleted)
        from state in OneOf<UserState?>(null, UserState.Activated, UserState.Suspended, UserState.Staged)
        from suspension in OneOf<StateReason?>(null, null, StateReason.UntilStart, StateReason.Initial, StateReason.Leaver, StateReason.Leave, StateReason.OutOfScope)
        from flags in Gen.Bool.Array[3]
        from revoked in Gen.Int[0, 9]
        select new Link
        {
            EmployeeId = EmployeeId.Parse($"{employee}"), UserId = DirectoryUserId.Parse($"u{user}"), CreatedByUs = created, LastPhase = phase, LastState = state, Suspension = suspension,
            StagedByUs = flags[0], WasStaged = flags[1], SuspendedAgain = flags[2],
            RevokedAt = revoked == 0 ? new DateTimeOffset(Sample.Today.AddDays(-3), TimeOnly.MinValue, TimeSpan.Zero) : null,
        };

    public static readonly Gen<Employee> Employee = Pooled(AnyEmployee, 2 * Cases.Count);

    private static readonly Gen<DirectoryUser> User = Pooled(AnyUser, Cases.Count);

    private static readonly Gen<Link> Link = Pooled(AnyLink, Cases.Count);

    /// <summary>Users and links unique as JumpCloud and the store keep them; people are now and then listed twice.</summary>
    public static readonly Gen<ProvisioningSnapshot> Snapshot =
        from people in Employee.Array[0, 10]
        from users in User.Array[0, 14]
        from links in Link.Array[0, 12]
        from absent in Gen.Bool
        from isProven in Gen.Bool
        from byDefault in OneOf(UserState.Activated, UserState.Staged)
        from keepsDuplicates in Gen.Int[0, 9]
        from reservations in Gen.Select(Gen.Int[1, 12], OneOf("ann2", "BOB3", "an2", "AnnLee2", "Zoe2")).Array[0, 4]
        select Sample.Company(
            keepsDuplicates == 0 ? people : [.. people.DistinctBy(p => p.Id)],
            [.. users.DistinctBy(u => u.Id).DistinctBy(u => u.Username).DistinctBy(u => u.Email.Normalize().ToUpperInvariant())],
            [.. links.DistinctBy(l => l.EmployeeId).DistinctBy(l => l.UserId)]) with
        {
            Calendar = Calendar,
            DefaultUserState = byDefault,
            Reservations = [.. reservations.DistinctBy(r => r.Item1).DistinctBy(r => r.Item2).Select(r => new UsernameReservation(EmployeeId.Parse($"{r.Item1}"), r.Item2))],
            Absences = absent ? [.. links.DistinctBy(l => l.EmployeeId).Where(l => people.All(p => p.Id != l.EmployeeId)).Select(l => new Absence(l.EmployeeId, isProven ? AbsenceKind.ProvenGone : AbsenceKind.NotVisible))] : [],
        };

    private static readonly Gen<ProvisioningRules> AnyRules =
        from when in Gen.Enum<ProvisionWhen>()
        from initial in Gen.Enum<InitialState>()
        from deactivates in Gen.Int[0, 4]
        from reactivation in Gen.Enum<Reactivation>()
        from outOfScope in Gen.Enum<WhenOutOfScope>()
        from mail in Gen.Enum<ActivationEmail>()
        from whenEmpty in Gen.Enum<WhenEmpty>()
        from scope in Gen.Int[0, 5]
        from isProtecting in Gen.Int[0, 3]
        from byName in Gen.Bool
        from max in OneOf<int?>(null, 3)
        from keys in OneOf<MatchKey[]>([MatchKey.Email], [MatchKey.EmployeeIdentifier], [MatchKey.Email, MatchKey.EmployeeIdentifier])
        from linkAttribute in OneOf(null, "bobId")
        from onCollision in Gen.Enum<OnCollision>()
        select Sample.RulesWith(o =>
        {
            (o.When, o.DaysBeforeStartDate) = (when, when == ProvisionWhen.BeforeStartDate ? 7 : null);
            (o.InitialState, o.DeactivateLeavers, o.Reactivation, o.WhenOutOfScope, o.ActivationEmail) = (initial, deactivates > 0, reactivation, outOfScope, mail);
            o.Mapping.Rows["title"] = new MappingRowOptions { Target = "jobTitle", Field = "work.title", WhenEmpty = whenEmpty };
            o.Who.AllEmployees = scope != 0;
            o.Who.EmployeeIds = scope == 0 ? ["1", "2", "3"] : [];
            o.Who.EmailDomains = scope == 1 ? ["acme.test"] : [];
            o.Protected = isProtecting == 0 ? ["u1", "zoe"] : [];
            o.Username.Rule = byName ? UsernameSource.DisplayName : UsernameSource.EmailLocalPart;
            o.Username.MaxLength = max;
            o.Username.Reserved = ["Wang"];
            (o.MatchOn, o.LinkAttribute, o.Username.OnCollision) = (keys, linkAttribute, onCollision);
            (o.Limits.Suspend, o.Limits.Clear) = ("None", "None");
        });

    /// <summary>Rules of every kind that this version serves; without limits.</summary>
    public static readonly Gen<ProvisioningRules> Rules = Pooled(AnyRules, Cases.Count / 10);

    public static readonly Gen<(ProvisioningSnapshot Company, ProvisioningRules Rules)> All = Gen.Select(Snapshot, Rules);

    /// <summary>Immutable things are made once and picked often: making them anew costs more than planning with them.</summary>
    private static Gen<T> Pooled<T>(Gen<T> gen, int size)
    {
        var random = new PCG(1, 2026);
        var pool = new Lazy<T[]>(() => [.. Enumerable.Range(0, Math.Max(100, size)).Select(_ => gen.Generate(random, null, out Size _))]);
        return Gen.Int[0, int.MaxValue].Select(i => pool.Value[i % pool.Value.Length]);
    }
}
