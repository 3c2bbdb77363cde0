/**
 * Credentials for private registries.
 *
 * @module
 */
import { sensitive, structure, Text } from '../../codec/index.js';

/**
 * How to log in to a private registry other than Amazon ECR.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RepositoryCredentials.html
 * @category structures
 */
export interface RepositoryCredentials {
  /** The Secrets Manager secret with the credentials: its ARN, or its name where it lives in the Region of the task. */
  readonly credentialsParameter: string;
}

export const RepositoryCredentials = structure<RepositoryCredentials>('RepositoryCredentials', {
  credentialsParameter: sensitive(Text),
});
