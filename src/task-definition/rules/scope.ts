/**
 * Which parts of a definition a check looks at, and for which definitions it speaks.
 *
 * @module
 */
import type { Step } from '../../codec/path.js';
import type { Violation } from '../../codec/rule.js';
import { whereSound } from '../../codec/sound-view.js';
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import type { PortMapping } from '../../model/container/port-mapping.js';
import type { Compatibility } from '../../model/task-definition/compatibility.js';
import type { RegisterTaskDefinitionRequest } from '../../model/task-definition/register-task-definition.js';
import type { Volume } from '../../model/volume/volume.js';
import type { Check, RuleContext } from '../rule.js';

/** A task definition, of which some parts may not be sound. */
export type Definition = RegisterTaskDefinitionRequest;

/** A check of one part of a definition, beside the whole. */
export type PartCheck<A> = (part: A, definition: Definition, context: RuleContext) => readonly Violation[];

/** The same violations, seen from further above. */
export const below = (steps: readonly Step[], violations: readonly Violation[]): readonly Violation[] =>
  violations.map((violation) => ({ ...violation, at: [...steps, ...violation.at] }));

/** Checks each element of a list for itself: one that is not sound keeps nobody from the others. */
export function each<A>(
  list: readonly A[],
  at: readonly Step[],
  check: (element: A, index: number) => readonly Violation[],
): readonly Violation[] {
  const found: Violation[] = [];
  for (let i = 0; i < list.length; i++) {
    const violations = whereSound(() => check(list[i] as A, i));
    if (violations.length > 0) found.push(...below([...at, i], violations));
  }
  return found;
}

/** Checks each container. */
export const inContainers =
  (check: PartCheck<ContainerDefinition>): Check =>
  (definition, context) =>
    each(definition.containerDefinitions, ['containerDefinitions'], (container) =>
      check(container, definition, context),
    );

/** Checks each port mapping of each container. */
export const inPortMappings = (check: PartCheck<PortMapping>): Check =>
  inContainers(({ portMappings = [] }, definition, context) =>
    each(portMappings, ['portMappings'], (mapping) => check(mapping, definition, context)),
  );

/** Checks each volume. */
export const inVolumes =
  (check: PartCheck<Volume>): Check =>
  (definition, context) =>
    each(definition.volumes ?? [], ['volumes'], (volume) => check(volume, definition, context));

/** Whether ECS is asked to hold a definition valid for something. */
export const isFor = ({ requiresCompatibilities = [] }: Definition, compatibility: Compatibility): boolean =>
  requiresCompatibilities.includes(compatibility);

/** Whether a definition says that its containers are Windows containers. */
export const isWindows = ({ runtimePlatform }: Definition): boolean =>
  runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS_') === true;

/** Checks only what must be valid for Fargate. */
export const onFargate =
  (check: Check): Check =>
  (definition, context) =>
    isFor(definition, 'FARGATE') ? check(definition, context) : [];

/** Whether a member has something to say: not `false`, nor a text, a list or an object that is empty. */
export const isGiven = (value: unknown): boolean => {
  if (value === undefined || value === false || value === '') return false;
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
};
