/**
 * The moment that each column of a text chart shows.
 *
 * @module
 */
import { healthyIn, liveIn, type Stack, type Timeline } from './timeline.js';

/**
 * A moment for each column: the columns but the last share the duration, the last has the last moment. Of the moments in
 * a column's time, the one with the least room to a bound stands for it; of equals, the later.
 */
export function columnsOf({ stacks, last, bounds }: Timeline, count: number): readonly Stack[] {
  const room = (stack: Stack) => Math.min(healthyIn(stack) - bounds.minimumHealthy, bounds.maximum - liveIn(stack));
  const tightest = (one: Stack, later: Stack) => (room(later) <= room(one) ? later : one);
  const columns: Stack[] = [];
  let [inForce] = stacks;
  let next = 0;
  for (let column = 0; column < count - 1; column++) {
    const begin = (last.at * column) / (count - 1);
    const end = (last.at * (column + 1)) / (count - 1);
    let shown: Stack | undefined;
    // The last moment's time begins where the last column does.
    for (let stack = stacks[next]; stack !== undefined && stack.at < end; stack = stacks[++next]) {
      shown = shown === undefined && stack.at === begin ? stack : tightest(shown ?? inForce, stack);
      inForce = stack;
    }
    columns.push(shown ?? inForce);
  }
  return [...columns, last];
}
