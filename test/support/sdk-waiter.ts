/**
 * The SDK's own `waitUntilServicesStable`, run for real in a time that is as virtual as that of the local ECS.
 *
 * @module
 */
import { waitUntilServicesStable } from '@aws-sdk/client-ecs';
import { vi } from 'vitest';
import { TEN_MINUTES, type WaiterVerdict } from './deployment-scenarios.js';
import type { Stage } from './deployment-stage.js';

/** Milliseconds between two looks of the waiter, as in AWS's other waiters for services. */
const BETWEEN_LOOKS = 15_000;

/**
 * Waits for the service of a stage to be stable, for ten minutes at most. The waiter really pauses for a millisecond;
 * before each look the virtual time, which `Date` then tells, goes on by fifteen seconds.
 */
export async function waiterOn({
  client,
  target,
  pass,
  elapsed,
  abortSignal,
  clock,
}: Stage): Promise<Omit<WaiterVerdict, 'is'>> {
  vi.useFakeTimers({ toFake: ['Date'], now: clock.now() });
  let looks = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      if (looks++ > 0) await pass(BETWEEN_LOOKS);
      vi.setSystemTime(clock.now());
      return next(args);
    },
    { step: 'initialize' },
  );
  try {
    const { state } = await waitUntilServicesStable(
      { client, maxWaitTime: TEN_MINUTES / 1_000, minDelay: 0.001, maxDelay: 0.001, abortSignal },
      { services: [target.service] },
    );
    return { says: state as 'SUCCESS', after: elapsed() / 1_000 };
  } catch (thrown) {
    return { says: saying(thrown), after: elapsed() / 1_000 };
  } finally {
    vi.useRealTimers();
  }
}

function saying(thrown: unknown): WaiterVerdict['says'] {
  const { name } = thrown as Error;
  if (name === 'TimeoutError') return 'TIMEOUT';
  return name === 'AbortError' ? 'ABORTED' : 'FAILURE';
}
