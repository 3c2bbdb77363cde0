/**
 * Notes the scheduler's messages with a service.
 *
 * @module
 */
import { REPEATED_AFTER } from '../policy.js';
import type { LocalService } from '../state/service.js';
import type { World } from '../state/world.js';
import { steady } from './messages.js';

const MOST_EVENTS = 100;

/**
 * Says something, unless it was said since the service last came to rest and less than six hours ago: ECS does not
 * repeat itself. It keeps the latest 100 messages.
 */
export function say(
  { clock, identity }: Pick<World, 'clock' | 'identity'>,
  service: LocalService,
  message: string,
): void {
  if (isRepeated(service, message, clock.now)) return;
  service.events = [{ id: identity.uuid(), createdAt: clock.now, message }, ...service.events].slice(0, MOST_EVENTS);
}

function isRepeated({ name, events }: LocalService, message: string, now: number): boolean {
  const rest = steady(name);
  for (const event of events) {
    if (event.createdAt + REPEATED_AFTER <= now) return false;
    if (event.message === message) return true;
    if (message === rest || event.message === rest) return false;
  }
  return false;
}
