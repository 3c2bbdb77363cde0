/**
 * The attributes that a container instance has once it is registered.
 *
 * @module
 */
import type { Attribute, AttributeName } from '../../model/attribute/attribute.js';
import { AGENT_CAPABILITIES, isCapability } from '../state/agent-capabilities.js';

/** What ECS finds out about an instance. */
export interface InstanceFacts {
  readonly availabilityZone: string;
  readonly instanceType: string;
}

/**
 * What the instance registers, and what it leaves out: what ECS finds out, and where no capability is named all of
 * those that a current agent has.
 */
export function attributesOf(given: readonly Attribute[], facts: InstanceFacts): Attribute[] {
  const names = new Set(given.map(({ name }) => name));
  const capabilities = given.some(({ name }) => isCapability(name)) ? [] : AGENT_CAPABILITIES;
  const found = [
    attribute(ZONE, facts.availabilityZone),
    attribute(INSTANCE_TYPE, facts.instanceType),
    attribute('ecs.os-type', 'linux'),
    attribute('ecs.cpu-architecture', 'x86_64'),
  ];
  return [
    ...given,
    ...found.filter(({ name }) => !names.has(name)),
    ...capabilities.map((name) => ({ name: name as AttributeName })),
  ];
}

/** The facts as attributes have them. */
export function factsIn(attributes: readonly Attribute[]): Partial<InstanceFacts> {
  const availabilityZone = valueIn(attributes, ZONE);
  const instanceType = valueIn(attributes, INSTANCE_TYPE);
  return {
    ...(availabilityZone === undefined ? {} : { availabilityZone }),
    ...(instanceType === undefined ? {} : { instanceType }),
  };
}

const ZONE = 'ecs.availability-zone';
const INSTANCE_TYPE = 'ecs.instance-type';

const attribute = (name: string, value: string): Attribute => ({ name: name as AttributeName, value });

const valueIn = (attributes: readonly Attribute[], wanted: string) =>
  attributes.find(({ name }) => name === wanted)?.value;
