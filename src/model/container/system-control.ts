/**
 * Kernel parameters of containers.
 *
 * @module
 */
import { optional, structure, Text, text } from '../../codec/index.js';

/**
 * A kernel parameter (`sysctl`) of a container's namespaces; not on Windows. With `awsvpc` a network parameter applies
 * to every container of the task, and the one that starts last decides; with `host` it is not supported. Parameters of
 * inter-process communication apply to the whole task with the IPC mode `task`, and are not supported with `host`.
 * Fargate needs platform version 1.4.0 or later.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html
 * @category structures
 */
export interface SystemControl {
  /**
   * The parameter: `net.*`, `fs.mqueue.*`, or one of `kernel.msgmax`, `kernel.msgmnb`, `kernel.msgmni`, `kernel.sem`,
   * `kernel.shmall`, `kernel.shmmax`, `kernel.shmmni` and `kernel.shm_rmid_forced`.
   */
  readonly namespace?: string;
  /** What to set it to. */
  readonly value?: string;
}

const SystemControlNamespace = text<string>('SystemControlNamespace', {
  pattern: /^(kernel\.(msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)|fs\.mqueue\..+|net\..+)$/,
  form: 'a namespaced kernel parameter such as net.ipv4.tcp_keepalive_time',
  source: 'SDK',
});

export const SystemControl = structure<SystemControl>('SystemControl', {
  namespace: optional(SystemControlNamespace),
  value: optional(Text),
});
