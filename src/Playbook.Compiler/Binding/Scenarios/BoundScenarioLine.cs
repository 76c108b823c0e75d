using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Scenarios;

public abstract record BoundScenarioLine(SourceLocation Location) : BoundNode(Location);
