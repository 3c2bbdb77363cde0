/**
 * Where tags come from.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What ECS copies tags from when it starts a task or makes a volume: the service, the task definition or, with `NONE`,
 * nothing.
 *
 * @category enumerations
 */
export type PropagateTags = 'NONE' | 'SERVICE' | 'TASK_DEFINITION' | Unrecognized;

export const PropagateTags = enumeration<PropagateTags>('PropagateTags', {
  NONE: 'NONE',
  SERVICE: 'SERVICE',
  TASK_DEFINITION: 'TASK_DEFINITION',
});
