/**
 * Members of structures, whichever structure it is.
 *
 * @module
 */
import type { AnyCodec, Member } from '../codec/index.js';

/** A structure by its members, whatever they are. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of a structure's codec; none where it is another kind of codec. */
export function membersOf({ shape }: AnyCodec): Readonly<Record<string, Member>> {
  return shape.kind === 'structure' ? shape.members : {};
}
