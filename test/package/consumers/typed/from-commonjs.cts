/**
 * The package from CommonJS, which TypeScript compiles to `require` since 5.8.
 *
 * @module
 */
import { type Input, parseServiceArn, Service, type ServiceRef } from 'typed-ecs/model';

const parsed = parseServiceArn('arn:aws:ecs:eu-west-1:123456789012:service/prod/web');
const service: Input<ServiceRef> = parsed._tag === 'Right' ? parsed.right.serviceName : '';
console.log(JSON.stringify({ service, name: Service.name }));
