/**
 * Which element of one list stands for which element of another.
 *
 * @module
 */
import { type KeyedList, keyOf } from './element-order.js';
import { written } from './written.js';

/** An element of a list, and the step that leads to it. */
export interface Element {
  readonly value: unknown;
  /** As in `[app]`. */
  readonly step: string;
}

/** Two lists, element by element. */
export interface MatchedElements {
  /** Elements that stand for each other. */
  readonly pairs: readonly (readonly [before: Element, after: Element])[];
  readonly removed: readonly Element[];
  readonly added: readonly Element[];
}

/** Matches elements by their key. Of those that share a key, equal ones belong together, and the rest by its order. */
export function matchedElements(
  list: KeyedList,
  before: readonly unknown[],
  after: readonly unknown[],
): MatchedElements {
  const [earlier, later] = [byKey(list, before), byKey(list, after)];
  const matched = [...new Set([...earlier.keys(), ...later.keys()])].map((key) => {
    const [left, right] = unmatched(list, earlier.get(key) ?? [], later.get(key) ?? []);
    const pairs = left.flatMap((element, i) => {
      const other = right[i];
      return other === undefined ? [] : [[element, other] as const];
    });
    return { pairs, removed: left.slice(pairs.length), added: right.slice(pairs.length) };
  });
  return {
    pairs: matched.flatMap(({ pairs }) => pairs),
    removed: matched.flatMap(({ removed }) => removed),
    added: matched.flatMap(({ added }) => added),
  };
}

type Elements = readonly Element[];

function byKey(list: KeyedList, values: readonly unknown[]): ReadonlyMap<string | undefined, Elements> {
  const groups = new Map<string | undefined, Element[]>();
  for (const [i, value] of values.entries()) {
    const key = keyOf(list, value);
    const group = groups.get(key) ?? [];
    group.push({ value, step: key === undefined ? `[${i}]` : stepOf(key, group.length) });
    groups.set(key, group);
  }
  return groups;
}

const PLAIN_KEY = /^(?!\d+$)[\w./:@=+*-]+$/;

function stepOf(key: string, earlier: number): string {
  const count = earlier === 0 ? '' : `#${earlier + 1}`;
  return `[${PLAIN_KEY.test(key) ? key : JSON.stringify(key)}${count}]`;
}

function unmatched({ positionDecides }: KeyedList, left: Elements, right: Elements): readonly [Elements, Elements] {
  if (left.length <= 1 && right.length <= 1) return [left, right];
  return positionDecides ? betweenEqualEnds(left, right) : [without(left, right), without(right, left)];
}

/** What is left of a list when each of its elements that another list has is gone, as often as it is there. */
function without(elements: Elements, others: Elements): Elements {
  const counts = new Map<unknown, number>();
  for (const { value } of others) counts.set(written(value), (counts.get(written(value)) ?? 0) + 1);
  return elements.filter(({ value }) => {
    const count = counts.get(written(value)) ?? 0;
    counts.set(written(value), count - 1);
    return count <= 0;
  });
}

function betweenEqualEnds(left: Elements, right: Elements): readonly [Elements, Elements] {
  const most = Math.min(left.length, right.length);
  const equal = (i: number, j: number) => written(left[i]?.value) === written(right[j]?.value);
  let start = 0;
  while (start < most && equal(start, start)) start++;
  let end = 0;
  while (end < most - start && equal(left.length - 1 - end, right.length - 1 - end)) end++;
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}
