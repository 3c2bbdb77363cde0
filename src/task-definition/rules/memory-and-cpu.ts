/**
 * What containers have of memory and CPU, and what the task has.
 *
 * @module
 */
import type { TaskDefinitionRule } from '../rule.js';
import { cpuUnits, mebibytes } from '../task-size.js';
import { each, inContainers, isFor } from './scope.js';

const LEAST_CPU = 128;
const MOST_CPU = 196_608;

/** Rules about memory and CPU, other than the sizes of Fargate. */
export const memoryAndCpuRules: readonly TaskDefinitionRule[] = [
  {
    id: 'container-memory',
    source: 'OBS',
    says: "Invalid setting for container 'X'. At least one of 'memory' or 'memoryReservation' must be specified.",
    check: inContainers(({ memory = 0, memoryReservation = 0 }, definition) => {
      if (definition.memory !== undefined || memory > 0 || memoryReservation > 0) return [];
      return [
        {
          at: ['memory'],
          code: 'missing',
          expected: 'memory or memoryReservation above 0, as the task has no memory',
          received: 'neither',
          hint: 'Set memory for a limit, memoryReservation for what is set aside, or memory of the task for both.',
        },
      ];
    }),
  },
  {
    id: 'container-memory-within-task',
    source: 'SDK',
    says: "The 'memory' setting for container 'app' is greater than for the task",
    check: inContainers(({ memory = 0 }, definition) => {
      const most = definition.memory === undefined ? Number.POSITIVE_INFINITY : mebibytes(definition.memory);
      if (memory <= most) return [];
      return [
        {
          at: ['memory'],
          expected: `at most the ${most} MiB of the task`,
          received: `${memory} MiB`,
          hint: 'Raise memory of the task, or lower it here.',
        },
      ];
    }),
  },
  {
    id: 'memory-reservations-within-task',
    source: 'OBS',
    says: "The sum of all container 'memoryReservation' values cannot be greater than the value of the task 'memory'.",
    check: ({ memory, containerDefinitions }) => {
      if (memory === undefined) return [];
      const sum = containerDefinitions.reduce((total, { memoryReservation = 0 }) => total + memoryReservation, 0);
      if (sum <= mebibytes(memory)) return [];
      return [
        {
          at: ['memory'],
          expected: `at least the ${sum} MiB that the containers reserve`,
          received: `${mebibytes(memory)} MiB`,
          hint: 'Raise memory of the task, or lower the memoryReservation of containers.',
        },
      ];
    },
  },
  {
    id: 'container-cpu-within-task',
    source: 'SDK',
    says: "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'.",
    check: ({ cpu: taskCpu, containerDefinitions }) => {
      if (taskCpu === undefined) return [];
      const sum = containerDefinitions.reduce((total, { cpu = 0 }) => total + cpu, 0);
      if (sum <= cpuUnits(taskCpu)) return [];
      return [
        {
          at: ['cpu'],
          expected: `at least the ${sum} CPU units that the containers have`,
          received: `${cpuUnits(taskCpu)} CPU units`,
          hint: 'Raise cpu of the task, or lower the cpu of containers; a container without one shares what is idle.',
        },
      ];
    },
  },
  {
    id: 'tmpfs-size',
    source: 'OBS',
    says: 'The container has an invalid tmpfs size value specified. It must be a non-zero, non-negative integer.',
    check: inContainers(({ linuxParameters }) =>
      each(linuxParameters?.tmpfs ?? [], ['linuxParameters', 'tmpfs'], ({ size }) =>
        size > 0
          ? []
          : [
              {
                at: ['size'],
                code: 'out-of-range',
                expected: 'at least 1 MiB',
                received: `${size} MiB`,
                hint: 'Docker takes 0 for no bound, ECS does not: it counts the size when it places tasks.',
              },
            ],
      ),
    ),
  },
  {
    id: 'task-cpu-range',
    source: 'SDK',
    says: "Invalid 'cpu' setting for task.",
    check: (definition) => {
      if (definition.cpu === undefined || isFor(definition, 'FARGATE')) return [];
      const cpu = cpuUnits(definition.cpu);
      if (cpu >= LEAST_CPU && cpu <= MOST_CPU) return [];
      return [
        {
          at: ['cpu'],
          code: 'out-of-range',
          expected: `${LEAST_CPU} to ${MOST_CPU} CPU units`,
          received: `${cpu} CPU units`,
          hint: 'A bare number counts CPU units, of which 1024 make one vCPU: two vCPUs are 2048, or 2 vCPU.',
        },
      ];
    },
  },
];
