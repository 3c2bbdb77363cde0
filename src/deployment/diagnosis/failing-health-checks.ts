/**
 * The finding that health checks find tasks unhealthy.
 *
 * @module
 */
import type { Content, FailingHealthChecks } from './finding.js';
import type { HealthChecker } from './kinds.js';
import { factsNamed, type Signs } from './sign.js';
import { HEALTH_HINTS } from './wording.js';

/** Who finds tasks unhealthy, and why. */
export function failingHealthChecks(checker: HealthChecker, signs: Signs): Content<FailingHealthChecks> {
  const [{ facts }] = signs;
  const name = facts.targetGroup ?? facts.loadBalancer ?? facts.checker;
  const reasons = [...new Set(factsNamed('reason', signs).map(bare))];
  const codes = [...new Set(reasons.flatMap(codesIn))];
  const answers = codes.length === 0 ? '' : ` (answers: ${codes.join(', ')})`;
  return {
    cause: 'failing-health-checks',
    message: `${subjectOf(checker, name)}${answers}.`,
    hint: HEALTH_HINTS[checker],
    checker,
    ...(name === undefined ? {} : { name }),
    codes,
    reasons,
  };
}

function subjectOf(checker: HealthChecker, name = ''): string {
  switch (checker) {
    case 'target-group':
      return `Target group ${/:targetgroup\/([^/]+)/.exec(name)?.[1] ?? name} finds tasks unhealthy`;
    case 'load-balancer':
      return `Load balancer ${name} finds the instances of tasks unhealthy`;
    case 'containers':
      return 'The health checks of containers fail';
    case 'other':
      return `Tasks are found unhealthy in ${name}`;
    case 'unknown':
      return 'ECS replaces tasks because they are unhealthy';
  }
}

/** Without what ECS puts around it: `(reason …).` */
const bare = (reason: string) => reason.replace(/^reason /, '').replace(/\)?\.?$/, '');

const codesIn = (reason: string): readonly number[] =>
  /\[([\d, ]+)\]/
    .exec(reason)?.[1]
    ?.split(',')
    .map(Number)
    .filter((code) => code > 0) ?? [];
