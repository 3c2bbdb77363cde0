/**
 * What a codec compiles to under one policy.
 *
 * @module
 */
import type * as t from 'io-ts';
import type { Drift } from './drift.js';
import type { Step } from './path.js';
import type { Report } from './report.js';

/** What a walk answers for a value that it refuses. */
export const FAIL: unique symbol = Symbol('typed-ecs.fail');

/** Stands in an error's context for a value that must not be shown. */
export const REDACTED = '[redacted]';

/** A codec under one policy. Only {@link Node.walk} runs for a value that is right. */
export interface Node {
  /**
   * The very same value where nothing needs changing, else its replacement, else {@link FAIL}. May throw what a getter
   * throws. What is `owned`, as JSON that nobody else has, is changed in place and not copied.
   */
  walk(u: unknown, owned?: boolean): unknown;
  /** What `typeof` says of values that the walk takes as they are, without a look at anything else. */
  readonly takes?: 'string' | 'boolean';
  /** Whether nothing is ever reported of a value that the walk takes; else parts of it, or warnings, may have to be. */
  readonly silent?: boolean;
  /** Reports every problem, warnings included. */
  explain(u: unknown, place: Place, report: Report): void;
  /** Collects the members and enumeration values that this package does not know. */
  drift(u: unknown, steps: readonly Step[], found: Drift[]): void;
  /** What may be shown of the value in an error's context. */
  redact(u: unknown): unknown;
}

/** Where an explaining walk stands. */
export interface Place {
  readonly parent: Place | undefined;
  readonly step: Step;
  readonly codec: t.ContextEntry['type'];
  /** What may be shown of the value here. */
  readonly shown: unknown;
  /** Whether the value may be left out. */
  readonly optional: boolean;
  /** Whether nothing of the value may be shown but its type. */
  readonly sensitive: boolean;
}

/** The place one step below another. */
export function placeBelow(parent: Place, step: Step, codec: Place['codec'], optional: boolean): Place {
  const { shown: whole, sensitive } = parent;
  const shown = whole !== null && typeof whole === 'object' ? (whole as Record<Step, unknown>)[step] : whole;
  return { parent, step, codec, shown, sensitive, optional };
}

/** A getter or a proxy may throw anything at any time: that is a failure, never an exception of ours. */
export function attempted(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return FAIL;
  }
}
