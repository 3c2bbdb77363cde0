/**
 * What the package weighs: bytes in a bundle, time to import, work for the compiler.
 *
 * @module
 */
import type { Figure } from '../figure.js';
import { bundleSizes } from './bundle-size.js';
import { coldImports } from './cold-import.js';
import { compilerWork } from './compiler.js';
import { project } from './project.js';

const IMPORT_ROUNDS = 10;
const COMPILER_ROUNDS = 4;

/** Weighs the package as it is built. */
export async function weights(): Promise<readonly Figure[]> {
  const consumer = project();
  try {
    return [
      ...(await bundleSizes(consumer)),
      ...(await coldImports(consumer, IMPORT_ROUNDS)),
      ...compilerWork(consumer, COMPILER_ROUNDS),
    ];
  } finally {
    consumer.remove();
  }
}
