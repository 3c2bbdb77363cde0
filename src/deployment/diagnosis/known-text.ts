/**
 * The form in which the texts of ECS are known.
 *
 * @module
 */
import type { Meaning } from './kinds.js';

/**
 * Where a text comes from: the developer guide, of April 2023 (`G23`) and later (`DOC`), answers of ECS itself as quoted
 * in public (`OBS`), or the source of the container agent (`AG`).
 */
export type TextSource = 'G23' | 'DOC' | 'OBS' | 'AG';

/** A text that ECS is known to send. */
export interface KnownText {
  /** Tells it from the others of its table. */
  readonly id: string;
  /**
   * Matches from the start of the text, in a time that grows with its length alone: nothing that repeats is repeated.
   * Named groups are facts. A group `reason` holds a text of its own, which decides where it is known.
   */
  readonly pattern: RegExp;
  /** `nothing` where all is well, `rest` where the service is steady. */
  readonly means: Meaning | 'nothing' | 'rest';
  /** Whether other texts of the same cause say more, so that this one adds to theirs. Absent: no. */
  readonly vague?: true;
  /** Where it is from; the first is the strongest. */
  readonly source: TextSource;
}
