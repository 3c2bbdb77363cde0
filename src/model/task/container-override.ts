/**
 * Overrides of containers.
 *
 * @module
 */
import { list, optional, type Rule, sensitive, structure, Text } from '../../codec/index.js';
import { ContainerName } from '../container/container-name.js';
import { EnvironmentFile } from '../container/environment-file.js';
import { KeyValuePair } from '../container/key-value-pair.js';
import { ResourceRequirement } from '../container/resource-requirement.js';
import { CpuUnits } from '../quantity/cpu-units.js';
import { MiB } from '../quantity/mib.js';

/**
 * What one container of a task does differently from its task definition. A member that is absent leaves the
 * definition's in place.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerOverride.html
 * @category structures
 */
export interface ContainerOverride {
  /** The container, as the task definition names it. Required beside any other member. */
  readonly name?: ContainerName;
  /** Replaces the command of the definition or image, one argument an element. */
  readonly command?: readonly string[];
  /**
   * Environment variables in plain text, which are added to those of the definition and image or replace the ones of
   * the same name.
   */
  readonly environment?: readonly KeyValuePair[];
  /** Files of environment variables in Amazon S3, in place of the definition's. */
  readonly environmentFiles?: readonly EnvironmentFile[];
  /** CPU units reserved, of which 1,024 are one vCPU, in place of the definition's. */
  readonly cpu?: CpuUnits;
  /** The most memory in MiB, in place of the definition's; a container that needs more is killed. */
  readonly memory?: MiB;
  /** Memory in MiB that is set aside, in place of the definition's. */
  readonly memoryReservation?: MiB;
  /** GPUs and other devices to assign, in place of the definition's. */
  readonly resourceRequirements?: readonly ResourceRequirement[];
}

const namesContainer: Rule<ContainerOverride> = {
  id: 'container-override-name',
  source: 'SDK',
  reads: ['name'],
  check(override) {
    if (override.name !== undefined) return undefined;
    const overridden = Object.values(override).some((member) => member !== undefined);
    if (!overridden) return undefined;
    return {
      at: ['name'],
      code: 'missing',
      expected: 'the name of the container that is overridden',
      received: 'nothing',
      hint: 'Give the name that the container has in the task definition.',
    };
  },
};

export const ContainerOverride = structure<ContainerOverride>(
  'ContainerOverride',
  {
    name: optional(ContainerName),
    command: optional(list(Text)),
    environment: optional(sensitive(list(KeyValuePair))),
    environmentFiles: optional(list(EnvironmentFile)),
    cpu: optional(CpuUnits),
    memory: optional(MiB),
    memoryReservation: optional(MiB),
    resourceRequirements: optional(list(ResourceRequirement)),
  },
  [namesContainer],
);
