/**
 * Service Connect: how the tasks of a namespace reach each other by name.
 *
 * @module
 */
import { Bool, list, optional, type Rule, structure } from '../../codec/index.js';
import { LogConfiguration } from '../log/log-configuration.js';
import { NamespaceRef } from './namespace-ref.js';
import { ServiceConnectAccessLogConfiguration } from './service-connect-access-log-configuration.js';
import { ServiceConnectContainerConfiguration } from './service-connect-container-configuration.js';
import { ServiceConnectService } from './service-connect-service.js';

/**
 * What a service offers to a Cloud Map namespace, and the proxy through which its tasks reach the other services there,
 * across clusters. ECS adds the proxy to each task that a service starts; other tasks cannot take part.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectConfiguration.html
 * @category structures
 */
export interface ServiceConnectConfiguration {
  /** Whether the service takes part. */
  readonly enabled: boolean;
  /** The namespace, in the region of the cluster. Absent: the cluster's default namespace. */
  readonly namespace?: NamespaceRef;
  /** What the service offers. Absent for a service that is a client only. */
  readonly services?: readonly ServiceConnectService[];
  /** Where the proxy's log goes. */
  readonly logConfiguration?: LogConfiguration;
  /** How the proxy logs requests; it needs `logConfiguration`. Absent: it does not. */
  readonly accessLogConfiguration?: ServiceConnectAccessLogConfiguration;
  /**
   * The settings of the proxy, each at most once. They hold for tasks started later. Absent, also in an update: all
   * defaults.
   */
  readonly containerConfigurations?: readonly ServiceConnectContainerConfiguration[];
}

const accessLogHasTarget: Rule<ServiceConnectConfiguration> = {
  id: 'service-connect-access-log',
  source: 'SDK',
  reads: ['logConfiguration', 'accessLogConfiguration'],
  check({ logConfiguration, accessLogConfiguration }) {
    if (accessLogConfiguration === undefined || logConfiguration !== undefined) return undefined;
    return {
      at: ['logConfiguration'],
      code: 'missing',
      expected: 'a log configuration where there is an access log',
      received: 'nothing',
      hint: 'Say where the log of the proxy goes, or leave accessLogConfiguration out.',
    };
  },
};

const settingsAreUnique: Rule<ServiceConnectConfiguration> = {
  id: 'service-connect-container-settings',
  source: 'SDK',
  reads: ['containerConfigurations'],
  check({ containerConfigurations }) {
    if (containerConfigurations === undefined) return undefined;
    const first = containerConfigurations.findIndex(({ logLevel }) => logLevel !== undefined);
    const last = containerConfigurations.findLastIndex(({ logLevel }) => logLevel !== undefined);
    if (first === last) return undefined;
    return {
      at: ['containerConfigurations', last],
      expected: 'each setting at most once',
      received: 'logLevel again',
    };
  },
};

export const ServiceConnectConfiguration = structure<ServiceConnectConfiguration>(
  'ServiceConnectConfiguration',
  {
    enabled: Bool,
    namespace: optional(NamespaceRef),
    services: optional(list(ServiceConnectService)),
    logConfiguration: optional(LogConfiguration),
    accessLogConfiguration: optional(ServiceConnectAccessLogConfiguration),
    containerConfigurations: optional(list(ServiceConnectContainerConfiguration)),
  },
  [accessLogHasTarget, settingsAreUnique],
);
