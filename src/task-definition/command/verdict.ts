/**
 * What reports come to.
 *
 * @module
 */
import type { Issue } from '../../codec/issue.js';
import type { FileReport } from './file-report.js';

/** How much there is of each kind. */
export interface Verdict {
  /** Files that cannot be read. */
  readonly unreadable: number;
  /** Errors in files that can be read. */
  readonly errors: number;
  readonly warnings: number;
}

/** Counts over any number of reports. */
export function verdictOn(reports: readonly FileReport[]): Verdict {
  const issues = reports.flatMap((report) => report.issues);
  const count = (holds: (issue: Issue) => boolean) => issues.filter(holds).length;
  return {
    unreadable: count(isUnreadable),
    errors: count((issue) => issue.severity === 'error' && !isUnreadable(issue)),
    warnings: count(({ severity }) => severity === 'warning'),
  };
}

/** Whether an issue says that its file cannot be read. */
export function isUnreadable({ code }: Issue): boolean {
  return code === 'unreadable';
}

/** 0 when all is well but for warnings, 1 for errors and for too many warnings, 2 for what cannot be read. */
export function exitCodeOf({ unreadable, errors, warnings }: Verdict, maxWarnings: number): 0 | 1 | 2 {
  if (unreadable > 0) return 2;
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
