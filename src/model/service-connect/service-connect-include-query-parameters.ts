/**
 * Query parameters in Service Connect access logs.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Whether access logs hold the query parameters of requests.
 *
 * @category enumerations
 */
export type ServiceConnectIncludeQueryParameters = 'DISABLED' | 'ENABLED' | Unrecognized;

export const ServiceConnectIncludeQueryParameters = enumeration<ServiceConnectIncludeQueryParameters>(
  'ServiceConnectIncludeQueryParameters',
  {
    DISABLED: 'DISABLED',
    ENABLED: 'ENABLED',
  },
);
