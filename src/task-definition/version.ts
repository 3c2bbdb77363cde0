/**
 * Versions of what runs on a container instance.
 *
 * @module
 */

/** Major, minor and patch. */
export type Version = readonly [major: number, minor: number, patch: number];

const VERSION = /^v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?$/;

/** Reads a version such as `1.86.2` or `1.44`; `undefined` where the text is none. */
export function versionOf(text: string | undefined): Version | undefined {
  const [, major, minor, patch = '0'] = VERSION.exec(text ?? '') ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** Whether one version is older than another. */
export function isBefore(version: Version, other: Version): boolean {
  const [major, minor, patch] = version;
  if (major !== other[0]) return major < other[0];
  return minor === other[1] ? patch < other[2] : minor < other[1];
}
