/**
 * Fewer moments that look the same.
 *
 * @module
 */
import { LAYERS } from './layer.js';
import type { Stack, Timeline } from './timeline.js';

/** So many moments are drawn as they are. */
const WHOLE = 1_000;

/** Beyond that, time falls into so many columns, each with at most a dozen moments: some 80 kB of paths at the worst. */
const COLUMNS = 120;

/**
 * The moments to draw. Of very many, each column keeps its first, its last, and for every layer those at which its top
 * is lowest and highest: no dip and no peak is lost.
 */
export function sampled({ stacks, last }: Timeline): readonly Stack[] {
  if (stacks.length <= WHOLE) return stacks;
  const columnOf = ({ at }: Stack) => (last.at === 0 ? 0 : Math.floor((at / last.at) * COLUMNS));
  const columns: Stack[][] = [];
  for (const stack of stacks) {
    const column = columnOf(stack);
    const others = columns[column];
    if (others === undefined) columns[column] = [stack];
    else others.push(stack);
  }
  return columns.flatMap(extremes);
}

function extremes(column: readonly Stack[]): readonly Stack[] {
  const kept = new Set([column.at(0), column.at(-1)]);
  for (const layer of LAYERS) {
    kept.add(column.reduce((low, stack) => (stack.top[layer] < low.top[layer] ? stack : low)));
    kept.add(column.reduce((high, stack) => (stack.top[layer] > high.top[layer] ? stack : high)));
  }
  return column.filter((stack) => kept.has(stack));
}
