import { describe, expect, it } from 'vitest';
import { RegisterTaskDefinitionRequest } from '../../../src/model/task-definition/register-task-definition.js';
import { taskDemand } from '../../../src/scheduler/placement/task-demand.js';
import { rightOf } from '../../support/sides.js';

interface Definition {
  readonly containers?: readonly object[];
  readonly cpu?: string;
  readonly memory?: string;
  readonly networkMode?: string;
  readonly runtimePlatform?: object;
}

function demandOf({ containers = [{}], ...task }: Definition) {
  const containerDefinitions = containers.map((container, i) => ({ name: `c${i}`, image: 'nginx', ...container }));
  const definition = { family: 'web', ...task, containerDefinitions };
  return taskDemand(rightOf(RegisterTaskDefinitionRequest.decode(definition)));
}

const portsOf = (networkMode: string | undefined, ...portMappings: readonly object[]) =>
  demandOf({ ...(networkMode === undefined ? {} : { networkMode }), containers: [{ portMappings }] }).ports;

describe('a task takes up', () => {
  it('nothing where nothing is asked for', () => {
    expect(demandOf({})).toEqual({ cpu: 0, memory: 0, ports: [] });
  });

  it('what its containers take up together', () => {
    const containers = [{ cpu: 256, memory: 512 }, { cpu: 128, memory: 64 }, {}];
    expect(demandOf({ containers })).toEqual({ cpu: 384, memory: 576, ports: [] });
  });

  it('of memory what a container reserves, where it reserves some, and else its limit', () => {
    expect(demandOf({ containers: [{ memory: 512, memoryReservation: 128 }] }).memory).toBe(128);
    expect(demandOf({ containers: [{ memoryReservation: 128 }] }).memory).toBe(128);
    expect(demandOf({ containers: [{ memory: 512, memoryReservation: 128 }, { memory: 64 }] }).memory).toBe(192);
  });

  it('its own size instead, member by member', () => {
    const containers = [{ cpu: 256, memory: 512, memoryReservation: 128 }];
    expect(demandOf({ cpu: '1024', memory: '2048', containers })).toEqual({ cpu: 1024, memory: 2048, ports: [] });
    expect(demandOf({ cpu: '1024', containers })).toEqual({ cpu: 1024, memory: 128, ports: [] });
    expect(demandOf({ memory: '2048', containers })).toEqual({ cpu: 256, memory: 2048, ports: [] });
  });

  it('on Windows what its containers take up, whatever its own size', () => {
    const runtimePlatform = { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' };
    const containers = [{ cpu: 256, memory: 512 }];
    const demand = demandOf({ cpu: '1024', memory: '2048', runtimePlatform, containers });
    expect(demand).toEqual({ cpu: 256, memory: 512, ports: [] });
  });

  it.each([{ operatingSystemFamily: 'LINUX' }, { cpuArchitecture: 'ARM64' }])(
    'its own size with the platform %o',
    (runtimePlatform) => {
      const containers = [{ cpu: 256, memory: 512 }];
      const demand = demandOf({ cpu: '1024', memory: '2048', runtimePlatform, containers });
      expect(demand).toEqual({ cpu: 1024, memory: 2048, ports: [] });
    },
  );
});

describe('a size as text', () => {
  it.each([
    { cpu: '256', units: 256 },
    { cpu: ' 1024 ', units: 1024 },
    { cpu: '1 vCPU', units: 1024 },
    { cpu: '1 vcpu', units: 1024 },
    { cpu: '2VCPU', units: 2048 },
    { cpu: '.25 vCPU', units: 256 },
    { cpu: '0.5 vCPU', units: 512 },
    { cpu: '0.125 vCPU', units: 128 },
    { cpu: '192 vCPU', units: 196_608 },
  ])('$cpu is $units CPU units', ({ cpu, units }) => {
    expect(demandOf({ cpu }).cpu).toBe(units);
  });

  it.each([
    { memory: '512', size: 512 },
    { memory: '1GB', size: 1024 },
    { memory: '1 GB', size: 1024 },
    { memory: '0.5 gb', size: 512 },
    { memory: '.5GB', size: 512 },
    { memory: '30 GB', size: 30_720 },
  ])('$memory is $size MiB', ({ memory, size }) => {
    expect(demandOf({ memory }).memory).toBe(size);
  });
});

describe('the ports that a task takes up', () => {
  const tcp = (port: number) => ({ port, protocol: 'tcp' });
  const udp = (port: number) => ({ port, protocol: 'udp' });

  it.each([undefined, 'bridge'])('are the host ports with network mode %s', (mode) => {
    expect(portsOf(mode, { containerPort: 80, hostPort: 8080 })).toEqual([tcp(8080)]);
  });

  it('are not those that the agent picks', () => {
    expect(portsOf('bridge', { containerPort: 80, hostPort: 0 })).toEqual([]);
    expect(portsOf('bridge', { containerPort: 80 })).toEqual([]);
    expect(portsOf('bridge', { containerPortRange: '8080-8090' })).toEqual([]);
  });

  it('are those of the containers with network mode host', () => {
    expect(portsOf('host', { containerPort: 80 })).toEqual([tcp(80)]);
    expect(portsOf('host', { containerPort: 80, hostPort: 80 })).toEqual([tcp(80)]);
  });

  it('are none with a network interface of its own', () => {
    expect(portsOf('awsvpc', { containerPort: 80, hostPort: 80 })).toEqual([]);
  });

  it('are none without a network', () => {
    expect(portsOf('none', { containerPort: 80, hostPort: 80 })).toEqual([]);
  });

  it('are of tcp unless they are of udp', () => {
    expect(
      portsOf(
        'bridge',
        { containerPort: 53, hostPort: 53, protocol: 'udp' },
        { containerPort: 53, hostPort: 53, protocol: 'tcp' },
        { containerPort: 80, hostPort: 8080 },
      ),
    ).toEqual([udp(53), tcp(53), tcp(8080)]);
  });

  it('are those of all its containers', () => {
    const containers = [
      { portMappings: [{ containerPort: 80, hostPort: 80 }] },
      {},
      { portMappings: [{ containerPort: 80, hostPort: 81 }] },
    ];
    expect(demandOf({ containers }).ports).toEqual([tcp(80), tcp(81)]);
  });
});
