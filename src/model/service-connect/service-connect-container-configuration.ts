/**
 * Settings of the Service Connect proxy.
 *
 * @module
 */
import { optional, type Rule, structure } from '../../codec/index.js';
import { ServiceConnectContainerLogLevel } from './service-connect-container-log-level.js';

/**
 * One setting of the Service Connect proxy: exactly one member.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectContainerConfiguration.html
 * @category structures
 */
export interface ServiceConnectContainerConfiguration {
  /** How much the proxy logs. Without this setting: `info`. */
  readonly logLevel?: ServiceConnectContainerLogLevel;
}

const oneSetting: Rule<ServiceConnectContainerConfiguration> = {
  id: 'service-connect-container-setting',
  source: 'SDK',
  reads: ['logLevel'],
  check(configuration) {
    const settings = Object.values(configuration).filter((setting) => setting !== undefined).length;
    if (settings === 1) return undefined;
    return {
      at: [],
      expected: 'exactly one setting',
      received: settings === 0 ? 'none' : String(settings),
      hint: 'Give each setting an element of its own.',
    };
  },
};

export const ServiceConnectContainerConfiguration = structure<ServiceConnectContainerConfiguration>(
  'ServiceConnectContainerConfiguration',
  {
    logLevel: optional(ServiceConnectContainerLogLevel),
  },
  [oneSetting],
);
