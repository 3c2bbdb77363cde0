/**
 * What we warn of in the files that ECS accepts.
 *
 * @module
 */

/** Ids of rules, in the order of their issues; files that are not listed draw none. */
export const WARNINGS: Readonly<Record<string, readonly string[]>> = {
  'app-mesh-and-x-ray': [],
  'bridge-links-and-dynamic-port': ['mapped-port-health-check'],
  'careless-but-legal': [
    'environment-secret-value',
    'environment-secret-name',
    'environment-name-unique',
    'mapped-port-health-check',
    'image-version',
    'port-two-protocols',
    'host-port-kernel-range',
    'image-version',
    'volume-mounted',
  ],
  'daemon-node-metrics': ['mapped-port-health-check'],
  'docker-socket-builder': ['mapped-port-health-check', 'host-port-ephemeral', 'host-network-root'],
  'fsx-windows-file-server': ['mapped-port-health-check'],
  'init-containers-in-order': ['mapped-port-health-check'],
  'one-container-nothing-else': ['container-memory-minimum'],
  'otel-collector-sidecar': ['health-check-command-kind'],
  'placeholder-account-only': ['image-version', 'role-placeholder', 'role-placeholder'],
  'placeholder-upper-case': ['image-version', 'role-placeholder'],
  'security-sensor-privileged': ['KernelCapability', 'host-network-root'],
  'volumes-from': ['mapped-port-health-check'],
};
