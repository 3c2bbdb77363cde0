/**
 * What the events of a service point to.
 *
 * @module
 */
import { eventEvidence } from './evidence.js';
import type { Sign } from './sign.js';
import type { Story } from './story.js';

/** The signs, those of the newest events first. */
export function eventSigns({ events, beginning }: Story): readonly Sign[] {
  return events.flatMap(({ event, reading: { means, vague, facts } }) => {
    if (typeof means === 'string') return [];
    const earlier = event.createdAt.getTime() < beginning;
    return [{ means, vague, facts: { ...facts, text: event.message }, evidence: eventEvidence(event), earlier }];
  });
}
