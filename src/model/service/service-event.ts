/**
 * Service events: what the service scheduler says of its work.
 *
 * @module
 */
import { structure, Text, Timestamp } from '../../codec/index.js';

/**
 * One message of the service scheduler about a service. ECS keeps the latest 100 of a service, newest first.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceEvent.html
 * @category structures
 */
export interface ServiceEvent {
  /** Unique among the events of all services; the way to tell whether an event was seen before. */
  readonly id: string;
  /** When the event happened. */
  readonly createdAt: Timestamp;
  /** What happened, as a sentence such as `(service web) has reached a steady state.` */
  readonly message: string;
}

export const ServiceEvent = structure<ServiceEvent>('ServiceEvent', {
  id: Text,
  createdAt: Timestamp,
  message: Text,
});
