/**
 * What a local ECS is told under `/_local`: faults, the clock, a new beginning; and what it shows of itself.
 *
 * @module
 */
import type { Engine } from '../engine.js';
import { ControlError } from './control-error.js';
import { ROUTES } from './control-routes.js';
import type { WireResponse } from './message.js';

/** A request to the local ECS itself, rather than to ECS. */
export interface ControlRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** Whether a path is none of ECS. */
export const isControl = (path: string) => path === '/_local' || path.startsWith('/_local/');

/** Does what it is told; every failure is an answer, too. */
export async function control(engine: Engine, { method, path, body }: ControlRequest): Promise<WireResponse> {
  try {
    const matching = ROUTES.filter((route) => route.path.test(path));
    if (matching.length === 0) throw new ControlError(404, `There is nothing at ${path}.`);
    const route = matching.find((candidate) => candidate.method === method);
    if (route === undefined) return notAllowed(matching.map((candidate) => candidate.method));
    return json(200, await route.run({ engine, body, id: route.path.exec(path)?.[1] ?? '' }));
  } catch (error) {
    if (!(error instanceof ControlError)) return json(500, { message: `The local ECS failed: ${String(error)}` });
    const { status, message, issues } = error;
    return json(status, { message, ...(issues === undefined ? {} : { issues }) });
  }
}

function notAllowed(methods: readonly string[]): WireResponse {
  const allow = methods.join(', ');
  const { headers, ...rest } = json(405, { message: `The methods here are ${allow}.` });
  return { ...rest, headers: { ...headers, allow } };
}

function json(statusCode: number, payload: object): WireResponse {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(payload) };
}
