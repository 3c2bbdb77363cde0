/**
 * Access logs of Service Connect.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { ServiceConnectAccessLoggingFormat } from './service-connect-access-logging-format.js';
import { ServiceConnectIncludeQueryParameters } from './service-connect-include-query-parameters.js';

/**
 * How the Service Connect proxy logs the requests that it passes on. The lines go where the proxy's own log goes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectAccessLogConfiguration.html
 * @category structures
 */
export interface ServiceConnectAccessLogConfiguration {
  /** How the lines are written. */
  readonly format: ServiceConnectAccessLoggingFormat;
  /** Whether the lines hold query parameters, which may carry secrets. Default: `DISABLED`. */
  readonly includeQueryParameters?: ServiceConnectIncludeQueryParameters;
}

export const ServiceConnectAccessLogConfiguration = structure<ServiceConnectAccessLogConfiguration>(
  'ServiceConnectAccessLogConfiguration',
  {
    format: ServiceConnectAccessLoggingFormat,
    includeQueryParameters: optional(ServiceConnectIncludeQueryParameters),
  },
);
