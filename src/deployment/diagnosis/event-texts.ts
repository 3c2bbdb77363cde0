/**
 * The messages of service events, without what they are about and without the pointer to the developer guide.
 *
 * @module
 */
import type { KnownText } from './known-text.js';

/** The first that matches counts. */
export const EVENT_TEXTS: readonly KnownText[] = [
  { id: 'steady', pattern: /^has reached a steady state\b/, means: 'rest', source: 'OBS' },
  {
    id: 'replaced-unhealthy',
    pattern: /^has started \d+ tasks\b[^.]*\. Amazon ECS replaced \d+ tasks? due to an unhealthy status\b/,
    means: { cause: 'failing-health-checks', kind: 'unknown' },
    vague: true,
    source: 'OBS',
  },
  { id: 'started', pattern: /^has started \d+ tasks\b/, means: 'nothing', source: 'OBS' },
  { id: 'stopped', pattern: /^has stopped \d+ running tasks\b/, means: 'nothing', source: 'OBS' },
  { id: 'stopped-pending', pattern: /^stopped \d+ pending tasks\b/, means: 'nothing', source: 'OBS' },
  { id: 'registered', pattern: /^registered \d+ \w+ in\b/, means: 'nothing', source: 'OBS' },
  { id: 'deregistered', pattern: /^deregistered \d+ \w+ in\b/, means: 'nothing', source: 'OBS' },
  { id: 'draining', pattern: /^has begun draining connections on \d+ tasks\b/, means: 'nothing', source: 'OBS' },
  { id: 'completed', pattern: /^deployment completed\b/, means: 'nothing', source: 'OBS' },
  { id: 'task-set-scaled', pattern: /^updated computedDesiredCount for taskSet\b/, means: 'nothing', source: 'OBS' },
  { id: 'task-set-steady', pattern: /^updated state to STEADY_STATE\b/, means: 'nothing', source: 'OBS' },
  { id: 'zones-balanced', pattern: /^is AZ balanced with\b/, means: 'nothing', source: 'OBS' },
  { id: 'zones-unbalanced', pattern: /^is not AZ balanced with\b/, means: 'nothing', source: 'OBS' },
  { id: 'zones-given-up', pattern: /^stopped AZ Rebalancing\b/, means: 'nothing', source: 'DOC' },
  {
    id: 'provisioning-limit',
    pattern: /^was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded\b/,
    means: { cause: 'no-capacity', kind: 'provisioning' },
    source: 'DOC',
  },
  {
    id: 'none-fits',
    pattern:
      /^(?:was|is) unable to place a task(?: in [\w-]+)? because no container instance met all of its requirements\.? (?<reason>\S.*)/s,
    means: { cause: 'no-capacity', kind: 'unknown' },
    source: 'OBS',
  },
  {
    id: 'unplaced-why',
    pattern: /^was unable to place a task\. (?<reason>\S.*)/s,
    means: { cause: 'unknown' },
    source: 'OBS',
  },
  {
    id: 'unplaced',
    pattern:
      /^(?:was|is) unable to place a task(?: in [\w-]+)?(?: because (?:no container instance met all of its requirements|the resources could not be found))?\.?$/,
    means: { cause: 'no-capacity', kind: 'unknown' },
    vague: true,
    source: 'DOC',
  },
  {
    id: 'not-launched',
    pattern: /^could not launch \d+ tasks? for deployment [^\s.,:]+[.,:]?(?: (?<reason>\S.*))?/s,
    means: { cause: 'no-capacity', kind: 'unknown' },
    vague: true,
    source: 'DOC',
  },
  {
    id: 'launch-failed',
    pattern: /^failed to launch a task with \(error (?<reason>\S.*)/s,
    means: { cause: 'unknown' },
    source: 'OBS',
  },
  {
    id: 'no-agent',
    pattern: /^Timed out waiting for Amazon ECS Agent to start\b/,
    means: { cause: 'no-capacity', kind: 'agent' },
    source: 'DOC',
  },
  {
    id: 'not-steady',
    pattern: /^was unable to reach steady state\. (?<reason>\S.*)/s,
    means: { cause: 'unknown' },
    source: 'DOC',
  },
  {
    id: 'protected',
    pattern: /^was unable to reach steady state because .* was unable to scale in\b/s,
    means: { cause: 'protected-tasks' },
    source: 'OBS',
  },
  {
    id: 'zones-protected',
    pattern: /^was unable to AZ Rebalance because .* was unable to scale in\b/s,
    means: { cause: 'protected-tasks' },
    source: 'DOC',
  },
  {
    id: 'unhealthy-target',
    pattern:
      /^is (?:unhealthy|not healthy) in \(?target-group \(?(?<targetGroup>[^\s)]+)\)* due to \(?(?<reason>\S.*)/s,
    means: { cause: 'failing-health-checks', kind: 'target-group' },
    source: 'OBS',
  },
  {
    id: 'unhealthy-instance',
    pattern: /^is unhealthy in \(elb (?<loadBalancer>[^\s)]+)\) due to \((?<reason>\S.*)/s,
    means: { cause: 'failing-health-checks', kind: 'load-balancer' },
    source: 'G23',
  },
  {
    id: 'unhealthy-elsewhere',
    pattern: /^is unhealthy in \((?<checker>[^)]+)\)(?: due to \((?<reason>\S.*))?/s,
    means: { cause: 'failing-health-checks', kind: 'other' },
    source: 'DOC',
  },
  {
    id: 'unhealthy-containers',
    pattern: /^failed container health checks\b/,
    means: { cause: 'failing-health-checks', kind: 'containers' },
    source: 'OBS',
  },
  {
    id: 'registration-failed',
    pattern:
      /^failed to (?:de)?register \w+ in \((?:target-group|elb) (?<targetGroup>[^\s)]+)\) with \(error (?<reason>\S.*)/s,
    means: { cause: 'wrong-target-group', kind: 'unknown' },
    source: 'OBS',
  },
  {
    id: 'breaker-tripped',
    pattern: /^deployment failed: tasks failed to start\b/,
    means: { cause: 'deployment-failed', kind: 'circuit-breaker' },
    source: 'OBS',
  },
  {
    id: 'alarm-detected',
    pattern: /^deployment failed: alarm detected\b/,
    means: { cause: 'deployment-failed', kind: 'alarm' },
    source: 'OBS',
  },
  {
    id: 'deployment-failed',
    pattern: /^deployment failed\b/,
    means: { cause: 'deployment-failed', kind: 'unknown' },
    source: 'DOC',
  },
  {
    id: 'rolling-back',
    pattern: /^rolling back to deployment (?<rolledBackTo>ecs-svc\/\w+)/,
    means: { cause: 'deployment-failed', kind: 'unknown' },
    vague: true,
    source: 'OBS',
  },
  {
    id: 'inconsistent',
    pattern: /^is unable to consistently start tasks successfully\b/,
    means: { cause: 'failing-tasks' },
    source: 'G23',
  },
  {
    id: 'throttled',
    pattern: /^operations are being throttled(?: on (?<by>\w+))?\./,
    means: { cause: 'throttled' },
    source: 'G23',
  },
  {
    id: 'no-room',
    pattern: /^was unable to stop or start tasks during a deployment because of the service deployment configuration\b/,
    means: { cause: 'no-room' },
    source: 'OBS',
  },
  {
    id: 'permissions',
    pattern: /^IAM permissions policies have been misconfigured or changed\b/,
    means: { cause: 'wrong-role', kind: 'permissions' },
    source: 'OBS',
  },
  {
    id: 'trust',
    pattern: /^IAM trust relationship has been misconfigured or changed\b/,
    means: { cause: 'wrong-role', kind: 'assume' },
    source: 'DOC',
  },
];
