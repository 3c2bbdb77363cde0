/**
 * Codecs for values without parts: one test of the type, and constraints that apply to what is sent.
 *
 * @module
 */
import { Codec } from './codec.js';
import type { IssueCode } from './issue.js';
import { FAIL, type Node } from './node.js';
import { type Policy, tolerant } from './policy.js';
import { type Source, severityOf } from './rule.js';
import type { Shape } from './shape.js';

/** A limit on a simple value. The id of its rule is the codec's name. */
export interface Constraint<A> {
  readonly code: IssueCode;
  readonly holds: (value: A) => boolean;
  readonly expected: string;
  readonly source: Source;
  readonly hint?: string | undefined;
}

/** What a simple codec is made of. */
export interface Simple<A> {
  readonly shape: Shape;
  readonly test: (u: unknown) => boolean;
  readonly expected: string;
  readonly constraints?: readonly Constraint<A>[];
  readonly policy?: Policy;
}

/** Declares a simple codec. */
export function simple<A>(
  name: string,
  { shape, test, expected, constraints = [], policy = tolerant }: Simple<A>,
): Codec<A> {
  const takes = shape.kind === 'text' ? 'string' : shape.kind === 'boolean' ? shape.kind : undefined;
  const build = ({ strict, disabled }: Policy): Node => {
    const applied = strict && !disabled.has(name) ? constraints : [];
    const binding = applied.filter(({ source }) => severityOf(source) === 'error').map(({ holds }) => holds);
    return {
      ...(binding.length === 0 && takes !== undefined ? { takes } : {}),
      silent: binding.length === applied.length,
      walk(u) {
        if (!test(u)) return FAIL;
        for (const holds of binding) if (!holds(u as A)) return FAIL;
        return u;
      },
      explain(u, place, report) {
        if (u === undefined) return report.mismatch(place, 'missing', expected, u);
        if (!test(u)) return report.mismatch(place, 'wrong-type', expected, u);
        const broken = applied.find(({ holds }) => !holds(u as A));
        if (broken === undefined) return;
        const severity = severityOf(broken.source);
        const hint = broken.hint === undefined ? {} : { hint: broken.hint };
        report.mismatch(place, broken.code, broken.expected, u, { rule: name, severity, ...hint });
      },
      drift() {},
      redact: (u) => (u !== null && typeof u === 'object' ? '[an object]' : u),
    };
  };
  return new Codec<A>(name, shape, build, policy);
}
