/**
 * Answers of a local ECS, decoded as strictly as requests are.
 *
 * @module
 */
import { type AnyCodec, formatIssues, issuesOf, strict } from '../../src/codec/index.js';
import * as operations from '../../src/operation/index.js';
import { post } from './aws-json.js';

/** An answer has the minimum in force, where a request may leave it out: only there can the two be compared. */
const FOR_REQUESTS = ['early-success-healthy-percent'];

/** Calls a method, and decodes its success; throws what is wrong with it. */
export async function callStrictly(url: string, name: string, input: unknown): Promise<unknown> {
  const { status, body } = await post(url, name, input);
  if (status !== 200) throw new Error(`${name} answered ${JSON.stringify(body)}`);
  const operation = Object.values(operations).find((each) => each.name === name);
  if (operation === undefined) throw new Error(`There is no operation ${name}`);
  const decoded = strict(operation.response as AnyCodec, { newer: 'refuse', disable: FOR_REQUESTS }).decode(body);
  if (decoded._tag === 'Left') throw new Error(`${name} answered\n${formatIssues(issuesOf(decoded.left))}`);
  return decoded.right;
}
