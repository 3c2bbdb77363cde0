/**
 * What is shown of a deployment: on a terminal a progress bar and a chart that are drawn over, with the events above
 * them; elsewhere a line for each step, and the chart at the end.
 *
 * @module
 */
import { styleText } from 'node:util';
import { type ChartStyle, type DeploymentSnapshot, rolloutChart, rolloutOf } from 'typed-ecs/deployment';

const { stdout } = process;
const WIDTH = Math.min(stdout.columns ?? 80, 100) - 1;
const HEIGHT = 12;
/** A picture can be drawn over only where it fits. */
const LIVE = stdout.isTTY && WIDTH >= 60 && (stdout.rows ?? 0) > HEIGHT + 4;

const COLOURS: Partial<Record<ChartStyle, Parameters<typeof styleText>[0]>> = {
  oldHealthy: 'blue',
  newHealthy: 'green',
  newUnhealthy: 'yellow',
  oldUnhealthy: 'gray',
  level: 'gray',
  axis: 'gray',
  title: 'bold',
};

/** Shows one deployment from its first snapshot to its end. */
export function screen(title: string) {
  const snapshots: DeploymentSnapshot[] = [];
  let drawn = 0;
  let shown = '';
  write(`\n── ${title}`);

  return {
    /** Shows a snapshot. */
    show(snapshot: DeploymentSnapshot): void {
      snapshots.push(snapshot);
      erase();
      for (const { createdAt, message } of snapshot.events) {
        write(`   ${createdAt.toISOString().slice(11, 19)} ${message}`);
      }
      const line = progressOf(snapshot);
      if (LIVE) draw(line);
      else if (line !== shown) write(`   ${line}`);
      shown = line;
    },
    /** Shows how it ended. */
    end(message: string): void {
      erase();
      write(`\n${chart()}\n\n${message}`);
    },
  };

  function draw(line: string): void {
    const picture = `\n${line}\n${chart()}`;
    write(picture);
    drawn = picture.split('\n').length;
  }

  /** Leaves the events that were written above the picture. */
  function erase(): void {
    if (drawn > 0) stdout.write(`\x1b[${drawn}A\x1b[0J`);
    drawn = 0;
  }

  function chart(): string {
    return rolloutChart(rolloutOf(snapshots), {
      format: 'text',
      width: WIDTH,
      height: HEIGHT,
      paint: (style, text) => (stdout.isTTY ? styleText(COLOURS[style] ?? 'reset', text) : text),
    });
  }
}

/** A bar, and the tasks in numbers; once a deployment has failed, those of the return. */
function progressOf({ progress, rollback }: DeploymentSnapshot): string {
  const current = rollback ?? progress;
  if (current === undefined) return 'gone';
  const { share, runningCount, pendingCount, desiredCount, older } = current;
  const full = Math.round(share * 24);
  const bar = '█'.repeat(full) + '░'.repeat(24 - full);
  const counts = `${runningCount} of ${desiredCount} running, ${pendingCount} pending, ${older.runningCount} older`;
  return `${bar} ${String(Math.floor(share * 100)).padStart(3)} %  ${counts}${rollback ? ' (going back)' : ''}`;
}

function write(text: string): void {
  stdout.write(`${text}\n`);
}
