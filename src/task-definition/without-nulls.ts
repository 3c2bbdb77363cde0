/**
 * Takes `null` for absence, as JSON that tools write has it.
 *
 * @module
 */
import { copyOf, isRecord } from '../codec/record.js';
import type { AnyCodec } from '../codec/shape.js';
import type { Member } from '../codec/structure.js';

/**
 * A copy without what is `null` though nobody asks for it: optional members, members that the codec does not know, and
 * entries of maps. Where a value is required, and in a list, `null` stays for the codec to refuse; so does whatever the
 * codec does not expect or cannot be read. What an unknown member holds is nobody's business here.
 *
 * @param codec - what the value is meant to be; the copy reaches no deeper than that
 */
export function withoutNulls({ shape }: AnyCodec, u: unknown): unknown {
  try {
    switch (shape.kind) {
      case 'structure':
        return isRecord(u) ? structureWithoutNulls(new Map(Object.entries(shape.members)), u) : u;
      case 'map':
        return isRecord(u) ? Object.fromEntries(Object.entries(u).filter(([, value]) => value !== null)) : u;
      case 'list':
        return Array.isArray(u) ? listOfWithoutNulls(shape.element, u) : u;
      default:
        return u;
    }
  } catch {
    return u;
  }
}

function structureWithoutNulls(members: ReadonlyMap<string, Member>, u: Readonly<Record<string, unknown>>): unknown {
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(copyOf(u, members.keys()))) {
    const member = members.get(key);
    if (value === null && member?.presence !== 'required') continue;
    kept.push([key, member === undefined ? value : withoutNulls(member.codec, value)]);
  }
  return Object.fromEntries(kept);
}

/** By key, since a list may have more holes than there is time for. */
function listOfWithoutNulls(element: AnyCodec, u: readonly unknown[]): unknown {
  const copy: unknown[] = [];
  copy.length = u.length;
  for (const index of Object.keys(u).map(Number)) if (index < u.length) copy[index] = withoutNulls(element, u[index]);
  return copy;
}
