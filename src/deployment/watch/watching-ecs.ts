/**
 * The calls that a watch makes.
 *
 * @module
 */
import type { Ecs } from '../../client/ecs.js';

/**
 * The calls that a watch makes: those of `makeEcs`, or others that answer like them.
 *
 * @category deployment
 */
export interface WatchingEcs extends Pick<Ecs, 'describeServices' | 'listTasks' | 'describeTasks'> {}
