/**
 * Names, as the compiler knows them.
 *
 * @module
 */

/**
 * The name of what has one, and of a union of them all names; `string` where a name is not written out.
 *
 * @typeParam Named - a container, a volume or a port mapping
 */
export type NameOf<Named> = Named extends { readonly name: infer Name extends string }
  ? Name
  : 'name' extends keyof Named
    ? string
    : never;
