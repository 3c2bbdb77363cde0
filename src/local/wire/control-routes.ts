/**
 * What there is under `/_local`.
 *
 * @module
 */
import { type Codec, list, strict } from '../../codec/index.js';
import type { Engine } from '../engine.js';
import { Fault } from '../fault/fault.js';
import { stateView } from '../operation/state-view.js';
import { ownIssues } from '../own-issues.js';
import { TooLate } from '../time/too-late.js';
import { ClockTurn } from './clock-turn.js';
import { badBody, ControlError } from './control-error.js';

/** What a route works with. */
export interface ControlCall {
  readonly engine: Engine;
  readonly body: string;
  /** What the path ends with. */
  readonly id: string;
}

/** One thing that can be asked for. */
export interface ControlRoute {
  readonly method: string;
  readonly path: RegExp;
  readonly run: (call: ControlCall) => object | Promise<object>;
}

const FAULTS = /^\/_local\/faults$/;
const CLOCK = /^\/_local\/clock$/;

/** Every route. */
export const ROUTES: readonly ControlRoute[] = [
  {
    method: 'POST',
    path: FAULTS,
    run: ({ engine, body }) => ({ ids: faultsIn(body).map((fault) => engine.addFault(fault)) }),
  },
  { method: 'GET', path: FAULTS, run: ({ engine }) => ({ faults: engine.faults }) },
  {
    method: 'DELETE',
    path: FAULTS,
    run: ({ engine }) => {
      engine.clearFaults();
      return {};
    },
  },
  {
    method: 'DELETE',
    path: /^\/_local\/faults\/([^/]+)$/,
    run: ({ engine, id }) => {
      if (!engine.removeFault(id)) throw new ControlError(404, `There is no fault ${id}.`);
      return {};
    },
  },
  {
    method: 'POST',
    path: /^\/_local\/reset$/,
    run: ({ engine }) => {
      engine.reset();
      return {};
    },
  },
  { method: 'GET', path: CLOCK, run: ({ engine }) => ({ now: engine.now }) },
  { method: 'POST', path: CLOCK, run: ({ engine, body }) => turn(engine, decoded(ClockTurn, parsed(body))) },
  { method: 'GET', path: /^\/_local\/state$/, run: ({ engine }) => stateView(engine.present()) },
];

/** A fault or a list of them; where anything is wrong with one, none of them. */
function faultsIn(body: string): readonly Fault[] {
  const input = parsed(body);
  return Array.isArray(input) ? decoded(list(Fault), input) : [decoded(Fault, input)];
}

async function turn(engine: Engine, { advance, settle }: ClockTurn): Promise<object> {
  if (advance !== undefined) {
    await within('advance', engine.advance(advance));
    return { now: engine.now };
  }
  const settled = await within('settle', engine.settle(settle === true ? undefined : settle));
  return { now: engine.now, settled };
}

/** A clock that would be turned past its end stays where it is. */
async function within<A>(path: string, turned: Promise<A>): Promise<A> {
  try {
    return await turned;
  } catch (error) {
    if (!(error instanceof TooLate)) throw error;
    const { message, expected, received } = error;
    throw badBody([{ path, code: 'out-of-range', message, expected, received, severity: 'error' }]);
  }
}

function decoded<A>(codec: Codec<A>, input: unknown): A {
  const result = strict(codec).decode(input);
  if (result._tag === 'Left') throw badBody(ownIssues(result.left));
  return result.right;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    const received = body === '' ? 'nothing' : 'another text';
    const message = `Expected JSON, got ${received}`;
    throw badBody([{ path: '', code: 'malformed', message, expected: 'JSON', received, severity: 'error' }]);
  }
}
