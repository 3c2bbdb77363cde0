/**
 * How tasks fall into the rows of a text chart.
 *
 * @module
 */

/** How many rows there are, and how many of them a task takes, or how many tasks one of them holds: one of both is 1. */
export interface RowScale {
  readonly rows: number;
  readonly rowsPerTask: number;
  readonly tasksPerRow: number;
}

/** The scale that makes the most of some rows. Where a row holds ten tasks or more, it holds a round number of them. */
export function rowScaleOf(peak: number, most: number): RowScale {
  if (peak <= most) {
    const rowsPerTask = Math.floor(most / peak);
    return { rows: peak * rowsPerTask, rowsPerTask, tasksPerRow: 1 };
  }
  const digit = 10 ** Math.floor(Math.log10(peak / most));
  const tasksPerRow = Math.ceil(peak / most / digit) * digit;
  return { rows: Math.ceil(peak / tasksPerRow), rowsPerTask: 1, tasksPerRow };
}

/** How many tasks there are up to the upper edge of a row; rows count from 1. */
export function tasksUpTo(row: number, { rowsPerTask, tasksPerRow }: RowScale): number {
  return (row * tasksPerRow) / rowsPerTask;
}

/** The row that holds a task: the first task, the second and so on; 0 for none. */
export function rowOf(task: number, { rowsPerTask, tasksPerRow }: RowScale): number {
  return Math.ceil((task * rowsPerTask) / tasksPerRow);
}
