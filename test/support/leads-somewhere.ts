/**
 * Judges the paths of issues.
 *
 * @module
 */
import type { AnyCodec, Shape } from '../../src/codec/index.js';
import { type Step, stepsIn } from './places.js';

/** Whether a path leads to a place in the value, or to a member that it lacks and that its codec knows. */
export function leadsSomewhere(codec: AnyCodec, value: unknown, path: string): boolean {
  let shape: Shape | undefined = codec.shape;
  let found: unknown = value;
  for (const step of stepsIn(path)) {
    const below: Shape | undefined = shapeBelow(shape, step);
    const exists = typeof found === 'object' && found !== null && Object.hasOwn(found, step);
    if (!exists && (below === undefined || shape?.kind === 'list')) return false;
    found = exists ? (found as Readonly<Record<Step, unknown>>)[step] : undefined;
    shape = below;
  }
  return true;
}

function shapeBelow(shape: Shape | undefined, step: Step): Shape | undefined {
  if (shape?.kind === 'structure')
    return Object.hasOwn(shape.members, step) ? shape.members[step]?.codec.shape : undefined;
  if (shape?.kind === 'list') return typeof step === 'number' ? shape.element.shape : undefined;
  return shape?.kind === 'map' ? shape.value.shape : undefined;
}
