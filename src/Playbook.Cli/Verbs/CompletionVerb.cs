using System.CommandLine;

namespace Playbook.Cli.Verbs;

/// <summary>Prints what a shell needs to complete this tool's commands; the shell then asks the tool itself.</summary>
internal static class CompletionVerb
{
    private const string Bash = """
        # In ~/.bashrc: eval "$(playbook completion bash)"
        _playbook() {
          local IFS=$'\n'
          local words="$(playbook "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)"
          COMPREPLY=($(compgen -W "${words}" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _playbook playbook
        """;

    private const string Zsh = """
        # In ~/.zshrc: eval "$(playbook completion zsh)"
        _playbook() {
          local found=("${(@f)$(playbook "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a found
          _files
        }
        compdef _playbook playbook
        """;

    private const string Fish = """
        # In ~/.config/fish/completions/playbook.fish: playbook completion fish | source
        complete -c playbook -a '(playbook "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'
        """;

    private const string PowerShell = """
        # In $PROFILE: playbook completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName playbook -ScriptBlock {
          param($word, $line, $position)
          playbook "[suggest:$position]" "$line" |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = Bash, ["zsh"] = Zsh, ["fish"] = Fish, ["pwsh"] = PowerShell,
    };

    public static Command Create(ToolHost host)
    {
        var shell = new Argument<string>("shell") { Description = "The shell that is to complete." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Prints the script that completes playbook commands in a shell.")
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            host.Output.WriteLine(Scripts[parsed.GetValue(shell) ?? "bash"]);
            return ExitCode.Fine;
        });
        return command;
    }
}
