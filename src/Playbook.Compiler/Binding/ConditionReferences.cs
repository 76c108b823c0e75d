using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding;

/// <summary>The declarations that matches, conditions and fields name, each as often as it is named.</summary>
internal static class ConditionReferences
{
    public static IEnumerable<Symbol> Of(BoundMatch? match) =>
        match is null ? [] : Of(match.Where).Prepend(match.Subject);

    public static IEnumerable<Symbol> Of(BoundCondition? condition) => condition switch
    {
        null => [],
        BoundAnd all => all.Operands.SelectMany(Of),
        BoundOr any => any.Operands.SelectMany(Of),
        BoundNot not => Of(not.Operand),
        BoundComparison comparison => Of(comparison.Field),
        BoundIsOneOf oneOf => Of(oneOf.Field),
        BoundIsKnown known => Of(known.Field),
        BoundBetween between => Of(between.Field),
        BoundDateWithin within => Of(within.Field),
        BoundTextTest test => Of(test.Field),
        BoundInSegment segment => [segment.Segment],
        BoundScoreInBand band => band.Bands.Prepend<Symbol>(band.Score),
        BoundHappened happened => Of(happened.Where).Prepend(happened.Subject),
        BoundNotHappened not => Of(not.Where).Prepend(not.Subject),
        BoundCount count => Of(count.Where).Prepend(count.Subject),
        BoundQuietFor quiet => quiet.Subject is { } subject ? Of(quiet.Where).Prepend(subject) : Of(quiet.Where),
        BoundNoActivity or BoundErrorCondition => [],
        _ => throw new InvalidOperationException($"Unreachable: condition {condition.GetType().Name}."),
    };

    public static IEnumerable<Symbol> Of(BoundField? field) => field switch
    {
        null or BoundErrorField => [],
        BoundLeadField lead => [lead.Field],
        BoundMatchedEventField matched => [matched.Field],
        BoundEnrolmentField enrolment => [enrolment.Field],
        BoundScoreField score => [score.Score],
        BoundDeclarationField declaration => [declaration.Declaration],
        _ => throw new InvalidOperationException($"Unreachable: field {field.GetType().Name}."),
    };

    public static IEnumerable<Symbol> Of(BoundOperand operand) => operand switch
    {
        BoundConstant => [],
        BoundFieldOperand field => Of(field.Field),
        _ => throw new InvalidOperationException($"Unreachable: operand {operand.GetType().Name}."),
    };
}
