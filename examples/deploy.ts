/**
 * Deployments in the terminal: how far they are, a chart of their tasks, what ECS says meanwhile, and how they ended, in a
 * plain sentence. The second one fails, and is rolled back.
 *
 * `npx tsx examples/deploy.ts` runs it, after `npm run build`. It needs no account.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { type DeployOutcome, deploy } from 'typed-ecs/deployment';
import { screen } from './deploy/screen.js';
import { clock, ecs, local, web } from './deploy/web-service.js';

const good = await release('1.28');
assert.equal(good._tag, 'Completed');

local.addFault({ kind: 'crash', family: 'web', revision: 3, exitCode: 78 });
const bad = await release('1.29');
assert(bad._tag === 'RolledBack');
assert.equal(bad.to, good.deploymentId);
assert.equal(bad.reasons[0]?.cause, 'crash-loop');
await local.close();

/** Registers a version, moves the service to it, and shows how that goes. */
async function release(version: string): Promise<DeployOutcome> {
  const { show, end } = screen(`web ${version}`);
  const deploys = deploy(ecs, { service: 'web', taskDefinition: web(version) }, { clock, onSnapshot: show });
  const result = await deploys();
  if (result._tag === 'Left') throw new Error(result.left.message, { cause: result.left.error });
  end(result.right.message);
  return result.right;
}
