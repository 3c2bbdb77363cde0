/**
 * What ECS answers here, and how.
 *
 * @module
 */
import { largeAnswer } from '../codec/answer.js';

/** A response on the wire. */
export interface WireResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The large answer of DescribeServices. */
export const LARGE = JSON.stringify(largeAnswer());

/** The answer to a name that ECS does not know. */
export const TINY = JSON.stringify({
  services: [],
  failures: [{ arn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web', reason: 'MISSING' }],
});

/** A new success of AWS JSON, or of what is no AWS JSON and has to be left to the SDK. */
export function success(text: string, contentType = 'application/x-amz-json-1.1'): WireResponse {
  return {
    statusCode: 200,
    headers: {
      'content-type': contentType,
      'x-amzn-requestid': '7b1f5d1e-0000-4000-8000-5c41b7edec50',
    },
    body: new TextEncoder().encode(text),
  };
}
