/**
 * Problems as data, and as text for people.
 *
 * @module
 */
import type * as t from 'io-ts';
import { formatPath, type Step } from './path.js';

/**
 * What kind of problem an issue is.
 *
 * - `missing`: a required member is absent
 * - `wrong-type`: another type came than the one expected
 * - `unknown-member`: the structure has no such member
 * - `unknown-value`: the enumeration has no such value
 * - `out-of-range`: a number or a length beyond its limits
 * - `malformed`: a text that does not have the form asked for
 * - `conflict`: members that do not go together
 * - `unreadable`: reading the value threw, or gave another value each time
 * - `too-many`: more problems follow than are worth listing
 *
 * @category codecs
 */
export type IssueCode =
  | 'missing'
  | 'wrong-type'
  | 'unknown-member'
  | 'unknown-value'
  | 'out-of-range'
  | 'malformed'
  | 'conflict'
  | 'unreadable'
  | 'too-many';

/**
 * `error`: ECS would refuse it, or the type is wrong. `warning`: it will probably hurt.
 *
 * @category codecs
 */
export type Severity = 'error' | 'warning';

/** What is wrong at one place, before the place is known. */
export interface Problem {
  /** What kind of problem it is. */
  readonly code: IssueCode;
  /** One sentence for a person. */
  readonly message: string;
  /** What would have been right. */
  readonly expected: string;
  /** What came; never the value of a sensitive member. */
  readonly received: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The id of the rule that was broken, as `disable` takes it. */
  readonly rule?: string;
}

/**
 * One problem, with its place.
 *
 * @category codecs
 */
export interface Issue extends Problem {
  /** Where it is, as in `services[3].events[0].createdAt`; empty for the value itself. */
  readonly path: string;
  /** Whether it is refused. */
  readonly severity: Severity;
}

/** The problem of a value that throws, or gives something else than before, when it is read. */
export function unreadable(codec: string): Problem {
  return {
    code: 'unreadable',
    message: `${codec} cannot be read`,
    expected: `${codec} as plain data`,
    received: 'a value that throws, or changes, when it is read',
    hint: 'Copy the value to plain data first: no getters that throw, no proxies.',
  };
}

/** An io-ts error that carries the issue that it stands for. */
export interface IssueError extends t.ValidationError {
  readonly issue: Issue;
  /** The issue's path, step by step. */
  readonly steps: readonly Step[];
}

/**
 * The issues behind a failure: the `Left` of any codec's `decode`, or any error that lists its `issues`.
 *
 * @example
 * ```ts
 * import { issuesOf, ServiceName } from 'typed-ecs';
 * import assert from 'node:assert/strict';
 *
 * const result = ServiceName.decode('w eb');
 * assert(result._tag === 'Left');
 * assert.equal(issuesOf(result.left)[0]?.code, 'malformed');
 * ```
 * @category codecs
 */
export function issuesOf(failure: t.Errors | { readonly issues?: readonly Issue[] }): readonly Issue[] {
  if (!Array.isArray(failure)) return (failure as { readonly issues?: readonly Issue[] }).issues ?? [];
  return (failure as t.Errors).map((error) => ('issue' in error ? (error as IssueError).issue : foreignIssue(error)));
}

/**
 * Prints issues for a terminal, two lines each, with a third where there is a hint.
 *
 * @category codecs
 */
export function formatIssues(issues: readonly Issue[]): string {
  return issues
    .map(({ severity, message, path, hint }) => {
      const lines = [
        `${severity === 'error' ? '✖' : '⚠'} ${message}`,
        `  → at ${path === '' ? '(the value itself)' : path}`,
      ];
      if (hint !== undefined) lines.push(`  ${hint}`);
      return lines.join('\n');
    })
    .join('\n');
}

const ALTERNATIVES: ReadonlySet<unknown> = new Set(['UnionType', 'IntersectionType']);
const LISTS: ReadonlySet<unknown> = new Set(['ArrayType', 'ReadonlyArrayType', 'TupleType']);
const WRAPPERS: ReadonlySet<unknown> = new Set(['ExactType', 'ReadonlyType', 'RefinementType']);

/** The steps that an io-ts context stands for; the alternatives of unions and intersections are no steps. */
export function stepsOf(context: t.Context): Step[] {
  const steps: Step[] = [];
  for (let i = 1; i < context.length; i++) {
    const parent = tagOf(context[i - 1]?.type);
    if (ALTERNATIVES.has(parent)) continue;
    const key = context[i]?.key ?? '';
    steps.push(LISTS.has(parent) ? Number(key) : key);
  }
  return steps;
}

/** What kind of io-ts type it is, below whatever it is wrapped in. */
function tagOf(type: unknown): unknown {
  const { _tag, type: wrapped } = (type ?? {}) as { readonly _tag?: unknown; readonly type?: unknown };
  return WRAPPERS.has(_tag) ? tagOf(wrapped) : _tag;
}

function foreignIssue(error: t.ValidationError): Issue {
  const expected = error.context.at(-1)?.type.name ?? 'another value';
  const message = error.message ?? `Expected ${expected}`;
  return {
    path: formatPath(stepsOf(error.context)),
    code: 'wrong-type',
    message,
    expected,
    received: `a value of type ${typeof error.value}`,
    severity: 'error',
  };
}
