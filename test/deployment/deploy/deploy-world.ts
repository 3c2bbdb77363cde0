/**
 * Services to deploy to: a local ECS over HTTP, what was sent to it, and a clock that waiting turns.
 *
 * @module
 */
import type { ECS } from '@aws-sdk/client-ecs';
import { expect } from 'vitest';
import { type Ecs, makeEcs } from '../../../src/client/ecs.js';
import { deploy } from '../../../src/deployment/deploy/deploy.js';
import type { DeployError } from '../../../src/deployment/deploy/deploy-error.js';
import type { DeployInput } from '../../../src/deployment/deploy/deploy-input.js';
import type { DeployOptions } from '../../../src/deployment/deploy/deploy-options.js';
import type { DeployOutcome } from '../../../src/deployment/deploy/deploy-outcome.js';
import type { Clock } from '../../../src/deployment/watch/clock.js';
import { type LocalWorld, WEB } from '../../support/local-ecs.js';

/** A local ECS, and what deploys to it. */
export interface DeployWorld extends LocalWorld {
  readonly bound: Ecs;
  readonly clock: Clock;
  /** The names of the methods whose requests were sent, each time that they were. */
  readonly sent: string[];
  /** Deploys, and answers what comes on the Right. */
  readonly deployed: (input: DeployInput, options?: DeployOptions) => Promise<DeployOutcome>;
  /** Deploys, and answers what comes on the Left. */
  readonly refused: (input: DeployInput, options?: DeployOptions) => Promise<DeployError>;
}

/** Deploys to a local ECS whose clock only waiting turns. */
export function deploying(world: LocalWorld): DeployWorld {
  const { local, ecs } = world;
  const sent = noteSent(ecs);
  const bound = makeEcs(ecs);
  const clock: Clock = { now: () => local.now.getTime(), sleep: (milliseconds) => local.advance(milliseconds) };
  const run = (input: DeployInput, options: DeployOptions = {}) =>
    deploy(bound, input, { clock, random: () => 0.5, ...options })();
  return {
    ...world,
    bound,
    clock,
    sent,
    async deployed(input, options) {
      const result = await run(input, options);
      expect(result).toMatchObject({ _tag: 'Right' });
      if (result._tag === 'Left') throw result.left;
      return result.right;
    },
    async refused(input, options) {
      const result = await run(input, options);
      expect(result).toMatchObject({ _tag: 'Left' });
      if (result._tag === 'Right') throw result.right;
      return result.left;
    },
  };
}

/** The requests that a client sends from now on; each attempt is one. */
function noteSent({ middlewareStack }: ECS): string[] {
  const sent: string[] = [];
  middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        sent.push(commandName.replace(/Command$/, ''));
        return next(args);
      },
    { step: 'finalizeRequest', priority: 'low', name: 'noteSent' },
  );
  return sent;
}

/** Another version of the task definition that the service runs. */
export const NEWER_WEB = {
  ...WEB,
  containerDefinitions: [{ ...WEB.containerDefinitions[0], name: 'app', image: 'nginx:1.28' }],
};

/** A target group in which the service can register. */
export const TARGET_GROUP = {
  targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef',
  containerName: 'app',
  containerPort: 80,
};

/** What ECS answers to a command, changed on its way. */
export function changeAnswers(
  { ecs: { middlewareStack } }: LocalWorld,
  command: string,
  change: (json: string) => string,
) {
  middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const result = await next(args);
        if (commandName !== command) return result;
        const response = result.response as { body: AsyncIterable<Uint8Array> | Uint8Array };
        const chunks: Uint8Array[] = [];
        for await (const chunk of response.body as AsyncIterable<Uint8Array>) chunks.push(chunk);
        response.body = new TextEncoder().encode(change(Buffer.concat(chunks).toString()));
        return result;
      },
    { step: 'deserialize', priority: 'low', name: `change${command}` },
  );
}
