/**
 * Which API method a request asks for.
 *
 * @module
 */
import type { WireRequest } from './message.js';

const TARGET = /^AmazonEC2ContainerServiceV20141113\.(\w+)$/;
const AWS_JSON = /^application\/x-amz-json-1\.1\s*(?:;|$)/i;
const DEFAULT_REGION = 'us-east-1';

/** Whether a request speaks the protocol of ECS. The path does not matter to AWS either. */
export function isAwsJson({ method, headers }: WireRequest): boolean {
  return method === 'POST' && AWS_JSON.test(headers['content-type'] ?? '');
}

/** The API's name of the method; `undefined` where another service, or nothing, is asked for. */
export function operationIn({ headers }: WireRequest): string | undefined {
  return TARGET.exec(headers['x-amz-target'] ?? '')?.[1];
}

/** From the scope of the signature: `Credential=KEY/DATE/REGION/ecs/aws4_request`. */
export function regionIn({ headers }: WireRequest): string {
  return /Credential=[^/]+\/\d+\/([a-z0-9-]+)\//.exec(headers.authorization ?? '')?.[1] ?? DEFAULT_REGION;
}
