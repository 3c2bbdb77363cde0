/**
 * References to a service.
 *
 * @module
 */
import { text } from '../../codec/index.js';
import type { ServiceArn } from './service-arn.js';
import type { ServiceName } from './service-name.js';

/**
 * A service by name or by ARN.
 *
 * @category identifiers
 */
export type ServiceRef = ServiceName | ServiceArn;

export const ServiceRef = text<ServiceRef>('ServiceRef', {
  pattern: /^(?:arn:aws[a-z0-9-]*:ecs:[a-z0-9-]+:\d{12}:service\/(?:[\w-]{1,255}\/)?)?[A-Za-z0-9_-]{1,255}$/,
  form: "a service's name or ARN",
  source: 'SEED',
});
