/**
 * What points a client of the SDK to a local ECS.
 *
 * @module
 */

/**
 * Credentials that are good for nothing else.
 *
 * @category local
 */
export interface LocalCredentials {
  /** Any text. */
  readonly accessKeyId: string;
  /** Any text: the local ECS checks no signature. */
  readonly secretAccessKey: string;
}

/**
 * A region and credentials, whatever the environment says.
 *
 * @category local
 */
export interface LocalClientConfig {
  /** Where resources are; each region of a local ECS holds its own. */
  readonly region: string;
  /** What requests are signed with. */
  readonly credentials: LocalCredentials;
}

/** The same for every local ECS. */
export const CLIENT_CONFIG: LocalClientConfig = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};
