/**
 * The ids of all rules that a task definition is checked by.
 *
 * @module
 */
import { Bool, Double, Integer, Text } from '../../codec/index.js';
import { RegisterTaskDefinitionRequest } from '../../model/task-definition/register-task-definition.js';
import { taskDefinitionRules } from '../rules/index.js';

/** Codecs that set no limits ask about rules, too. */
const WITHOUT_LIMITS: ReadonlySet<string> = new Set([Bool, Double, Integer, Text].map(({ name }) => name));

/** Sorted; those of single structures are among them. */
export function knownRules(): readonly string[] {
  const asked = new AskedFor();
  RegisterTaskDefinitionRequest.node({ strict: true, newer: 'refuse', disabled: asked });
  const ofStructures = [...asked].filter((id) => !WITHOUT_LIMITS.has(id));
  return [...new Set([...ofStructures, ...taskDefinitionRules.map(({ id }) => id)])].sort();
}

/** Codecs keep their rules to themselves, but for each of them they ask whether it is disabled. */
class AskedFor extends Set<string> {
  override has(id: string): boolean {
    this.add(id);
    return false;
  }
}
