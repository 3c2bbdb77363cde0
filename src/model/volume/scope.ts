/**
 * Lifetimes of Docker volumes.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How long a Docker volume lives: with `task` from the start of its task until that stops, with `shared` beyond it.
 *
 * @category enumerations
 */
export type Scope = 'shared' | 'task' | Unrecognized;

export const Scope = enumeration<Scope>('Scope', {
  shared: 'shared',
  task: 'task',
});
