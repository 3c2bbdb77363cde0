/**
 * IPC namespaces.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * With whom the containers of a task share semaphores, queues and memory segments: with the instance (`host`), with
 * one another (`task`), or with nobody (`none`). Neither for Windows nor for Fargate.
 *
 * @category enumerations
 */
export type IpcMode = 'host' | 'none' | 'task' | Unrecognized;

export const IpcMode = enumeration<IpcMode>('IpcMode', {
  host: 'host',
  none: 'none',
  task: 'task',
});
