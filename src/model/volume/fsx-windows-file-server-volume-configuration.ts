/**
 * FSx for Windows File Server volumes.
 *
 * @module
 */
import { structure, Text } from '../../codec/index.js';
import { FSxWindowsFileServerAuthorizationConfig } from './fsx-windows-file-server-authorization-config.js';

/**
 * An Amazon FSx for Windows File Server file system that containers mount.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerVolumeConfiguration.html
 * @category structures
 */
export interface FSxWindowsFileServerVolumeConfiguration {
  /** The file system, such as `fs-0123456789abcdef0`. */
  readonly fileSystemId: string;
  /** The directory of the file system to mount. */
  readonly rootDirectory: string;
  /** The domain and the credentials to mount with. */
  readonly authorizationConfig: FSxWindowsFileServerAuthorizationConfig;
}

export const FSxWindowsFileServerVolumeConfiguration = structure<FSxWindowsFileServerVolumeConfiguration>(
  'FSxWindowsFileServerVolumeConfiguration',
  {
    fileSystemId: Text,
    rootDirectory: Text,
    authorizationConfig: FSxWindowsFileServerAuthorizationConfig,
  },
);
