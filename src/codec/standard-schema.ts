/**
 * The parts of Standard Schema, version 1, that a codec implements: https://standardschema.dev
 *
 * @module
 */
import type { Step } from './path.js';

/**
 * A problem as Standard Schema has it.
 *
 * @category codecs
 */
export interface StandardIssue {
  /** One sentence for a person. */
  readonly message: string;
  /** Where it is, step by step. */
  readonly path: readonly Step[];
}

/**
 * What validation answers for a value that is right.
 *
 * @typeParam A - the value's type
 * @category codecs
 */
export interface StandardSuccess<A> {
  /** The decoded value. */
  readonly value: A;
  /** Absent: nothing is wrong. */
  readonly issues?: undefined;
}

/**
 * What validation answers for a value that is wrong.
 *
 * @category codecs
 */
export interface StandardFailure {
  /** What is wrong, all of it. */
  readonly issues: readonly StandardIssue[];
}

/**
 * The types that a schema goes between; absent at run time.
 *
 * @typeParam A - the decoded type
 * @category codecs
 */
export interface StandardTypes<A> {
  /** What may be given: anything. */
  readonly input: unknown;
  /** What comes out. */
  readonly output: A;
}

/**
 * The `~standard` property by which libraries recognise a schema of any vendor.
 *
 * @typeParam A - the decoded type
 * @category codecs
 */
export interface StandardProps<A> {
  /** The version of the standard. */
  readonly version: 1;
  /** Who made the schema. */
  readonly vendor: 'typed-ecs';
  /** Decodes a value; never throws. */
  readonly validate: (value: unknown) => StandardSuccess<A> | StandardFailure;
  /** For inference only. */
  readonly types?: StandardTypes<A> | undefined;
}
