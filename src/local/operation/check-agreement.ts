/**
 * What a service, or tasks on their own, and their task definition must agree on.
 *
 * @module
 */
import { parseClusterQuery } from '../../scheduler/placement/cluster-query.js';
import { agreementRules, type Referring } from '../../task-definition/service-agreement.js';
import type { ServiceSettings } from '../state/service-settings.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';
import { invalidParameter } from '../wire/exception.js';
import { compatibilitiesOf } from './task-definition-view.js';

type Settings = Referring & Pick<ServiceSettings, 'placementConstraints' | 'launchType'>;

/** Refuses settings that do not suit the task definition, in ECS's words where they are known. */
export function checkAgreement(settings: Settings, { registered }: LocalTaskDefinition): void {
  if (settings.launchType === 'FARGATE' && !compatibilitiesOf(registered).includes('FARGATE')) {
    throw invalidParameter('Task definition does not support launch_type FARGATE.');
  }
  for (const { check } of agreementRules) {
    const [disagreement] = check(settings, registered);
    if (disagreement === undefined) continue;
    const { expected, received, says = `Expected ${expected}, got ${received}.` } = disagreement;
    throw invalidParameter(says);
  }
  checkConstraints(settings);
}

/** ECS's own text for an expression that it cannot read is not published. */
function checkConstraints({ placementConstraints = [] }: Pick<ServiceSettings, 'placementConstraints'>): void {
  for (const { type, expression = '' } of placementConstraints) {
    if (type !== 'memberOf') continue;
    const parsed = parseClusterQuery(expression);
    if (parsed._tag === 'Left') throw invalidParameter(`Invalid constraint expression: ${parsed.left}.`);
  }
}
