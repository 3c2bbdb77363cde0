/**
 * How the local ECS carries out one API method.
 *
 * @module
 */
import type { AnyCodec, Codec } from '../../codec/index.js';
import type { Region } from '../state/region.js';

/** An API method on the server's side. */
export interface Handler {
  /** Decodes the request. */
  readonly request: AnyCodec;
  /** Does the work, and answers with the response; throws an `EcsException` where ECS would. */
  readonly handle: (region: Region, request: never) => object;
}

/** Declares a handler. */
export function handler<A>(request: Codec<A>, handle: (region: Region, request: A) => object): Handler {
  return { request, handle };
}
