/**
 * Client tokens of tasks.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * What makes RunTask idempotent: the same token asks for the same tasks once. Up to 64 visible ASCII characters, which
 * is more than services may have.
 *
 * @category identifiers
 */
export type TaskClientToken = Branded<string, 'TaskClientToken'>;

export const TaskClientToken = text<TaskClientToken>('TaskClientToken', {
  pattern: /^[\x21-\x7e]{1,64}$/,
  form: 'a client token of 1 to 64 visible ASCII characters',
  source: 'SDK',
});
