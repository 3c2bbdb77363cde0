/**
 * How many requests are made at once, and how long they wait when ECS asks to slow down.
 *
 * @module
 */
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Either } from '../../codec/either.js';
import { type EcsError, isThrottling } from '../error/ecs-error.js';
import type { PaceSettings } from './fleet-options.js';

/**
 * Makes a request as soon as there is room. One that is throttled, after all that the SDK did about it, is made again.
 *
 * @param request - what makes it, with a signal of its own; it never rejects
 * @param first - whether it goes before those that wait already
 */
export type Pace = <E extends EcsError, A>(
  request: (signal: AbortSignal) => TaskEither<E, A>,
  first?: boolean,
) => Promise<Either<E, A>>;

/** After so many answers in a row without throttling one more request is made at once; our choice. */
const ANSWERS_BEFORE_MORE = 10;

/** Milliseconds that a wait may take; our choice. */
const LONGEST_WAIT = 30_000;

/**
 * A pace that slows down by half when it meets throttling, and pauses altogether until the wait is over; answers make
 * it quicker again, by one at a time.
 *
 * @param signal - once it is aborted the requests under way end, nobody waits any longer, and nothing is made again
 */
export function paced({ concurrency, throttleRetries, throttleDelay }: PaceSettings, signal: AbortSignal): Pace {
  const running = new Set<AbortController>();
  const pauses = new Set<ReturnType<typeof setTimeout>>();
  const urgent: (() => void)[] = [];
  const patient: (() => void)[] = [];
  let most = concurrency;
  let slowdowns = 0;
  let answers = 0;

  const admit = () => {
    while (signal.aborted || (pauses.size === 0 && running.size < most)) {
      const enter = urgent.shift() ?? patient.shift();
      if (enter === undefined) return;
      enter();
    }
  };
  const room = (waiting: (() => void)[]) =>
    new Promise<AbortController>((resolve) => {
      waiting.push(() => {
        const controller = new AbortController();
        running.add(controller);
        if (signal.aborted) controller.abort(signal.reason);
        resolve(controller);
      });
      admit();
    });
  const pause = (milliseconds: number) => {
    const timer = setTimeout(() => {
      pauses.delete(timer);
      admit();
    }, milliseconds);
    pauses.add(timer);
  };
  const quicken = () => {
    answers += 1;
    if (answers % ANSWERS_BEFORE_MORE === 0) most = Math.min(concurrency, most + 1);
  };
  /** Requests that ran side by side are often throttled together, which is no reason to slow down more than once. */
  const slowDown = (before: number) => {
    answers = 0;
    if (before < slowdowns) return;
    slowdowns += 1;
    most = Math.max(1, Math.floor(most / 2));
  };
  const end = () => {
    for (const controller of running) controller.abort(signal.reason);
    for (const timer of pauses) clearTimeout(timer);
    admit();
  };
  signal.addEventListener('abort', end, { once: true });

  return async (request, first = false) => {
    for (let retries = 0; ; retries += 1) {
      const controller = await room(first || retries > 0 ? urgent : patient);
      const before = slowdowns;
      const answer = await request(controller.signal)();
      running.delete(controller);
      const throttled = answer._tag === 'Left' && isThrottling(answer.left);
      if (throttled) slowDown(before);
      else if (answer._tag === 'Right') quicken();
      if (!throttled || retries === throttleRetries || signal.aborted) {
        admit();
        return answer;
      }
      pause(Math.min(LONGEST_WAIT, throttleDelay * 2 ** retries) * (1 - Math.random() / 2));
    }
  };
}
