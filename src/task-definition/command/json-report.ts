/**
 * Reports for programs.
 *
 * @module
 */
import type { FileReport } from './file-report.js';

/** The reports as JSON, each with whether its file is free of errors. */
export function jsonReport(reports: readonly FileReport[]): string {
  const entries = reports.map(({ file, ...found }) => ({
    file,
    ok: found.issues.every(({ severity }) => severity !== 'error'),
    ...found,
  }));
  return JSON.stringify(entries, undefined, 2);
}
