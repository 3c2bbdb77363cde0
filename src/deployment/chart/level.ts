/**
 * The levels that a chart marks: the bounds, and how many tasks are desired.
 *
 * @module
 */
import type { Timeline } from './timeline.js';

/** A number of tasks with a name. */
export interface Level {
  readonly name: 'desired' | 'max' | 'min healthy';
  readonly value: number;
}

/** From the highest to the lowest; of equals, what is desired first. */
export function levelsOf({ desiredCount, bounds: { maximum, minimumHealthy } }: Timeline): readonly Level[] {
  const levels: readonly Level[] = [
    { name: 'desired', value: desiredCount },
    { name: 'max', value: maximum },
    { name: 'min healthy', value: minimumHealthy },
  ];
  return levels.toSorted((one, other) => other.value - one.value);
}

/** Levels as they are written beside a chart, those of one value together. */
export function levelText(levels: readonly Level[]): string {
  const texts = levels.map(({ name, value }, index) =>
    levels[index + 1]?.value === value ? name : `${name} ${value}`,
  );
  return texts.join(', ');
}
