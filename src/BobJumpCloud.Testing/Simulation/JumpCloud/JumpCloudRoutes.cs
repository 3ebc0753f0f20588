namespace BobJumpCloud.Testing;

/// <summary>The routes of JumpCloud's V1 and V2 APIs that the simulator answers.</summary>
internal static class JumpCloudRoutes
{
    public static RouteTable Of(JumpCloudOrganization organization)
    {
        var routes = new RouteTable();
        AddUsers(routes, organization);
        AddOrganizations(routes, new OrganizationsEndpoint(organization));
        AddScheduledStates(routes, new ScheduledStatesEndpoint(organization));
        AddGroups(routes, new UserGroupsEndpoint(organization));
        AddApplications(routes, new ApplicationsEndpoint(organization));
        AddAssociations(routes, new AssociationsEndpoint(organization));
        return routes;
    }

    private static void AddUsers(RouteTable routes, JumpCloudOrganization organization)
    {
        var user = new UserEndpoint(organization);
        var state = new UserStateEndpoint(organization);
        routes.Add("GET", "/api/systemusers", new ListUsersEndpoint(organization).List);
        routes.Add("POST", "/api/search/systemusers", new SearchUsersEndpoint(organization).Search);
        routes.Add("POST", "/api/systemusers", user.Create);
        routes.Add("GET", "/api/systemusers/*", user.Get);
        routes.Add("PUT", "/api/systemusers/*", user.Update);
        routes.Add("DELETE", "/api/systemusers/*", user.Delete);
        routes.Add("POST", "/api/systemusers/*/state/activate", state.Activate);
        routes.Add("POST", "/api/systemusers/*/state/suspend", state.Suspend);
        routes.Add("POST", "/api/systemusers/*/reactivate", state.Reactivate);
    }

    private static void AddOrganizations(RouteTable routes, OrganizationsEndpoint organizations)
    {
        routes.Add("GET", "/api/organizations", organizations.List);
        routes.Add("GET", "/api/organizations/*", organizations.Get);
        routes.Add("PUT", "/api/organizations/*", organizations.Update);
        routes.Add("GET", "/api/users/getSelf", organizations.Self);
    }

    private static void AddScheduledStates(RouteTable routes, ScheduledStatesEndpoint scheduled)
    {
        routes.Add("POST", "/api/v2/bulk/userstates", scheduled.Create);
        routes.Add("GET", "/api/v2/bulk/userstates", scheduled.List);
        routes.Add("GET", "/api/v2/bulk/userstates/eventlist/next", scheduled.Next);
        routes.Add("DELETE", "/api/v2/bulk/userstates/*", scheduled.Delete);
    }

    private static void AddGroups(RouteTable routes, UserGroupsEndpoint groups)
    {
        routes.Add("GET", "/api/v2/usergroups", groups.List);
        routes.Add("POST", "/api/v2/usergroups", groups.Create);
        routes.Add("GET", "/api/v2/usergroups/*", groups.Get);
        routes.Add("PUT", "/api/v2/usergroups/*", groups.Update);
        routes.Add("DELETE", "/api/v2/usergroups/*", groups.Delete);
        routes.Add("GET", "/api/v2/usergroups/*/members", groups.Members);
        routes.Add("GET", "/api/v2/usergroups/*/membership", groups.Members);
        routes.Add("POST", "/api/v2/usergroups/*/members", groups.ChangeMembers);
        routes.Add("GET", "/api/v2/users/*/memberof", groups.MemberOf);
    }

    private static void AddApplications(RouteTable routes, ApplicationsEndpoint applications)
    {
        routes.Add("GET", "/api/applications", applications.List);
        routes.Add("POST", "/api/applications", applications.Create);
        routes.Add("GET", "/api/applications/*", applications.Get);
        routes.Add("PUT", "/api/applications/*", applications.Update);
        routes.Add("DELETE", "/api/applications/*", applications.Delete);
        routes.Add("GET", "/api/application-templates", applications.Templates);
        routes.Add("GET", "/api/application-templates/*", applications.Template);
        routes.Add("GET", "/api/organizations/*/applications/*/metadata.xml", applications.Metadata);
    }

    private static void AddAssociations(RouteTable routes, AssociationsEndpoint associations)
    {
        routes.Add("GET", "/api/v2/applications/*/associations", associations.OfApplication);
        routes.Add("POST", "/api/v2/applications/*/associations", associations.ChangeApplication);
        routes.Add("GET", "/api/v2/usergroups/*/associations", associations.OfGroup);
        routes.Add("POST", "/api/v2/usergroups/*/associations", associations.ChangeGroup);
    }
}
