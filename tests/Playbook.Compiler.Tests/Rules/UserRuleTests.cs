using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Rules;
using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

/// <summary>A user's rule stands on the same class as the product's own, and brings its own page.</summary>
public sealed class UserRuleTests
{
    [Fact]
    public void A_rule_of_the_user_runs_beside_the_others() =>
        Check.Diagnostics(
            """
            play {|PB7001:ring|} "Ring"
              on question_asked

              step only
                finish

            play greet "A welcome"
              on form_submitted

              step only
                finish
            """,
            files => Pipeline.Analyze(
                files.Select(file => KeyValuePair.Create(file.Path, file.Text)),
                PipelineOptions.Default with { Rules = [.. BuiltInRules.All, new TitleOfWordsRule()] })
                .Diagnostics.Select(reported => reported.Diagnostic),
            "PB7");

    private sealed class TitleOfWordsRule : PlaybookRule
    {
        public override DiagnosticDescriptor Descriptor { get; } = DiagnosticPage.Parse(
            "PB7001-title-of-words.md",
            """
            ---
            code: PB7001
            name: title-of-words
            title: A title of one word
            message: `{0}` says little about the play.
            severity: warning
            category: style
            since: 1
            ---
            ## Why
            A title is read in a list.
            ## Avoid
            One word.
            ## Prefer
            A few words.
            """).ToDescriptor();

        public override void Initialize(RuleRegistration registration) =>
            registration.RegisterDeclarationAction<BoundPlay>(context =>
            {
                var play = context.Declaration.Play;
                if (!play.DisplayName.Contains(' '))
                    context.Report(play.Location, play.DisplayName);
            });
    }
}
