/**
 * What becomes of one request of AWS JSON 1.1, whatever brought it here.
 *
 * @module
 */
import type { AnsweringFault } from '../fault/faults.js';
import { isRead } from '../fault/operation-name.js';
import type { Handler } from '../operation/handler.js';
import { HANDLERS } from '../operation/handlers.js';
import type { Account } from '../state/account.js';
import { milliseconds } from '../time/duration.js';
import { EcsException } from './exception.js';
import type { Answer, Outcome, WireRequest, WireResponse } from './message.js';
import { readInput } from './read-input.js';
import { isAwsJson, operationIn, regionIn } from './target.js';
import { errorPage, exception, output, unknownOperation } from './write-answer.js';

/** Carries a request out, or fails as the faults of the account have it. The work is done before this returns. */
export function respond(account: Account, request: WireRequest): Answer {
  if (!isAwsJson(request)) return atOnce(unknownOperation(account));
  const operation = operationIn(request);
  const handler = HANDLERS.get(operation ?? '');
  if (operation === undefined || handler === undefined) return atOnce(exception(account, notKnown(operation)));
  const faults = account.faults.forRequest(operation);
  const delay = faults.reduce((sum, fault) => sum + (fault.kind === 'latency' ? milliseconds(fault.delay) : 0), 0);
  const failure = faults.find(({ kind }) => kind !== 'latency');
  return { delay, outcome: outcomeOf(account, failure, () => carryOut(account, operation, handler, request)) };
}

const atOnce = (response: WireResponse): Answer => ({ delay: 0, outcome: { kind: 'response', response } });

/** AWS says no more than the name; that a method is missing here, rather than in ECS, is worth a message. */
function notKnown(operation: string | undefined): EcsException {
  const message = operation === undefined ? '' : `The local ECS does not know the operation ${operation}.`;
  return new EcsException('UnknownOperationException', message);
}

function outcomeOf(account: Account, failure: AnsweringFault | undefined, work: () => WireResponse): Outcome {
  switch (failure?.kind) {
    case 'throttle':
      return {
        kind: 'response',
        response: exception(account, new EcsException('ThrottlingException', 'Rate exceeded')),
      };
    case 'server-error': {
      const { status = 500, html = false } = failure;
      const failed = new EcsException('ServerException', 'The server failed, as a fault told it to.', status);
      return { kind: 'response', response: html ? errorPage(status) : exception(account, failed) };
    }
    case 'reset':
      return { kind: 'reset' };
    case 'lost-response':
      work();
      return { kind: 'reset' };
    case 'truncated':
      return { kind: 'truncated', response: work() };
    default:
      return { kind: 'response', response: work() };
  }
}

/** Every failure is an answer, too. */
function carryOut(account: Account, operation: string, handler: Handler, request: WireRequest): WireResponse {
  try {
    const input = readInput(handler.request, request.body);
    const state = account.faults.staleState(operation) ?? account;
    const writes = account.faults.remembersWrites && !isRead(operation);
    const before = writes ? account.snapshot() : undefined;
    const result = handler.handle(state.region(regionIn(request)), input as never);
    if (before !== undefined) account.faults.wrote(before);
    return output(account, result);
  } catch (thrown) {
    return exception(account, thrown instanceof EcsException ? thrown : internal(thrown));
  }
}

function internal(thrown: unknown): EcsException {
  return new EcsException('ServerException', `The local ECS failed: ${String(thrown)}`, 500);
}
