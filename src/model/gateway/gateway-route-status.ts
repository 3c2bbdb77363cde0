/**
 * States of gateway routes.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Where a route from a gateway to a service is in its life: `ACTIVE` while it carries traffic, else on its way to being
 * created, updated or deleted, or stuck there.
 *
 * @category enumerations
 */
export type GatewayRouteStatus =
  | 'ACTIVE'
  | 'CREATE_FAILED'
  | 'CREATE_IN_PROGRESS'
  | 'DELETE_FAILED'
  | 'DELETE_IN_PROGRESS'
  | 'UPDATE_FAILED'
  | 'UPDATE_IN_PROGRESS'
  | Unrecognized;

export const GatewayRouteStatus = enumeration<GatewayRouteStatus>('GatewayRouteStatus', {
  ACTIVE: 'ACTIVE',
  CREATE_FAILED: 'CREATE_FAILED',
  CREATE_IN_PROGRESS: 'CREATE_IN_PROGRESS',
  DELETE_FAILED: 'DELETE_FAILED',
  DELETE_IN_PROGRESS: 'DELETE_IN_PROGRESS',
  UPDATE_FAILED: 'UPDATE_FAILED',
  UPDATE_IN_PROGRESS: 'UPDATE_IN_PROGRESS',
});
