/**
 * All rules over a whole task definition.
 *
 * @module
 */
import type { TaskDefinitionRule } from '../rule.js';
import { containerRules } from './containers.js';
import { dependencyRules } from './dependencies.js';
import { deviceRules } from './devices.js';
import { environmentRules } from './environment.js';
import { fargateRules } from './fargate.js';
import { fargateMemberRules } from './fargate-members.js';
import { healthCheckRules } from './health-checks.js';
import { hostPortRules } from './host-ports.js';
import { loggingRules } from './logging.js';
import { memoryAndCpuRules } from './memory-and-cpu.js';
import { networkRules } from './network.js';
import { oldAgentRules } from './old-agents.js';
import { operatingSystemRules } from './operating-system.js';
import { portRules } from './ports.js';
import { roleRules } from './roles.js';
import { volumeRules } from './volumes.js';

/** The rules, topic by topic. */
export const taskDefinitionRules: readonly TaskDefinitionRule[] = [
  ...containerRules,
  ...dependencyRules,
  ...memoryAndCpuRules,
  ...networkRules,
  ...portRules,
  ...hostPortRules,
  ...fargateRules,
  ...fargateMemberRules,
  ...roleRules,
  ...volumeRules,
  ...loggingRules,
  ...healthCheckRules,
  ...environmentRules,
  ...deviceRules,
  ...operatingSystemRules,
  ...oldAgentRules,
];
