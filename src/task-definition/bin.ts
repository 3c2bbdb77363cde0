#!/usr/bin/env node
/**
 * The command `check-task-definition`.
 *
 * @module
 */
import { parseArgs, styleText } from 'node:util';
import { type Arguments, argumentsOf, HELP, OPTIONS, USAGE } from './command/arguments.js';
import { checkFiles } from './command/check-files.js';
import { readText } from './command/read-text.js';

const asked = askedFor();
if (asked !== undefined) {
  const { report, complaint, exitCode } = await checkFiles(asked, { read: readText, paint: styleText });
  console.log(report);
  if (complaint !== undefined) console.error(complaint);
  process.exitCode = exitCode;
}

/** `undefined` where there is nothing to check. */
function askedFor(): Arguments | undefined {
  try {
    const line = parseArgs({ options: OPTIONS, allowPositionals: true });
    if (line.values.help !== true) return argumentsOf(line);
    console.log(HELP);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exitCode = 2;
  }
  return undefined;
}
