/**
 * What Fargate asks for.
 *
 * @module
 */
import { fargateSizes, nearestFargateSizes, type TaskSize } from '../fargate-size.js';
import type { TaskDefinitionRule } from '../rule.js';
import { cpuUnits, mebibytes } from '../task-size.js';
import { isWindows, onFargate } from './scope.js';

const written = ({ cpu, memory }: TaskSize) => `${cpu} CPU units with ${memory} MiB`;

/** What a task on Fargate must have. */
export const fargateRules: readonly TaskDefinitionRule[] = [
  {
    id: 'fargate-network-mode',
    source: 'SDK',
    says: 'Fargate only supports network mode ‘awsvpc’.',
    check: onFargate(({ networkMode }) => {
      if (networkMode === 'awsvpc') return [];
      return [
        {
          at: ['networkMode'],
          code: networkMode === undefined ? 'missing' : 'conflict',
          expected: 'awsvpc on Fargate',
          received: networkMode ?? 'nothing, which means bridge',
          hint: 'Set networkMode to awsvpc.',
        },
      ];
    }),
  },
  {
    id: 'fargate-cpu',
    source: 'SDK',
    says: "Fargate requires that 'cpu' be defined at the task level.",
    check: onFargate(({ cpu }) => {
      if (cpu !== undefined) return [];
      const hint = 'Set cpu of the task, such as 256 for a quarter of a vCPU; what containers have does not count.';
      return [{ at: ['cpu'], code: 'missing', expected: 'cpu of the task on Fargate', received: 'nothing', hint }];
    }),
  },
  {
    id: 'fargate-memory',
    source: 'SDK',
    says: "Fargate requires that 'memory' be defined at the task level.",
    check: onFargate(({ memory }) => {
      if (memory !== undefined) return [];
      const hint = 'Set memory of the task, such as 512 for half a GB; what containers have does not count.';
      return [
        { at: ['memory'], code: 'missing', expected: 'memory of the task on Fargate', received: 'nothing', hint },
      ];
    }),
  },
  {
    id: 'fargate-size',
    source: 'SDK',
    says: 'No Fargate configuration exists for given values: 4096 CPU, 4096 memory.',
    check: onFargate((definition) => {
      if (definition.cpu === undefined || definition.memory === undefined) return [];
      const windows = isWindows(definition);
      const size = { cpu: cpuUnits(definition.cpu), memory: mebibytes(definition.memory) };
      const sizes = fargateSizes(windows);
      if (sizes.some(({ cpu, memory }) => cpu === size.cpu && memory === size.memory)) return [];
      const nearest = nearestFargateSizes(size, windows).map(written).join(', or ');
      return [
        {
          at: [sizes.some(({ cpu }) => cpu === size.cpu) ? 'memory' : 'cpu'],
          expected: `a size of Fargate${windows ? ' for Windows' : ''}`,
          received: written(size),
          hint: `Take ${nearest}.`,
        },
      ];
    }),
  },
];
