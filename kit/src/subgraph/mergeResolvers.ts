/** A resolver map or a part of one: fields by type, or a scalar. */
type Topic = Readonly<Record<string, unknown>>;

/**
 * The resolvers of several topics as one map; a type's fields can come from several.
 * @param scalars the scalars, which no topic adds to
 */
export function mergeResolvers<Resolvers extends object>(
  scalars: NoInfer<Resolvers>,
  topics: readonly NoInfer<Resolvers>[],
): Resolvers {
  const merged = { ...scalars } as Record<string, unknown>;
  for (const topic of topics as readonly Topic[]) {
    for (const [type, fields] of Object.entries(topic))
      merged[type] = { ...(merged[type] as object), ...(fields as object) };
  }
  return merged as Resolvers;
}
