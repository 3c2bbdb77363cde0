/**
 * What can be set of a service besides its name, its size and its task definition.
 *
 * @module
 */
import type { CreateServiceRequest } from '../../model/service/create-service.js';

/** The settings that a service was created with, as updates have changed them since. */
export type ServiceSettings = Omit<
  CreateServiceRequest,
  'cluster' | 'serviceName' | 'taskDefinition' | 'desiredCount' | 'clientToken' | 'tags' | 'role'
>;
