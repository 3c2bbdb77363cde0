/**
 * Overrides of tasks.
 *
 * @module
 */
import { list, optional, type Rule, structure } from '../../codec/index.js';
import { RoleRef } from '../iam/role-ref.js';
import { EphemeralStorage } from '../task-definition/ephemeral-storage.js';
import { TaskCpu } from '../task-definition/task-cpu.js';
import { TaskMemory } from '../task-definition/task-memory.js';
import { ContainerOverride } from './container-override.js';
import { InferenceAcceleratorOverride } from './inference-accelerator-override.js';

/**
 * What a task does differently from its task definition. A member that is absent leaves the definition's in place.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html
 * @category structures
 */
export interface TaskOverride {
  /** The overrides of single containers; together at most 8,192 characters of JSON. */
  readonly containerOverrides?: readonly ContainerOverride[];
  /** The task's CPU as text, in CPU units (`256`) or vCPUs (`1 vCPU`), in place of the definition's. */
  readonly cpu?: TaskCpu;
  /** Other models for the task's Elastic Inference accelerators, which ended in April 2023. */
  readonly inferenceAcceleratorOverrides?: readonly InferenceAcceleratorOverride[];
  /** The role with which ECS itself acts for the task, such as to pull images, in place of the definition's. */
  readonly executionRoleArn?: RoleRef;
  /** The task's memory as text, in MiB (`512`) or GB (`1GB`), in place of the definition's. */
  readonly memory?: TaskMemory;
  /** The role that the containers of the task may assume, in place of the definition's. */
  readonly taskRoleArn?: RoleRef;
  /**
   * The task's storage, in place of the definition's: only on Fargate, with platform version 1.4.0 or later, on Windows
   * 1.0.0.
   */
  readonly ephemeralStorage?: EphemeralStorage;
}

const MOST_CHARACTERS = 8192;

const fitsInRequest: Rule<TaskOverride> = {
  id: 'task-override-size',
  source: 'SDK',
  reads: ['containerOverrides'],
  check({ containerOverrides }) {
    if (containerOverrides === undefined) return undefined;
    const length = leastCharactersOf(containerOverrides);
    if (length <= MOST_CHARACTERS) return undefined;
    return {
      at: ['containerOverrides'],
      code: 'out-of-range',
      expected: `at most ${MOST_CHARACTERS} characters as JSON`,
      received: `${length} characters or more`,
      hint: 'Keep long values in Amazon S3 or Parameter Store, and override what refers to them.',
    };
  },
};

/** Of the members that can be long. ECS counts the others too, so that what is too long here is too long there. */
function leastCharactersOf(overrides: readonly ContainerOverride[]): number {
  const long = overrides.map(({ name, command = [], environment = [] }) => ({
    name,
    command: [...command],
    environment: environment.map(({ name, value }) => ({ name, value })),
  }));
  return JSON.stringify(long).length;
}

export const TaskOverride = structure<TaskOverride>(
  'TaskOverride',
  {
    containerOverrides: optional(list(ContainerOverride)),
    cpu: optional(TaskCpu),
    inferenceAcceleratorOverrides: optional(list(InferenceAcceleratorOverride)),
    executionRoleArn: optional(RoleRef),
    memory: optional(TaskMemory),
    taskRoleArn: optional(RoleRef),
    ephemeralStorage: optional(EphemeralStorage),
  },
  [fitsInRequest],
);
