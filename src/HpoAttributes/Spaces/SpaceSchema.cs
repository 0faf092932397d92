namespace HpoAttributes;

/// <summary>Says what a space consists of, for its description and its fingerprint.</summary>
internal static class SpaceSchema
{
    /// <summary>The version of the description's form.</summary>
    public const int Version = 1;

    public static void Write(ConfigSpace space, SchemaWriter schema)
    {
        schema.BeginList("dimensions");
        foreach (Dimension dimension in space.Dimensions)
        {
            Write(dimension, schema);
        }

        schema.EndList();
        schema.BeginList("constraints");
        foreach (SpaceConstraint constraint in space.Constraints)
        {
            schema.BeginObject();
            schema.Write("name", constraint.Name);

            // The method's parameters are bound by name, so that their order makes no other space.
            schema.Write("parameters", [.. constraint.Parameters.Order(StringComparer.Ordinal)]);
            schema.EndObject();
        }

        schema.EndList();
    }

    private static void Write(Dimension dimension, SchemaWriter schema)
    {
        schema.BeginObject();
        schema.Write("name", dimension.Name);
        dimension.Domain.Describe(schema);
        if (dimension.Parent >= 0)
        {
            schema.Write("parent", (long)dimension.Parent);
            schema.Write("parentCase", (long)dimension.ParentCase);
        }

        if (dimension.LessThan >= 0)
        {
            schema.Write("lessThan", (long)dimension.LessThan);
        }

        if (dimension.FormerNames.Count > 0)
        {
            schema.Note("formerNames", dimension.FormerNames);
        }

        schema.EndObject();
    }
}
