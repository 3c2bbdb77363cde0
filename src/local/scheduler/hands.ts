/**
 * What the scheduler's parts work with.
 *
 * @module
 */
import type { LocalService } from '../state/service.js';
import type { World } from '../state/world.js';
import type { TaskLife } from './task-life.js';

/** The world, the life of tasks, and a way to be called again. */
export interface Hands {
  readonly world: World;
  readonly life: TaskLife;
  /** Has the scheduler look at a service again, soon. */
  readonly notice: (service: LocalService) => void;
}
