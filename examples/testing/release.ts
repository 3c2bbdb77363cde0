/**
 * An application's own code: it brings a new revision to a service, and waits for how that ends.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Ecs, orThrow, type RegisterTaskDefinitionInput } from 'typed-ecs';

/** How a release ended. */
export type Outcome = 'released' | 'rolled back' | 'still under way';

/** What to release where. */
export interface Release {
  readonly service: string;
  readonly definition: RegisterTaskDefinitionInput;
  /** Milliseconds between two looks at the service. */
  readonly interval?: number;
  /** How many looks at the most. */
  readonly looks?: number;
  /** Waits so many milliseconds; tests turn a clock instead. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** Registers the definition, moves the service to it, and watches. */
export async function release(
  ecs: Ecs,
  { service, definition, interval = 15_000, looks = 80, pause = sleep }: Release,
): Promise<Outcome> {
  const { taskDefinition } = await orThrow(ecs.registerTaskDefinition(definition));
  const target = taskDefinition.taskDefinitionArn;
  await orThrow(ecs.updateService({ service, taskDefinition: target }));
  for (let look = 0; look < looks; look++) {
    await pause(interval);
    const [primary, ...older] = (await orThrow(ecs.describeService({ service }))).service.deployments;
    if (primary?.rolloutState !== 'COMPLETED' || older.length > 0) continue;
    return primary.taskDefinition === target ? 'released' : 'rolled back';
  }
  return 'still under way';
}
