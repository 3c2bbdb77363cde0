import { expect, test } from 'vitest';
import { type Outcome, oldestFirst, outcomeOf } from '../../../src/deployment/watch/outcome.js';
import { NOON, web } from './described.js';

const FAILED = '(deployment ecs-svc/2) deployment failed: tasks failed to start.';
const at = (second: number) => NOON + second * 1_000;
const NOTHING: Outcome = { completed: false, rolledBack: false };

test.each<[string, Readonly<Record<string, number>>, Outcome]>([
  ['nothing', {}, NOTHING],
  ['nothing of this deployment', { '(deployment ecs-svc/1) deployment completed.': 1 }, NOTHING],
  [
    'that it is complete',
    { '(deployment ecs-svc/2) deployment completed.': 5 },
    { mentionedAt: at(5), completed: true, rolledBack: false },
  ],
  ['that it failed', { [FAILED]: 5 }, { mentionedAt: at(5), completed: false, rolledBack: false, failedAt: at(5) }],
  [
    'that it failed, for a reason that nobody knows',
    { '(deployment ecs-svc/2) deployment failed: the moon is full.': 5 },
    { mentionedAt: at(5), completed: false, rolledBack: false, failedAt: at(5) },
  ],
  [
    'that it is rolled back',
    { [FAILED]: 5, 'rolling back to deployment ecs-svc/1.': 5 },
    { mentionedAt: at(5), completed: false, rolledBack: false, failedAt: at(5), rolledBackTo: 'ecs-svc/1' },
  ],
  [
    'that the rollback is complete',
    { [FAILED]: 5, 'rolling back to deployment ecs-svc/1.': 5, '(deployment ecs-svc/1) deployment completed.': 9 },
    { mentionedAt: at(5), completed: false, rolledBack: true, failedAt: at(5), rolledBackTo: 'ecs-svc/1' },
  ],
  [
    'that it is rolled back, and another one later',
    {
      [FAILED]: 5,
      'rolling back to deployment ecs-svc/1.': 5,
      '(deployment ecs-svc/3) deployment failed: tasks failed to start.': 9,
      'rolling back to deployment ecs-svc/0.': 9,
    },
    { mentionedAt: at(5), completed: false, rolledBack: false, failedAt: at(5), rolledBackTo: 'ecs-svc/1' },
  ],
  [
    'that another one was rolled back before it failed',
    {
      '(deployment ecs-svc/1) deployment failed: tasks failed to start.': 1,
      'rolling back to deployment ecs-svc/0.': 1,
      '(deployment ecs-svc/0) deployment completed.': 2,
      [FAILED]: 5,
    },
    { mentionedAt: at(5), completed: false, rolledBack: false, failedAt: at(5) },
  ],
  [
    'first of something else',
    { '(deployment ecs-svc/2) has a cold.': 3, [FAILED]: 5 },
    { mentionedAt: at(3), completed: false, rolledBack: false, failedAt: at(5) },
  ],
])('events tell %s', (_, events, outcome) => {
  expect(outcomeOf(web([], events).events, 'ecs-svc/2')).toEqual(outcome);
});

test('events of one moment are read from the last to the first, as ECS sends them', () => {
  const { events } = web([], { first: 5, second: 5, third: 6 });
  const texts = (list: typeof events) => list.map(({ message }) => message.replace('(service web) ', ''));
  expect(texts(events)).toEqual(['third', 'second', 'first']);
  expect(texts(oldestFirst(events))).toEqual(['first', 'second', 'third']);
});
