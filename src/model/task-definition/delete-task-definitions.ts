/**
 * DeleteTaskDefinitions: its request and its response.
 *
 * @module
 */
import { type Input, list, listOrEmpty, structure } from '../../codec/index.js';
import { Failure } from '../failure/failure.js';
import { TaskDefinition } from './task-definition.js';
import { TaskDefinitionRevisionRef } from './task-definition-revision-ref.js';

/**
 * What DeleteTaskDefinitions takes. Only deregistered revisions can be deleted. Tasks and services that use one go on,
 * and such services may scale; until they are gone the revision stays in `DELETE_IN_PROGRESS`. The family keeps
 * counting: a later registration does not use the number again.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html
 * @category structures
 */
export interface DeleteTaskDefinitionsRequest {
  /** The revisions to delete: one to ten. A bare family is refused. */
  readonly taskDefinitions: readonly TaskDefinitionRevisionRef[];
}

export const DeleteTaskDefinitionsRequest = structure<DeleteTaskDefinitionsRequest>('DeleteTaskDefinitionsRequest', {
  taskDefinitions: list(TaskDefinitionRevisionRef, {
    min: 1,
    max: 10,
    source: 'SDK',
    rule: 'delete-task-definitions-count',
  }),
});

/**
 * What `deleteTaskDefinitions` takes.
 *
 * @category operations
 */
export interface DeleteTaskDefinitionsInput extends Input<DeleteTaskDefinitionsRequest> {}

/**
 * What DeleteTaskDefinitions answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html
 * @category structures
 */
export interface DeleteTaskDefinitionsResponse {
  /** The revisions that are being deleted, `DELETE_IN_PROGRESS` from now on. */
  readonly taskDefinitions: readonly TaskDefinition[];
  /** One entry for each revision that could not be deleted, with the reason. */
  readonly failures: readonly Failure[];
}

export const DeleteTaskDefinitionsResponse = structure<DeleteTaskDefinitionsResponse>('DeleteTaskDefinitionsResponse', {
  taskDefinitions: listOrEmpty(list(TaskDefinition)),
  failures: listOrEmpty(list(Failure)),
});
