/**
 * Runs programs as a shell does.
 *
 * @module
 */
import { type ExecFileException, execFile } from 'node:child_process';

/** What a program did. */
export interface Ran {
  /** What it ended with, or how it was stopped. */
  readonly code: ExecFileException['code'];
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder, to its end. */
export function run(folder: string, program: string, ...args: string[]): Promise<Ran> {
  return new Promise((ended) => {
    execFile(program, args, { cwd: folder, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      ended({ code: error === null ? 0 : (error.code ?? error.signal ?? undefined), stdout, stderr });
    });
  });
}

/** Runs a program that has to succeed, and answers what it printed, without the end of its last line. */
export async function printed(folder: string, program: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run(folder, program, ...args);
  if (code !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${code}:\n${stdout}${stderr}`);
  return stdout.trimEnd();
}
