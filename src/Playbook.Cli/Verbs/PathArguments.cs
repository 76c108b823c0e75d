using System.CommandLine;

namespace Playbook.Cli.Verbs;

/// <summary>Arguments that are paths.</summary>
internal static class PathArguments
{
    /// <summary>Refuses a word that starts like an option: a misspelt option must not become a path.</summary>
    public static Argument<T> WithoutOptions<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } option)
                result.AddError($"Expected a file or folder, found the option `{option.Value}`.");
        });
        return argument;
    }
}
