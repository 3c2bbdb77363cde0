#!/usr/bin/env node
/**
 * The command `local-ecs`.
 *
 * @module
 */
import { parseArgs } from 'node:util';
import { startLocalEcs } from './start-local-ecs.js';

const USAGE = 'Usage: local-ecs [--port N] [--host HOST] [--allow-host NAME]... [--speed X] [--seed N]';

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8000' },
      host: { type: 'string', default: '127.0.0.1' },
      'allow-host': { type: 'string', multiple: true, default: [] },
      speed: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
  } else {
    const { url } = await startLocalEcs({
      port: numberOf('port', values.port),
      host: values.host,
      allowedHosts: values['allow-host'],
      speed: numberOf('speed', values.speed),
      seed: numberOf('seed', values.seed),
    });
    console.log(`A local ECS listens at ${url}`);
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  process.exitCode = 2;
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) {
    throw new RangeError(`Expected --${option} to be a number, got ${JSON.stringify(text)}`);
  }
  return number;
}
