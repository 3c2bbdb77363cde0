/**
 * The finding that signs of the same thing come to.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import { crashLoop } from './crash-loop.js';
import { deploymentFailed, failingTasks } from './deployment-findings.js';
import type { Evidence } from './evidence.js';
import { failingHealthChecks } from './failing-health-checks.js';
import type { Content, Finding } from './finding.js';
import { noRoom } from './no-room.js';
import { factsNamed, type Signs } from './sign.js';
import {
  CONTAINER_START,
  IMAGE_PULL,
  INTERRUPTED,
  NO_CAPACITY,
  TASK_RESOURCES,
  WRONG_NETWORK,
  WRONG_ROLE,
  WRONG_TARGET_GROUP,
} from './wording.js';

/** The finding; the first sign says what it is. */
export function findingOf(signs: Signs, service: Service): Finding {
  return { ...contentOf(signs, service), evidence: evidenceOf(signs), earlier: signs.every(({ earlier }) => earlier) };
}

function contentOf(signs: Signs, service: Service): Content<Finding> {
  const [{ means, facts }] = signs;
  const { cause } = means;
  switch (cause) {
    case 'wrong-role': {
      const roles = factsNamed('role', signs);
      return { cause, ...WRONG_ROLE[means.kind], problem: means.kind, roles, actions: factsNamed('action', signs) };
    }
    case 'image-pull':
      return { cause, ...IMAGE_PULL[means.kind], problem: means.kind, images: imagesOf(signs) };
    case 'task-resources':
      return { cause, ...TASK_RESOURCES[means.kind], resource: means.kind };
    case 'container-start':
      return { cause, ...CONTAINER_START[means.kind], problem: means.kind };
    case 'out-of-memory':
      return { cause, ...OUT_OF_MEMORY, containers: killedOf(signs) };
    case 'crash-loop':
      return crashLoop(signs);
    case 'wrong-network':
      return { cause, ...WRONG_NETWORK[means.kind], problem: means.kind };
    case 'wrong-target-group': {
      const targetGroups = factsNamed('targetGroup', signs);
      return { cause, ...WRONG_TARGET_GROUP[means.kind], problem: means.kind, targetGroups };
    }
    case 'failing-health-checks':
      return failingHealthChecks(means.kind, signs);
    case 'deregistered-target':
      return { cause, ...DEREGISTERED_TARGET, targetGroups: factsNamed('targetGroup', signs) };
    case 'no-capacity': {
      const containerInstances = factsNamed('containerInstance', signs);
      return { cause, ...NO_CAPACITY[means.kind], resource: means.kind, containerInstances };
    }
    case 'no-room':
      return noRoom(signs, service);
    case 'protected-tasks':
      return { cause, ...PROTECTED_TASKS };
    case 'interrupted':
      return { cause, ...INTERRUPTED[means.kind], by: means.kind };
    case 'throttled':
      return { cause, ...THROTTLED, by: factsNamed('by', signs) };
    case 'failing-tasks':
      return failingTasks(signs);
    case 'deployment-failed':
      return deploymentFailed(means.kind, signs);
    case 'unknown': {
      const { text = '' } = facts;
      return { cause, ...UNKNOWN, text };
    }
  }
}

const OUT_OF_MEMORY = {
  message: 'Containers are killed because they use more memory than they may.',
  hint: 'Raise memory in the task definition, or have the application use less.',
};

const DEREGISTERED_TARGET = {
  message: 'Tasks are not, or no longer, registered with their target group, though ECS did not take them out.',
  hint: 'Find who takes targets out of the target group; ECS replaces such tasks. No two services may share one.',
};

const PROTECTED_TASKS = {
  message: 'Tasks that are protected from being stopped stand in the way.',
  hint: 'Wait until their protection ends, end it by UpdateTaskProtection, or desire more tasks.',
};

const THROTTLED = {
  message: 'ECS makes more calls for the service than a limit allows, and waits.',
  hint: 'It goes on by itself. Deploy fewer services at once, or ask for a higher limit.',
};

const UNKNOWN = {
  message: 'ECS says something that this package does not know.',
  hint: 'Read the text; it may be harmless.',
};

const EVIDENCE_ORDER: readonly Evidence['kind'][] = ['event', 'task', 'deployment'];

/** Each once; events before tasks before deployments, of the events the newest first. */
function evidenceOf(signs: Signs): readonly Evidence[] {
  const distinct = [...new Set(signs.map(({ evidence }) => evidence))];
  return distinct.toSorted(
    (a, b) => EVIDENCE_ORDER.indexOf(a.kind) - EVIDENCE_ORDER.indexOf(b.kind) || timeOf(b) - timeOf(a),
  );
}

const timeOf = (evidence: Evidence) => (evidence.kind === 'event' ? evidence.createdAt.getTime() : 0);

/** Of the containers that say that their image cannot be pulled; where none does, of all. */
function imagesOf(signs: Signs): readonly string[] {
  const images = signs.flatMap(({ task }) => {
    const { containers = [] } = task ?? {};
    const failed = containers.filter(({ reason }) => reason?.startsWith('CannotPull'));
    return (failed.length > 0 ? failed : containers).flatMap(({ image }) => image ?? []);
  });
  return [...new Set(images)];
}

function killedOf(signs: Signs): readonly string[] {
  const names = signs.flatMap(({ task }) =>
    (task?.containers ?? []).filter(({ reason }) => reason?.startsWith('OutOfMemory')).map(({ name }) => name),
  );
  return [...new Set(names)];
}
