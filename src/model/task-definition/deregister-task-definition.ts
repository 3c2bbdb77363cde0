/**
 * DeregisterTaskDefinition: its request and its response.
 *
 * @module
 */
import { type Input, structure } from '../../codec/index.js';
import { TaskDefinition } from './task-definition.js';
import { TaskDefinitionRevisionRef } from './task-definition-revision-ref.js';

/**
 * What DeregisterTaskDefinition takes. Tasks and services that use the revision go on, and such services may scale; new
 * use is refused, which may take up to 10 minutes to set in.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html
 * @category structures
 */
export interface DeregisterTaskDefinitionRequest {
  /** The revision to deregister. A bare family is refused. */
  readonly taskDefinition: TaskDefinitionRevisionRef;
}

export const DeregisterTaskDefinitionRequest = structure<DeregisterTaskDefinitionRequest>(
  'DeregisterTaskDefinitionRequest',
  { taskDefinition: TaskDefinitionRevisionRef },
);

/**
 * What `deregisterTaskDefinition` takes.
 *
 * @category operations
 */
export interface DeregisterTaskDefinitionInput extends Input<DeregisterTaskDefinitionRequest> {}

/**
 * What DeregisterTaskDefinition answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html
 * @category structures
 */
export interface DeregisterTaskDefinitionResponse {
  /** The revision, `INACTIVE` from now on. */
  readonly taskDefinition: TaskDefinition;
}

export const DeregisterTaskDefinitionResponse = structure<DeregisterTaskDefinitionResponse>(
  'DeregisterTaskDefinitionResponse',
  { taskDefinition: TaskDefinition },
);
