/**
 * The finding that tasks stop by themselves.
 *
 * @module
 */
import type { ContainerExits, Content, CrashLoop } from './finding.js';
import type { Signs } from './sign.js';

/** How many tasks, and what their containers exited with. */
export function crashLoop(signs: Signs): Content<CrashLoop> {
  const exits = exitsOf(signs);
  const tasks = signs.filter(({ task }) => task !== undefined).length;
  const worst = exits.find(({ exitCode }) => exitCode !== 0) ?? exits[0];
  const how = worst === undefined ? '' : ` (${worst.container} with ${worst.exitCode})`;
  return {
    cause: 'crash-loop',
    message: `${tasks === 0 ? 'Tasks' : tasks === 1 ? '1 task' : `${tasks} tasks`} stopped because an essential container exited${how}.`,
    hint: 'Read the logs of the containers. What ends on purpose must not be essential, and has no place in a service.',
    tasks,
    exits,
  };
}

function exitsOf(signs: Signs): readonly ContainerExits[] {
  const counts = new Map<string, ContainerExits>();
  for (const { name: container, exitCode } of signs.flatMap(({ task }) => task?.containers ?? [])) {
    if (exitCode === undefined) continue;
    const key = JSON.stringify([container, exitCode]);
    counts.set(key, { container, exitCode, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
