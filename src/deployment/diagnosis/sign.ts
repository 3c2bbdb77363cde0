/**
 * A sign that something is wrong: one piece of evidence, and what it means.
 *
 * @module
 */
import type { Task } from '../../model/task/task.js';
import type { Evidence } from './evidence.js';
import type { Meaning } from './kinds.js';
import type { Facts } from './read-text.js';

/** One piece of evidence, and what it means. */
export interface Sign {
  readonly means: Meaning;
  /** Whether other signs of the same cause say more. */
  readonly vague: boolean;
  /** What the text names. */
  readonly facts: Facts;
  readonly evidence: Evidence;
  /** Whether it is older than what the service is on its way to. */
  readonly earlier: boolean;
  /** The task that the evidence is about. Absent where it is none. */
  readonly task?: Task;
}

/** Signs of the same thing; there is one at least. */
export type Signs = readonly [Sign, ...Sign[]];

/** What signs name, each once. */
export function factsNamed(name: string, signs: readonly Sign[]): readonly string[] {
  return [...new Set(signs.flatMap(({ facts }) => facts[name] ?? []))];
}
