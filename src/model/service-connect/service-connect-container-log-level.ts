/**
 * Log levels of the Service Connect proxy.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How much the Service Connect proxy logs. `debug` writes far more than `info`; it is meant for the time of a search.
 *
 * @category enumerations
 */
export type ServiceConnectContainerLogLevel = 'debug' | 'info' | Unrecognized;

export const ServiceConnectContainerLogLevel = enumeration<ServiceConnectContainerLogLevel>(
  'ServiceConnectContainerLogLevel',
  {
    debug: 'debug',
    info: 'info',
  },
);
