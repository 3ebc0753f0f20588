using System.Reflection;
using System.Runtime.CompilerServices;

namespace BobJumpCloud.Conventions.Tests.Surface;

/// <summary>Makes one instance of a type, filled with a marker wherever a member's name matches.</summary>
internal static class Specimen
{
    public const string Marker = "m4rker-that-nobody-may-print";

    /// <summary>Properties and constructor parameters that take a text and whose name matches.</summary>
    public static bool Carries(Type type, Func<string, bool> matches) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Any(p => matches(p.Name) && Text(p.PropertyType) is not null)
        || type.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => matches(p.Name!) && Text(p.ParameterType) is not null);

    /// <summary>Null when the type cannot be made, or cannot be made with the marker in it.</summary>
    public static object? TryMake(Type type, Func<string, bool> matches)
    {
        foreach (ConstructorInfo constructor in type.GetConstructors().OrderBy(c => c.GetParameters().Length))
        {
            if (TryInvoke(constructor, matches) is { } made && (Fill(made, matches) | constructor.GetParameters().Any(p => matches(p.Name!))))
            {
                return made;
            }
        }

        return type.IsValueType && RuntimeHelpers.GetUninitializedObject(type) is var value && Fill(value, matches) ? value : null;
    }

    private static object? TryInvoke(ConstructorInfo constructor, Func<string, bool> matches)
    {
        try
        {
            return constructor.Invoke([.. constructor.GetParameters().Select(p => matches(p.Name!) ? Text(p.ParameterType) ?? Other(p) : Other(p))]);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static object? Other(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? parameter.DefaultValue
        : parameter.ParameterType == typeof(string) ? "other"
        : parameter.ParameterType.IsValueType ? RuntimeHelpers.GetUninitializedObject(parameter.ParameterType)
        : null;

    private static bool Fill(object instance, Func<string, bool> matches)
    {
        bool filled = false;
        foreach (PropertyInfo property in instance.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (matches(property.Name) && property.SetMethod is { IsPublic: true } setter && Text(property.PropertyType) is { } value)
            {
                try
                {
                    setter.Invoke(instance, [value]);
                    filled = true;
                }
                catch (TargetInvocationException)
                {
                    // The setter refuses the marker, so it cannot print it either.
                }
            }
        }

        return filled;
    }

    /// <summary>The marker as a value of this type: a string, or what a string converts to implicitly.</summary>
    private static object? Text(Type type)
    {
        if (type == typeof(string))
        {
            return Marker;
        }

        MethodInfo? conversion = Array.Find(
            type.GetMethods(BindingFlags.Static | BindingFlags.Public),
            m => m.Name == "op_Implicit" && m.ReturnType == type && m.GetParameters() is [{ } p] && p.ParameterType == typeof(string));
        return conversion?.Invoke(null, [Marker]);
    }
}
