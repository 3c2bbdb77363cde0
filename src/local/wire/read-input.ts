/**
 * Reads what a request asks for, as AWS reads it.
 *
 * @module
 */
import { type AnyCodec, drift, formatIssues, issuesOf, strict } from '../../codec/index.js';
import { isRecord } from '../../codec/record.js';
import { EcsException, invalidParameter } from './exception.js';

/**
 * The input of a method. A member that is `null` is absent, and members that ECS does not know are dropped; enumeration
 * values that it does not know are refused.
 */
export function readInput(request: AnyCodec, body: string): unknown {
  const decoded = strict(request, { newer: 'pass' }).decode(tidied(parsed(body), request));
  if (decoded._tag === 'Left') {
    const issues = issuesOf(decoded.left);
    const mistyped = issues.some(({ code }) => code === 'wrong-type');
    throw mistyped ? serialization(formatIssues(issues)) : invalidParameter(formatIssues(issues));
  }
  const unknown = drift(request, decoded.right).find(({ kind }) => kind === 'value');
  if (unknown !== undefined) throw invalidParameter(`Invalid value ${unknown.value} at ${unknown.path}.`);
  return decoded.right;
}

const serialization = (message: string) => new EcsException('SerializationException', message);

/** AWS takes no empty body for an empty request. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw serialization('The body is not JSON.');
  }
}

/**
 * Leaves out what counts as absent. Services of AWS JSON 1.1 skip `null` in lists, too; what a map or a document holds
 * is the caller's own.
 */
function tidied(u: unknown, { shape }: AnyCodec): unknown {
  switch (shape.kind) {
    case 'structure': {
      if (!isRecord(u)) return u;
      const present = Object.entries(shape.members).filter(([key]) => Object.hasOwn(u, key) && u[key] !== null);
      return Object.fromEntries(present.map(([key, { codec }]) => [key, tidied(u[key], codec)]));
    }
    case 'list':
      if (!Array.isArray(u)) return u;
      return u.filter((element) => element !== null).map((element) => tidied(element, shape.element));
    case 'map':
      if (!isRecord(u)) return u;
      return Object.fromEntries(Object.entries(u).map(([key, value]) => [key, tidied(value, shape.value)]));
    default:
      return u;
  }
}
