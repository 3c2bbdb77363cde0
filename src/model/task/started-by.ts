/**
 * Who or what started tasks.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * Who or what started a task, in at most 128 characters: the ID of a deployment where a service did, such as
 * `ecs-svc/1234567890123456789`, or what RunTask was told.
 *
 * @category identifiers
 */
export type StartedBy = Branded<string, 'StartedBy'>;

export const StartedBy = text<StartedBy>('StartedBy', {
  max: 128,
  form: 'who or what started a task',
  source: 'SDK',
});
