/**
 * Docker volumes.
 *
 * @module
 */
import { Bool, map, optional, sensitive, structure, Text } from '../../codec/index.js';
import { Scope } from './scope.js';

/**
 * A volume that Docker manages on the container instance. Not for Fargate.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html
 * @category structures
 */
export interface DockerVolumeConfiguration {
  /** Whether the volume lives as long as its task or longer. AWS documents no default. */
  readonly scope?: Scope;
  /**
   * Whether a `shared` volume that does not exist yet is created. Absent: no. Leave it out for scope `task`, whose
   * volumes are always created with the task.
   */
  readonly autoprovision?: boolean;
  /**
   * The volume driver, by the name that Docker has for it, since tasks are placed only where the instance has that
   * driver. On Windows only `local`.
   */
  readonly driver?: string;
  /** Options for the driver, as `docker volume create --opt` takes them. Absent: none. */
  readonly driverOpts?: Readonly<Record<string, string>>;
  /** Labels for the volume, as `docker volume create --label` takes them. Absent: none. */
  readonly labels?: Readonly<Record<string, string>>;
}

export const DockerVolumeConfiguration = structure<DockerVolumeConfiguration>('DockerVolumeConfiguration', {
  scope: optional(Scope),
  autoprovision: optional(Bool),
  driver: optional(Text),
  driverOpts: optional(map(sensitive(Text))),
  labels: optional(map(sensitive(Text))),
});
