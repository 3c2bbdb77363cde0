/**
 * Rules over a whole task definition, as data.
 *
 * @module
 */
import type { Violation } from '../codec/rule.js';
import type { WholeRule } from '../codec/ruled.js';
import type { RegisterTaskDefinitionRequest } from '../model/task-definition/register-task-definition.js';
import type { Version } from './version.js';

/** What a rule may know besides the definition: the instances that are to run it. */
export interface RuleContext {
  /** The version of their container agent. */
  readonly agentVersion: Version | undefined;
  /** The version of the Docker Remote API that their daemon speaks. */
  readonly dockerApiVersion: Version | undefined;
}

/** Every violation that a check finds, with steps from what it was given. */
export type Check<A = RegisterTaskDefinitionRequest> = (part: A, context: RuleContext) => readonly Violation[];

/** One rule. */
export interface TaskDefinitionRule extends Omit<WholeRule<RegisterTaskDefinitionRequest>, 'check'> {
  /** What ECS was seen to answer, with the names and numbers of the example. Absent: its answer is not known. */
  readonly says?: string;
  /** The rule speaks only where this is known. Absent: always. */
  readonly needs?: keyof RuleContext;
  /** Reads what it needs: a part of the definition that is not sound throws, and ends the check of what depends on it. */
  readonly check: Check;
}
