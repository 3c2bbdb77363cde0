/**
 * What is read of a codec to give other libraries a schema of the same members with the same checks.
 *
 * @module
 */

/** A codec, as far as it is read here. */
export interface Described {
  readonly name: string;
  readonly shape: DescribedShape;
}

/** What a codec is made of: `Shape` of the package, as far as it is read here. */
export type DescribedShape =
  | { readonly kind: 'structure'; readonly members: Readonly<Record<string, DescribedMember>> }
  | { readonly kind: 'list'; readonly element: Described }
  | { readonly kind: 'map'; readonly value: Described }
  | { readonly kind: 'enumeration'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly integer: boolean }
  | { readonly kind: 'text' | 'boolean' | 'timestamp' | 'document' };

/** A member of a structure. */
export interface DescribedMember {
  readonly presence: 'required' | 'optional' | 'or-empty';
  readonly codec: Described;
}

/**
 * What is checked. Of an `answer`, types alone: enumerations are open, unknown members stay, an absent list is an empty
 * one where the codec says so, and seconds become a `Date`. Of a `request`, enumerations are closed, too, and unknown
 * members are refused.
 */
export type Direction = 'answer' | 'request';

/** Makes the schema of each codec once, however many structures share it. */
export function memoized<S>(make: (codec: Described) => S): (codec: Described) => S {
  const made = new Map<Described, S>();
  return (codec) => {
    const schema = made.get(codec) ?? make(codec);
    made.set(codec, schema);
    return schema;
  };
}

/** The members of a structure, each with what becomes of it. */
export function eachMember<S>(
  members: Readonly<Record<string, DescribedMember>>,
  make: (member: DescribedMember) => S,
): Record<string, S> {
  return Object.fromEntries(Object.entries(members).map(([key, member]) => [key, make(member)]));
}
