/**
 * App Mesh proxies.
 *
 * @module
 */
import { list, optional, structure } from '../../codec/index.js';
import { ContainerName } from '../container/container-name.js';
import { KeyValuePair } from '../container/key-value-pair.js';
import { ProxyConfigurationType } from './proxy-configuration-type.js';

/**
 * The container that the traffic of a task passes through, as App Mesh needs it. Instances need container agent 1.26.0
 * or later.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ProxyConfiguration.html
 * @category structures
 */
export interface ProxyConfiguration {
  /** The kind of proxy: `APPMESH` is the only one. */
  readonly type?: ProxyConfigurationType;
  /** The container of the task that is the proxy. */
  readonly containerName: ContainerName;
  /**
   * Which traffic goes where. `AppPorts` are the application's; what comes in for them goes to `ProxyIngressPort`, what
   * goes out to `ProxyEgressPort`. Traffic of the proxy itself, told by `IgnoredUID` or `IgnoredGID`, passes by, and so
   * does what goes out to `EgressIgnoredPorts` and `EgressIgnoredIPs`.
   */
  readonly properties?: readonly KeyValuePair[];
}

export const ProxyConfiguration = structure<ProxyConfiguration>('ProxyConfiguration', {
  type: optional(ProxyConfigurationType),
  containerName: ContainerName,
  properties: optional(list(KeyValuePair)),
});
