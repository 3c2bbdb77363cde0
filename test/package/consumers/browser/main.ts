/**
 * What a page can do: decode what ECS sent, refuse what is wrong, check a task definition. There is neither SDK nor Node.
 *
 * @module
 */
import { isRight } from 'fp-ts/Either';
import * as t from 'io-ts';
import type { ClusterName, Input, ServiceRef } from 'typed-ecs/model';
import { formatIssues, issuesOf, parseServiceArn, Service, strict } from 'typed-ecs/model';
import { checkTaskDefinition, defineTaskDefinition, diffTaskDefinitions } from 'typed-ecs/task-definition';

const sent: unknown = {
  serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web',
  serviceName: 'web',
  clusterArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod',
  status: 'ACTIVE',
  desiredCount: 2,
  runningCount: 2,
  pendingCount: 0,
  createdAt: 1462406400.123,
  launchtype: 'EC2',
};

const services = t.array(Service).decode([sent]);
const createdAt: Date | undefined = isRight(services) ? services.right[0]?.createdAt : undefined;
const refused = strict(Service).decode(sent);
const parsed = parseServiceArn('arn:aws:ecs:eu-west-1:123456789012:service/prod/web');
const service: Input<ServiceRef> = parsed._tag === 'Right' ? parsed.right.serviceName : '';
// @ts-expect-error a cluster's name is no service's
const confused: Input<ServiceRef> = 'prod' as ClusterName;

const definition = defineTaskDefinition({
  family: 'web',
  containerDefinitions: [{ name: 'app', image: 'nginx:1.27', memory: 128 }],
});
const [{ name, image }] = definition.containerDefinitions;
const linked = { ...definition, containerDefinitions: [{ name, image, memory: 128, links: ['cache'] }] };

console.log(
  JSON.stringify({
    createdAt,
    issues: refused._tag === 'Left' ? formatIssues(issuesOf(refused.left)) : '',
    names: [service, confused],
    rules: checkTaskDefinition(linked).map(({ rule }) => rule),
    changed: diffTaskDefinitions(definition, linked).map(({ path }) => path),
  }),
);
