/**
 * The operations of the package, each with the SDK's runtime schema of the same name.
 *
 * @module
 */
import * as sdk from '@aws-sdk/client-ecs';
import type { AnyCodec } from '../../src/codec/index.js';
import * as operations from '../../src/operation/index.js';
import type { SchemaAndCodec } from './sdk-schema.js';

/** What the checks of this folder read of an operation, whatever its types are. */
export interface AnyOperation {
  readonly name: string;
  readonly request: AnyCodec;
  readonly response: AnyCodec;
  readonly errors: readonly string[];
  readonly command: unknown;
}

/** Every operation of the package. */
export const everyOperation: readonly AnyOperation[] = Object.values(operations);

/** The operations that the API reference of 2016 documents. */
export const sevenOperations: readonly AnyOperation[] = [
  operations.createService,
  operations.deleteService,
  operations.deregisterTaskDefinition,
  operations.describeServices,
  operations.describeTaskDefinition,
  operations.registerTaskDefinition,
  operations.updateService,
];

/** Whatever the SDK exports under a name. */
export function sdkExport(name: string): unknown {
  return (sdk as Readonly<Record<string, unknown>>)[name];
}

/** The SDK's schemas of requests beside our codecs. */
export function requestsOf(selected: readonly AnyOperation[]): SchemaAndCodec[] {
  return selected.map(({ name, request }) => ({ schema: operationSchema(name)[4], codec: request }));
}

/** The SDK's schemas of responses beside our codecs. */
function responsesOf(selected: readonly AnyOperation[]): SchemaAndCodec[] {
  return selected.map(({ name, response }) => ({ schema: operationSchema(name)[5], codec: response }));
}

/** Requests and responses. */
export function messagesOf(selected: readonly AnyOperation[]): SchemaAndCodec[] {
  return [...requestsOf(selected), ...responsesOf(selected)];
}

function operationSchema(name: string): readonly unknown[] {
  const schema = sdkExport(`${name}$`);
  if (!Array.isArray(schema) || schema[0] !== 9) throw new Error(`The SDK has no operation schema ${name}$`);
  return schema;
}
