/**
 * What points a client of the SDK to a local ECS.
 *
 * @module
 */

/**
 * A region and credentials that are good for nothing else, whatever the environment says.
 *
 * @category local
 */
export interface LocalClientConfig {
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** The same for every local ECS. */
export const CLIENT_CONFIG: LocalClientConfig = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};
