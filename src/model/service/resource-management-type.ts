/**
 * Who manages a service.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Who manages a service: you (`CUSTOMER`), or ECS itself (`ECS`), as it does for Express services.
 *
 * @category enumerations
 */
export type ResourceManagementType = 'CUSTOMER' | 'ECS' | Unrecognized;

export const ResourceManagementType = enumeration<ResourceManagementType>('ResourceManagementType', {
  CUSTOMER: 'CUSTOMER',
  ECS: 'ECS',
});
