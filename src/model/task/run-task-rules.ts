/**
 * What must hold across the members of a RunTask request.
 *
 * @module
 */
import type { Rule } from '../../codec/index.js';
import { received } from '../../codec/received.js';
import { launchRules } from '../launch/launch-rules.js';
import type { RunTaskRequest } from './run-task.js';

type RunTaskRule = Rule<RunTaskRequest>;

const noServiceToCopyTagsFrom: RunTaskRule = {
  id: 'run-task-propagate-tags',
  source: 'SDK',
  reads: ['propagateTags'],
  check({ propagateTags }) {
    if (propagateTags !== 'SERVICE') return undefined;
    return {
      at: ['propagateTags'],
      expected: 'TASK_DEFINITION or NONE',
      received: propagateTags,
      hint: 'A task that RunTask starts belongs to no service.',
    };
  },
};

/** The SDK documents these characters, but ECS has taken others, such as the spaces of `AWS Step Functions`. */
const startedByIsPlain: RunTaskRule = {
  id: 'run-task-started-by',
  source: 'INF',
  reads: ['startedBy'],
  check({ startedBy }) {
    if (startedBy === undefined || /^[A-Za-z0-9/_-]*$/.test(startedBy)) return undefined;
    return {
      at: ['startedBy'],
      expected: 'letters, digits, hyphens, slashes and underscores',
      received: received(startedBy),
    };
  },
};

/** The rules of RunTask. */
export const runTaskRules: readonly RunTaskRule[] = [...launchRules, noServiceToCopyTagsFrom, startedByIsPlain];
