/**
 * The tags that are given with a task definition, beside it or in it.
 *
 * @module
 */
import type { Step } from '../codec/path.js';
import { isRecord } from '../codec/record.js';

/** Tags as they were given. */
export interface GivenTags {
  /** A list, unless a mistake was made. */
  readonly tags: unknown;
  /** Where they were given. */
  readonly at: readonly Step[];
}

/** The tags that can be registered. */
export interface RegistrableTags {
  readonly tags: unknown;
  /** Where something below them was given. */
  readonly givenAt: (below: readonly Step[]) => readonly Step[];
}

/** AWS keeps such keys to itself, in any letter case: it answers them, and takes none. */
const RESERVED = /^aws:/i;

/**
 * All tags in one list, without those that only AWS sets. Where something else than a list was given, it is the answer,
 * for the codec to refuse.
 *
 * @returns `undefined` where no tags were given
 */
export function registrableTags(given: readonly GivenTags[]): RegistrableTags | undefined {
  const present = given.filter(({ tags }) => tags !== undefined && tags !== null);
  const [first] = present;
  if (first === undefined) return undefined;
  const odd = present.find(({ tags }) => !isWhole(tags));
  if (odd !== undefined) return { tags: odd.tags, givenAt: (below) => [...odd.at, ...below] };
  const kept = present
    .flatMap(({ tags, at }) => (tags as readonly unknown[]).map((tag, i) => ({ tag, at: [...at, i] })))
    .filter(({ tag }) => !isReserved(tag));
  return {
    tags: kept.map(({ tag }) => tag),
    givenAt: ([index, ...rest]) => [...(kept[Number(index)]?.at ?? first.at), ...rest],
  };
}

/** Whether it is a list without holes: those would get lost. */
function isWhole(tags: unknown): boolean {
  return Array.isArray(tags) && Object.keys(tags).length === tags.length;
}

function isReserved(tag: unknown): boolean {
  return isRecord(tag) && typeof tag.key === 'string' && RESERVED.test(tag.key);
}
