/**
 * Formats of Service Connect access logs.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How the lines of an access log are written: `TEXT` for people, `JSON` for programs.
 *
 * @category enumerations
 */
export type ServiceConnectAccessLoggingFormat = 'JSON' | 'TEXT' | Unrecognized;

export const ServiceConnectAccessLoggingFormat = enumeration<ServiceConnectAccessLoggingFormat>(
  'ServiceConnectAccessLoggingFormat',
  {
    JSON: 'JSON',
    TEXT: 'TEXT',
  },
);
