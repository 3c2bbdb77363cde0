/**
 * Process namespaces.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Whose processes the containers of a task see: those of the instance (`host`) or those of one another (`task`). Not
 * for Windows.
 *
 * @category enumerations
 */
export type PidMode = 'host' | 'task' | Unrecognized;

export const PidMode = enumeration<PidMode>('PidMode', {
  host: 'host',
  task: 'task',
});
