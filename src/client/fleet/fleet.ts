/**
 * Kinds of things of which a cluster has many: how they are listed, and how they are described.
 *
 * @module
 */
import type { AnyCodec } from '../../codec/index.js';
import type { Failure } from '../../model/failure/failure.js';
import type { ExceptionName } from '../../operation/exception-name.js';
import type { Operation } from '../../operation/operation.js';
import type { Page } from './page.js';

/** What describing several things answers. */
export interface Description {
  readonly failures: readonly Failure[];
}

/**
 * One kind of things.
 *
 * @typeParam L - a page of their ARNs
 * @typeParam D - what describing some of them answers
 * @typeParam A - one of them
 * @typeParam E - the exceptions that ECS documents for listing or describing them
 */
export interface Fleet<L extends Page, D extends Description, A, E extends ExceptionName> {
  /** Checks what a caller writes: the filters of the list, and what to describe besides. */
  readonly request: AnyCodec;
  readonly list: Operation<unknown, L, E>;
  readonly arnsOn: (page: L) => readonly string[];
  readonly describe: Operation<unknown, D, E>;
  /** The member of the request that names them. */
  readonly names: string;
  /** How many are described at once. */
  readonly most: number;
  /** The rule of the names; it is not applied, for they come from ECS itself. */
  readonly rule: string;
  readonly described: (answer: D) => readonly A[];
  readonly arnOf: (one: A) => string;
}
