/**
 * Service registries: service discovery through Cloud Map.
 *
 * @module
 */
import { optional, type Rule, structure } from '../../codec/index.js';
import { ContainerName } from '../container/container-name.js';
import { Port } from '../quantity/port.js';
import { RegistryArn } from './registry-arn.js';

/**
 * Where a service registers its tasks, and the port that SRV records give for them: as a container and its port with
 * the network modes `bridge` and `host`, as that or as a plain port with `awsvpc`.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html
 * @category structures
 */
export interface ServiceRegistry {
  /** The Cloud Map service. */
  readonly registryArn?: RegistryArn;
  /** The port in SRV records. Absent where a container and its port say it, and where there are no SRV records. */
  readonly port?: Port;
  /** The container that SRV records point to, as the task definition names it. Absent where `port` is given. */
  readonly containerName?: ContainerName;
  /** A `containerPort` that the task definition maps for this container. Absent where `port` is given. */
  readonly containerPort?: Port;
}

const onePort: Rule<ServiceRegistry> = {
  id: 'service-registry-port',
  source: 'SDK',
  reads: ['port', 'containerName', 'containerPort'],
  check({ port, containerName, containerPort }) {
    if (port === undefined || containerName === undefined || containerPort === undefined) return undefined;
    return {
      at: ['port'],
      expected: 'either port, or containerName and containerPort',
      received: 'all three',
      hint: 'With awsvpc keep one of the two forms; with bridge and host keep containerName and containerPort.',
    };
  },
};

export const ServiceRegistry = structure<ServiceRegistry>(
  'ServiceRegistry',
  {
    registryArn: optional(RegistryArn),
    port: optional(Port),
    containerName: optional(ContainerName),
    containerPort: optional(Port),
  },
  [onePort],
);
