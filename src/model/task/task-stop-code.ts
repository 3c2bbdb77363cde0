/**
 * Reasons for which tasks stop.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * Why a task was stopped: a container that it cannot do without ended (`EssentialContainerExited`), it never got to run
 * (`TaskFailedToStart`), somebody stopped it (`UserInitiated`), its service had no more use for it
 * (`ServiceSchedulerInitiated`), Fargate Spot wanted the capacity back (`SpotInterruption`), its host was to go
 * (`TerminationNotice`) or was unwell (`InfrastructureHealth`).
 *
 * @category enumerations
 */
export type TaskStopCode =
  | 'EssentialContainerExited'
  | 'InfrastructureHealth'
  | 'ServiceSchedulerInitiated'
  | 'SpotInterruption'
  | 'TaskFailedToStart'
  | 'TerminationNotice'
  | 'UserInitiated'
  | Unrecognized;

export const TaskStopCode = enumeration<TaskStopCode>('TaskStopCode', {
  EssentialContainerExited: 'EssentialContainerExited',
  InfrastructureHealth: 'InfrastructureHealth',
  ServiceSchedulerInitiated: 'ServiceSchedulerInitiated',
  SpotInterruption: 'SpotInterruption',
  TaskFailedToStart: 'TaskFailedToStart',
  TerminationNotice: 'TerminationNotice',
  UserInitiated: 'UserInitiated',
});
