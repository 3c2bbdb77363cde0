/**
 * Rules across the members of one structure, and where each rule comes from.
 *
 * @module
 */
import type { IssueCode, Problem, Severity } from './issue.js';
import type { Step } from './path.js';

/**
 * Where a rule comes from, strongest first.
 *
 * - `SEED`: the ECS API reference of 2016-05-05
 * - `SDK`: the documentation and schemas of the AWS SDK for JavaScript
 * - `BOTO`: the service model that the AWS SDK for Python ships
 * - `G23`, `DOC`: the ECS developer guide, of April 2023 and later
 * - `OBS`: answers of ECS itself, as quoted in public
 * - `PF`: a third party's reports of real deployments
 * - `MOTO`: the behaviour of an emulator
 * - `INF`: our inference
 */
export type Source = 'SEED' | 'SDK' | 'BOTO' | 'G23' | 'DOC' | 'OBS' | 'PF' | 'MOTO' | 'INF';

const WEAK: ReadonlySet<Source> = new Set(['PF', 'MOTO', 'INF']);

/** A rule whose source is weak warns; any other refuses. */
export function severityOf(source: Source): Severity {
  return WEAK.has(source) ? 'warning' : 'error';
}

/** A broken rule: what is wrong, and where below the structure. */
export interface Violation extends Omit<Problem, 'code' | 'rule' | 'message'> {
  /** `conflict` unless said otherwise. */
  readonly code?: IssueCode;
  /** Steps from the structure to the member at fault. */
  readonly at: readonly Step[];
  readonly message?: string;
}

/** A rule across the members of one structure. It applies to what is sent, never to what ECS answers. */
export interface Rule<A> {
  /** Unique in the package; what `disable` takes. */
  readonly id: string;
  readonly source: Source;
  /** The rule runs only where these members are sound. */
  readonly reads: readonly (keyof A & string)[];
  /** The first thing wrong, or `undefined`; allocates nothing when all is well. */
  readonly check: (value: A) => Violation | undefined;
}
