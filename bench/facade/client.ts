/**
 * Clients of the SDK for answers that are made here: from memory, or over HTTP on loopback.
 *
 * @module
 */
import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';
import type { WireResponse } from './answers.js';

const SETTINGS = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  maxAttempts: 1,
} satisfies ECSClientConfig;

/** A client whose requests are built and signed like any other, and answered from memory. */
export function clientInProcess(answer: WireResponse): ECSClient {
  const requestHandler = {
    handle: async () => ({ response: { ...answer } }),
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  } as NonNullable<ECSClientConfig['requestHandler']>;
  return new ECSClient({ ...SETTINGS, requestHandler });
}

/** A client of a server. */
export function clientOf(endpoint: string): ECSClient {
  return new ECSClient({ ...SETTINGS, endpoint });
}
