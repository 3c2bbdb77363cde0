/**
 * Everything that can be made to go wrong.
 *
 * @module
 */
import { Codec, formatIssues, type Issue, strict } from '../../codec/index.js';
import { FAIL } from '../../codec/node.js';
import { isRecord } from '../../codec/record.js';
import { ownIssues } from '../own-issues.js';
import { FAULT_CODECS, KindOfFault } from './fault-codecs.js';
import type { RequestFault } from './request-fault.js';
import type { WorldFault } from './world-fault.js';

/**
 * What is made to go wrong, told apart by `kind`: with requests, or with tasks.
 *
 * @example
 * ```ts
 * import { ECSClient, DescribeClustersCommand } from '@aws-sdk/client-ecs';
 * import { createLocalEcs, type Fault } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const twice: Fault = { kind: 'throttle', operation: 'DescribeClusters', times: 2 };
 * const local = createLocalEcs();
 * local.addFault(twice);
 * const client = new ECSClient(local.clientConfig);
 * const { $metadata } = await client.send(new DescribeClustersCommand({}));
 * assert.equal($metadata.attempts, 3);
 * assert.deepEqual(local.faults, []);
 * ```
 * @category local
 */
export type Fault = RequestFault | WorldFault;

export const Fault: Codec<Fault> = new Codec<Fault>('Fault', { kind: 'document' }, (policy) => {
  const nodes = new Map(Object.entries(FAULT_CODECS).map(([kind, codec]) => [kind, codec.node(policy)]));
  const kindOnly = KindOfFault.node(policy);
  const nodeOf = (u: unknown) => (isRecord(u) ? nodes.get(u.kind as string) : undefined);
  return {
    walk: (u) => nodeOf(u)?.walk(u) ?? FAIL,
    /** Without a kind nothing can be said of the other members. */
    explain(u, place, report) {
      const node = nodeOf(u);
      if (node !== undefined) return node.explain(u, place, report);
      kindOnly.explain(isRecord(u) ? { kind: u.kind } : u, place, report);
    },
    drift() {},
    redact: (u) => (nodeOf(u) ?? kindOnly).redact(u),
  };
});

/** Thrown for what is no fault. */
export class InvalidFault extends RangeError {
  override readonly name = 'InvalidFault';

  /** @param issues - everything that is wrong */
  constructor(readonly issues: readonly Issue[]) {
    super(formatIssues(issues));
  }
}

/** A copy of a fault that has been checked; throws an {@link InvalidFault}, which is a `RangeError`. */
export function parseFault(u: unknown): Fault {
  const decoded = strict(Fault).decode(u);
  if (decoded._tag === 'Left') throw new InvalidFault(ownIssues(decoded.left));
  return { ...decoded.right };
}
