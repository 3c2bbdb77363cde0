/**
 * Codecs and schemas on a large answer, and on a request with many rules.
 *
 * @module
 */
import { DescribeServicesResponse, RegisterTaskDefinitionRequest, registerTaskDefinition, strict } from 'typed-ecs';
import type { Figure } from '../figure.js';
import { type Contestant, type Pace, race } from '../rounds.js';
import { invalidAnswer, largeAnswer } from './answer.js';
import { type Checker, handWritten, others, ours } from './contestants.js';
import { invalidRequest, taskDefinitionRequest } from './request.js';

/** The codecs' races, and who of their contestants a bound names. */
export const CODEC = {
  valid: 'valid answer, parsed',
  invalid: 'invalid answer, parsed, all errors collected',
  request: 'valid request of RegisterTaskDefinition',
  invalidRequest: 'invalid request of RegisterTaskDefinition, all errors collected',
  ours: 'typed-ecs',
  oursWithoutRules: 'typed-ecs without the rules over the whole',
  zod: 'zod 4',
  ioTs: "io-ts's own combinators",
} as const;

/** Runs them. */
export async function codecRaces(pace: Pace): Promise<readonly Figure[]> {
  const answer = [ours(CODEC.ours, DescribeServicesResponse), ...others(DescribeServicesResponse, 'answer')];
  const request = [
    ours(CODEC.ours, strict(registerTaskDefinition.request)),
    ours(CODEC.oursWithoutRules, strict(RegisterTaskDefinitionRequest)),
    ...others(RegisterTaskDefinitionRequest, 'request'),
  ];
  return [
    ...(await race(CODEC.valid, [...on(largeAnswer(), [...answer, handWritten]), parse(largeAnswer())], pace)),
    ...(await race(CODEC.invalid, on(invalidAnswer(), answer), pace)),
    ...(await race(CODEC.request, [...on(taskDefinitionRequest(), request), parse(taskDefinitionRequest())], pace)),
    ...(await race(CODEC.invalidRequest, on(invalidRequest(), request), pace)),
  ];
}

/** On the value as it comes from the wire. */
function on(value: unknown, checkers: readonly Checker[]): readonly Contestant[] {
  const parsed: unknown = JSON.parse(JSON.stringify(value));
  return checkers.map(({ name, run }) => ({ name, run: () => run(parsed) }));
}

function parse(value: unknown): Contestant {
  const text = JSON.stringify(value);
  return { name: 'JSON.parse of the text', run: () => JSON.parse(text) };
}
