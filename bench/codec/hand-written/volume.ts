/**
 * Volumes that are configured at launch, checked by hand.
 *
 * @module
 */
import { type Check, maybe, maybeBoolean, maybeEach, maybeInteger, maybeText, record, text } from './checks.js';
import { tag } from './launch.js';

export const serviceVolumeConfiguration: Check = (u) => {
  const it = record(u);
  text(it.name);
  maybe(it.managedEBSVolume, serviceManagedEBSVolumeConfiguration);
};

const serviceManagedEBSVolumeConfiguration: Check = (u) => {
  const it = record(u);
  maybeBoolean(it.encrypted);
  maybeText(it.kmsKeyId);
  maybeText(it.volumeType);
  maybeInteger(it.sizeInGiB);
  maybeText(it.snapshotId);
  maybeInteger(it.volumeInitializationRate);
  maybeInteger(it.iops);
  maybeInteger(it.throughput);
  maybeEach(it.tagSpecifications, ebsTagSpecification);
  text(it.roleArn);
  maybeText(it.filesystemType);
};

const ebsTagSpecification: Check = (u) => {
  const it = record(u);
  text(it.resourceType);
  maybeEach(it.tags, tag);
  maybeText(it.propagateTags);
};
