/**
 * Errors as ECS answers them.
 *
 * @module
 */

/** Thrown by an operation's handler, and answered to the caller as ECS would. */
export class EcsException extends Error {
  /**
   * @param name - the exception's name, as the API has it
   * @param message - what ECS would say
   * @param status - the HTTP status
   * @param members - what the exception has beside its message
   */
  constructor(
    override readonly name: string,
    message: string,
    readonly status = 400,
    readonly members: object = {},
  ) {
    super(message);
  }
}

/** The request asks for something that cannot be. */
export const invalidParameter = (message: string) => new EcsException('InvalidParameterException', message);

/** The request is at fault in another way. */
export const clientException = (message: string) => new EcsException('ClientException', message);

/** There is no such cluster. */
export const clusterNotFound = () => new EcsException('ClusterNotFoundException', 'Cluster not found.');

/** There is no such service. */
export const serviceNotFound = () => new EcsException('ServiceNotFoundException', 'Service not found.');

/** The service is being deleted, or is gone. */
export const serviceNotActive = () => new EcsException('ServiceNotActiveException', 'Service was not ACTIVE.');
