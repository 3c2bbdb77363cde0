/**
 * GPUs and other devices.
 *
 * @module
 */
import { quoted } from '../../codec/received.js';
import type { Violation } from '../../codec/rule.js';
import type { ResourceRequirement } from '../../model/container/resource-requirement.js';
import type { TaskDefinitionRule } from '../rule.js';
import { type Definition, each, inContainers, isFor, type PartCheck } from './scope.js';

const inRequirements = (check: PartCheck<ResourceRequirement>) =>
  inContainers(({ resourceRequirements = [] }, definition, context) =>
    each(resourceRequirements, ['resourceRequirements'], (requirement) => check(requirement, definition, context)),
  );

/** Every requirement of a type, with its place. */
const requirementsOf = ({ containerDefinitions }: Definition, wanted: ResourceRequirement['type']) =>
  containerDefinitions.flatMap(({ resourceRequirements = [] }, container) =>
    resourceRequirements
      .map((requirement, i) => ({
        ...requirement,
        container,
        at: ['containerDefinitions', container, 'resourceRequirements', i],
      }))
      .filter(({ type }) => type === wanted),
  );

/** Rules about devices. */
export const deviceRules: readonly TaskDefinitionRule[] = [
  {
    id: 'inference-accelerators',
    source: 'SDK',
    says: "Unsupported field 'inferenceAccelerators'.",
    check: ({ inferenceAccelerators = [] }) =>
      inferenceAccelerators.length === 0
        ? []
        : [
            {
              at: ['inferenceAccelerators'],
              expected: 'no inference accelerators',
              received: `${inferenceAccelerators.length}`,
              hint: 'Elastic Inference ended in April 2023; use instances with Neuron devices or GPUs.',
            },
          ],
  },
  {
    id: 'neuron-managed-instances',
    source: 'SDK',
    check: inRequirements(({ type }, definition) => {
      const { requiresCompatibilities = [] } = definition;
      if (type !== 'NeuronDevice' || requiresCompatibilities.length === 0) return [];
      if (isFor(definition, 'MANAGED_INSTANCES')) return [];
      return [
        {
          at: ['type'],
          expected: 'NeuronDevice only where requiresCompatibilities has MANAGED_INSTANCES',
          received: requiresCompatibilities.join(' and '),
          hint: 'Only ECS Managed Instances give Neuron devices to containers.',
        },
      ];
    }),
  },
  {
    id: 'neuron-one-container',
    source: 'SDK',
    check: (definition) => {
      const [first, ...others] = requirementsOf(definition, 'NeuronDevice');
      return others
        .filter(({ container }) => container !== first?.container)
        .map(({ at }) => ({
          at: [...at, 'type'],
          expected: 'one container with Neuron devices',
          received: 'another one',
          hint: 'A container is given all Neuron devices of its instance.',
        }));
    },
  },
  {
    /** The API counts whole GPUs; what ECS answers to a fraction, or to no number, was not seen. */
    id: 'gpu-count',
    source: 'INF',
    check: inRequirements(({ type, value }) =>
      type !== 'GPU' || value === undefined || value === 'ALL' || /^0*[1-9]\d*$/.test(value)
        ? []
        : [
            {
              at: ['value'],
              expected: 'a whole number of GPUs from 1 on, or ALL',
              received: quoted(value),
              hint: 'A GPU that several containers share has a sharingStrategy in place of value.',
            },
          ],
    ),
  },
  {
    id: 'gpu-sharing-alike',
    source: 'SDK',
    check: (definition) => {
      const [first, ...others] = requirementsOf(definition, 'GPU');
      const isShared = ({ sharingStrategy }: ResourceRequirement) => sharingStrategy !== undefined;
      return others
        .filter((other) => first !== undefined && isShared(other) !== isShared(first))
        .map(
          (other): Violation => ({
            at: other.at,
            expected: 'GPUs that are shared by all containers that have one, or by none',
            received: isShared(other) ? 'one that is shared' : 'one that is not',
            hint: 'Give sharingStrategy for each GPU of the task, or for none.',
          }),
        );
    },
  },
  {
    id: 'gpu-sharing-external',
    source: 'SDK',
    check: inRequirements(({ sharingStrategy }, definition) =>
      sharingStrategy === undefined || !isFor(definition, 'EXTERNAL')
        ? []
        : [
            {
              at: ['sharingStrategy'],
              expected: 'no shared GPU, as requiresCompatibilities has EXTERNAL',
              received: 'one',
              hint: 'Only container instances within AWS share GPUs.',
            },
          ],
    ),
  },
];
