import type { Either } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { makeEcs } from '../../../src/client/ecs.js';
import type { EcsError } from '../../../src/client/error/ecs-error.js';
import { orThrowEach } from '../../../src/client/fleet/or-throw-each.js';
import { EcsFailure, orThrow } from '../../../src/client/or-throw.js';
import { listClusters } from '../../../src/operation/index.js';
import { emptyEcs } from '../../support/local-ecs.js';
import { leftOf } from '../../support/sides.js';
import { all } from './elements.js';

/** Elements, and whether whoever takes them has left. */
function watched<A>(...elements: readonly Either<EcsError, A>[]) {
  const seen = { left: false };
  async function* items() {
    try {
      yield* elements;
    } finally {
      seen.left = true;
    }
  }
  return { seen, items: { [Symbol.asyncIterator]: items } };
}

const right = <A>(value: A): Either<never, A> => ({ _tag: 'Right', right: value });

async function thrownBy(run: () => Promise<unknown>): Promise<EcsFailure> {
  const thrown = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof EcsFailure) return thrown;
  throw new Error('Expected an EcsFailure');
}

describe('orThrowEach', () => {
  it('iterates over the Rights, each time anew', async () => {
    const each = orThrowEach(watched(right(1), right(2)).items);
    for (let i = 0; i < 2; i++) expect(await all(each)).toEqual([1, 2]);
  });

  it('throws the Left as orThrow does, after the Rights before it', async () => {
    const { ecs: sdk, local } = await emptyEcs();
    const ecs = makeEcs(sdk);
    await sdk.createCluster({ clusterName: 'a' });
    await sdk.createCluster({ clusterName: 'b' });
    const taken: (readonly string[])[] = [];
    const failure = await thrownBy(async () => {
      for await (const { clusterArns } of orThrowEach(ecs.paginate(listClusters, { maxResults: 1 }))) {
        taken.push(clusterArns);
        local.addFault({ kind: 'server-error' });
      }
    });
    expect(taken).toHaveLength(1);
    const single = await thrownBy(() => orThrow(ecs.listClusters({})));
    expect(failure.message).toBe(single.message);
    expect({ ...failure.error, requestId: '' }).toEqual({ ...single.error, requestId: '' });
  });

  it('leaves what it iterates over when it is left, and when it throws', async () => {
    const early = watched(right(1), right(2));
    for await (const _ of orThrowEach(early.items)) break;
    expect(early.seen.left).toBe(true);

    const { ecs: sdk } = await emptyEcs();
    const refused = leftOf(await makeEcs(sdk).listServices({})());
    const failing = watched({ _tag: 'Left', left: refused }, right(2));
    await expect(all(orThrowEach(failing.items))).rejects.toMatchObject({ error: refused });
    expect(failing.seen.left).toBe(true);
  });
});
