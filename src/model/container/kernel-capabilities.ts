/**
 * Linux capabilities of containers.
 *
 * @module
 */
import { list, optional, structure, text } from '../../codec/index.js';

/**
 * The Linux capabilities that a container has more, or fewer, than Docker's default set. What is dropped is dropped
 * first, then what is added is added; a privileged container ignores both.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_KernelCapabilities.html
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 * @category structures
 */
export interface KernelCapabilities {
  /** Capabilities to add, such as `NET_ADMIN`, or `ALL`. Fargate adds `SYS_PTRACE` alone. Absent: none. */
  readonly add?: readonly string[];
  /** Capabilities to drop, or `ALL`, which leaves what `add` names. Absent: none. */
  readonly drop?: readonly string[];
}

const CAPABILITIES = [
  'ALL',
  'AUDIT_CONTROL',
  'AUDIT_WRITE',
  'BLOCK_SUSPEND',
  'CHOWN',
  'DAC_OVERRIDE',
  'DAC_READ_SEARCH',
  'FOWNER',
  'FSETID',
  'IPC_LOCK',
  'IPC_OWNER',
  'KILL',
  'LEASE',
  'LINUX_IMMUTABLE',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'MKNOD',
  'NET_ADMIN',
  'NET_BIND_SERVICE',
  'NET_BROADCAST',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_CHROOT',
  'SYS_MODULE',
  'SYS_NICE',
  'SYS_PACCT',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'SYS_RESOURCE',
  'SYS_TIME',
  'SYS_TTY_CONFIG',
  'SYSLOG',
  'WAKE_ALARM',
];

const KernelCapability = text<string>('KernelCapability', {
  pattern: new RegExp(`^(${CAPABILITIES.join('|')})$`),
  form: 'a Linux capability such as NET_ADMIN, or ALL',
  source: 'INF',
  hint: 'Write it in capitals and without CAP_, as in SYS_PTRACE.',
});

export const KernelCapabilities = structure<KernelCapabilities>('KernelCapabilities', {
  add: optional(list(KernelCapability)),
  drop: optional(list(KernelCapability)),
});
