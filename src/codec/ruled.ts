/**
 * Structures with rules over the whole of them, at any depth.
 *
 * @module
 */
import { Codec } from './codec.js';
import type { Severity } from './issue.js';
import { FAIL, type Node } from './node.js';
import type { Policy } from './policy.js';
import { type Source, severityOf, type Violation } from './rule.js';
import { soundView, whereSound } from './sound-view.js';

/** A rule over a whole structure. It applies to what is sent, never to what ECS answers. */
export interface WholeRule<A> {
  /** Unique in the package; what `disable` takes. */
  readonly id: string;
  readonly source: Source;
  /** Absent: an error, or a warning where the source is a weak one. */
  readonly severity?: Severity;
  /** Everything wrong. It reads what it needs: a part that is not sound throws, and ends the check of what depends on it. */
  readonly check: (value: A) => readonly Violation[];
}

/** The same codec with rules over the whole. Where a part is broken, the rules still look at the rest. */
export function ruled<A>(codec: Codec<A>, rules: readonly WholeRule<A>[]): Codec<A> {
  return new Codec<A>(codec.name, codec.shape, (policy) => compile(codec, rules, policy), codec.policy);
}

function compile<A>(codec: Codec<A>, rules: readonly WholeRule<A>[], policy: Policy): Node {
  const node = codec.node(policy);
  if (!policy.strict) return node;
  const applied = rules
    .filter(({ id }) => !policy.disabled.has(id))
    .map((rule) => ({ severity: severityOf(rule.source), ...rule }));
  const binding = applied.filter(({ severity }) => severity === 'error');
  return {
    ...node,

    silent: node.silent === true && binding.length === applied.length,

    walk(u, owned) {
      const walked = node.walk(u, owned);
      if (walked === FAIL) return FAIL;
      for (const { check } of binding) if (check(walked as A).length > 0) return FAIL;
      return walked;
    },

    explain(u, place, report) {
      const before = report.errors.length;
      node.explain(u, place, report);
      if (report.full) return;
      const depth = report.stepsTo(place).length;
      const errors = report.errors.slice(before).map(({ issue, steps }) => ({ issue, steps: steps.slice(depth) }));
      const view = soundView(codec, u, errors);
      if (view === undefined) return;
      for (const { id, severity, check } of applied) {
        for (const violation of whereSound(() => check(view))) {
          const { at, message = `Expected ${violation.expected}, got ${violation.received}`, ...rest } = violation;
          report.add(place, { code: 'conflict', message, rule: id, ...rest }, severity, at);
        }
      }
    },
  };
}
