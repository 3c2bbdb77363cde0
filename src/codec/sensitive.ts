/**
 * Members whose value must not show in any message, error or log.
 *
 * @module
 */
import { Codec } from './codec.js';
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
        redact: () => REDACTED,
      };
    },
    codec.policy,
  );
}
