/**
 * Access to FSx for Windows File Server.
 *
 * @module
 */
import { sensitive, structure, Text } from '../../codec/index.js';

/**
 * The Active Directory domain and the credentials with which a share is mounted.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerAuthorizationConfig.html
 * @category structures
 */
export interface FSxWindowsFileServerAuthorizationConfig {
  /** The ARN of the Secrets Manager secret or Systems Manager parameter that holds the credentials. */
  readonly credentialsParameter: string;
  /** The fully qualified name of the domain, in AWS Managed Microsoft AD or an Active Directory of your own. */
  readonly domain: string;
}

export const FSxWindowsFileServerAuthorizationConfig = structure<FSxWindowsFileServerAuthorizationConfig>(
  'FSxWindowsFileServerAuthorizationConfig',
  {
    credentialsParameter: sensitive(Text),
    domain: Text,
  },
);
