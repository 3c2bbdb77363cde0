/**
 * Members whose value must not show in any message, error or log.
 *
 * @module
 */
import { Codec } from './codec.js';
import type { Drift } from './drift.js';
import { REDACTED } from './node.js';

/** The same codec; below it, errors name types and never show a value. */
export function sensitive<A>(codec: Codec<A>): Codec<A> {
  return new Codec<A>(
    codec.name,
    codec.shape,
    (policy) => {
      const node = codec.node(policy);
      return {
        ...node,
        explain: (u, place, report) => node.explain(u, { ...place, sensitive: true, shown: REDACTED }, report),
        drift(u, steps, found) {
          const hidden: Drift[] = [];
          node.drift(u, steps, hidden);
          for (const { value: _, ...shown } of hidden) found.push(shown);
        },
        redact: () => REDACTED,
      };
    },
    codec.policy,
  );
}
