/**
 * A local ECS without a wire: methods are called directly, and the clock is turned job by job. For tests that make too
 * many calls for HTTP.
 *
 * @module
 */
import { formatIssues, issuesOf, type StrictOptions, strict } from '../../src/codec/index.js';
import { HANDLERS } from '../../src/local/operation/handlers.js';
import { DEFAULT_POLICY, type LocalPolicy } from '../../src/local/policy.js';
import { Account } from '../../src/local/state/account.js';
import type { Region } from '../../src/local/state/region.js';
import { type Duration, milliseconds } from '../../src/local/time/duration.js';
import { NOON } from './local-ecs.js';

/** An account, and ways to use it. */
export interface DirectEcs {
  readonly account: Account;
  readonly region: Region;
  /** Calls a method of the API, by its name there; the options can leave out rules. */
  readonly call: (method: string, input: object, options?: StrictOptions) => Record<string, unknown>;
  /** Turns the clock to the next time at which something is due; `false` where nothing is. */
  readonly step: () => boolean;
  /** Turns the clock on until nothing is due, or so far; whether it came to rest. */
  readonly settle: (limit?: Duration) => boolean;
}

/** Makes an empty account whose clock only the test turns. */
export function directEcs(policy: Partial<LocalPolicy> = {}, seed = 1): DirectEcs {
  const account = new Account(NOON.getTime(), seed, { ...DEFAULT_POLICY, ...policy });
  const { clock } = account;
  const region = account.region('us-east-1');
  const step = () => {
    const due = clock.nextDue;
    if (due !== undefined) clock.turnTo(due);
    return due !== undefined;
  };
  return {
    account,
    region,
    step,
    call(method, input, options) {
      const handler = HANDLERS.get(method);
      if (handler === undefined) throw new Error(`There is no method ${method}`);
      const decoded = strict(handler.request, options).decode(input);
      if (decoded._tag === 'Left') throw new Error(formatIssues(issuesOf(decoded.left)));
      return handler.handle(region, decoded.right as never) as Record<string, unknown>;
    },
    settle(limit = '1d') {
      const end = clock.now + milliseconds(limit);
      while (clock.nextDue !== undefined) {
        if (clock.nextDue > end) return false;
        step();
      }
      return true;
    },
  };
}
