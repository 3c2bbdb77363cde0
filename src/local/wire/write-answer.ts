/**
 * Writes answers as AWS does.
 *
 * @module
 */
import { STATUS_CODES } from 'node:http';
import type { Account } from '../state/account.js';
import type { EcsException } from './exception.js';
import type { WireResponse } from './message.js';

/** The output of a method, in AWS JSON 1.1. */
export function output(account: Account, payload: object): WireResponse {
  return awsJson(account, 200, payload);
}

/** An exception, named in the body and in a header: clients look for it in either. */
export function exception(account: Account, { name, message, status, members }: EcsException): WireResponse {
  const said = message === '' ? {} : { message };
  const { headers, ...rest } = awsJson(account, status, { __type: name, ...said, ...members });
  return { ...rest, headers: { ...headers, 'x-amzn-errortype': name } };
}

/** What AWS answers to a request that is no call of AWS JSON: it does not even say of what type the body is. */
export function unknownOperation(account: Account): WireResponse {
  return { statusCode: 404, headers: everyAnswer(account), body: '<UnknownOperationException/>\n' };
}

/** A page of a proxy that gets no answer from behind it; it knows of no request id. */
export function errorPage(statusCode: number): WireResponse {
  const title = `${statusCode} ${STATUS_CODES[statusCode] ?? 'Error'}`;
  return {
    statusCode,
    headers: { 'content-type': 'text/html' },
    body: `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
  };
}

function awsJson(account: Account, statusCode: number, payload: object): WireResponse {
  return {
    statusCode,
    headers: { 'content-type': 'application/x-amz-json-1.1', ...everyAnswer(account) },
    body: JSON.stringify(payload, epochSeconds),
  };
}

/** The date is that of the machine: virtual time would look to a client as if its own clock were wrong, and it would retry. */
function everyAnswer({ requestIds }: Account): Readonly<Record<string, string>> {
  return { 'x-amzn-requestid': requestIds.uuid(), date: new Date().toUTCString() };
}

/** `toJSON` has turned a Date into text by the time that the replacer sees it, so the holder is asked. */
function epochSeconds(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const held = this[key];
  return held instanceof Date ? held.getTime() / 1000 : value;
}
