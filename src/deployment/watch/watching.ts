/**
 * The loop of a watch: it looks, takes in what it saw, and waits. What to make of it, functions without effects decide.
 *
 * @module
 */
import { callRate, type Supply, taken } from './call-rate.js';
import { concluded } from './concluded.js';
import { beginning, type History } from './history.js';
import { listening } from './listening.js';
import { type Looked, look } from './look.js';
import { nextLook } from './pace.js';
import { takeIn } from './take-in.js';
import type { Verdict } from './verdict.js';
import type { WatchSettings } from './watch-options.js';
import type { WatchTarget } from './watch-target.js';
import type { Watched } from './watched.js';
import type { WatchingEcs } from './watching-ecs.js';
import { withLimit } from './with-limit.js';

/** A deployment that has not ended yet. */
interface Open extends Looked {
  readonly history: History;
}

/** Milliseconds of real time that a look may take; our choice. */
const LONGEST_LOOK = 10_000;

/** Milliseconds before the end in which no look begins: it might not be over in time. */
const LAST_MOMENTS = 1_000;

/**
 * Watches deployments until each has ended.
 *
 * @param left - aborted when nobody wants to know any more
 */
export async function* watching(
  ecs: WatchingEcs,
  targets: readonly WatchTarget[],
  { timeout, missingGrace, abortSignal, clock, callsPerMinute, random }: WatchSettings,
  left: AbortSignal,
): AsyncGenerator<Watched, void, undefined> {
  const signals = [abortSignal, left];
  const isEnded = () => signals.some((signal) => signal?.aborted);
  const rate = callRate(callsPerMinute);
  const begun = clock.now();
  const deadline = begun + timeout;
  let supply: Supply = { left: rate.most, at: begun };
  let open = targets.map((target): Open => ({ target, alone: false, history: beginning(target, begun) }));

  for (let lookedAt = begun; open.length > 0 && lookedAt < deadline && !isEnded(); lookedAt = clock.now()) {
    supply = taken(supply, rate, lookedAt);
    const looked = open;
    const limit = Math.min(LONGEST_LOOK, deadline - lookedAt);
    const shown = await withLimit(limit, signals, (signal) => look(ecs, looked, signal));
    if (isEnded()) break;
    const now = clock.now();
    open = [];
    for (const { target, history: before } of looked) {
      const { answer, alone } = shown(target);
      const { history, snapshot, verdict } = takeIn(before, answer, { now, missingGrace });
      if (snapshot !== undefined) yield { target, seen: snapshot };
      if (verdict === undefined) open.push({ target, alone, history });
      else yield { target, seen: await concluded(ecs, target, history, verdict, signals) };
    }
    if (open.length === 0) return;
    const histories = open.map(({ history }) => history);
    const next = nextLook(histories, { lookedAt, supply, rate, random });
    await sleepUntil(next < deadline - LAST_MOMENTS ? next : deadline);
  }
  if (left.aborted) return;
  const because = abortSignal?.aborted ? 'aborted' : 'time';
  for (const { target, history } of open) {
    const { error } = history;
    const verdict: Verdict = { _tag: 'TimedOut', because, ...(error === undefined ? {} : { error }) };
    yield { target, seen: await concluded(ecs, target, history, verdict, signals) };
  }

  /** A timer can be early, which would be one look too many. */
  async function sleepUntil(time: number): Promise<void> {
    const waking = new AbortController();
    await listening(
      signals,
      () => waking.abort(),
      async () => {
        while (clock.now() < time && !isEnded()) await clock.sleep(time - clock.now(), waking.signal);
      },
    );
  }
}
