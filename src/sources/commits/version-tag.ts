// Which version came before a tag, by its name alone.

interface VersionTag {
  readonly tag: string;
  readonly prefix: string;
  /** `1.10.2`, `2024.06.01` of a date. */
  readonly numbers: string;
  readonly isDate: boolean;
  /** `rc.1` of `1.10.2-rc.1`; `''` for a final version. */
  readonly prerelease: string;
}

/** `site-v1.2.3-rc.1+build` has dots; `v7` and `release-20260102` end in one number. */
const dotted =
  /^(?<prefix>.*?)(?<numbers>\d+(?:\.\d+)+)(?:-(?<prerelease>[\w.-]+))?(?:\+[\w.-]+)?$/;
const single = /^(?<prefix>.*?)(?<numbers>\d+)$/;

/** `2024-06-01`, and `2024-06-01.2` or `2024-06-01-2` for another one of the same day. */
const date = /^(?<prefix>.*?)(?<numbers>\d{4}-\d{2}-\d{2}(?:[.-]\d+)*)$/;

function parseVersionTag(tag: string): VersionTag | undefined {
  const dated = date.exec(tag)?.groups;
  const groups = dated ?? (dotted.exec(tag) ?? single.exec(tag))?.groups;
  if (groups === undefined) return undefined;
  const { prefix = '', numbers = '', prerelease = '' } = groups;
  const isDate = dated !== undefined;
  return { tag, prefix, numbers: numbers.replaceAll('-', '.'), isDate, prerelease };
}

/** Numbers by their value, however many digits they have: `10` after `9`, `rc.10` after `rc.9`. */
function compareText(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

/** Semantic versioning's order: a pre-release comes before its final version. */
function compareVersions(one: VersionTag, other: VersionTag): number {
  const byNumbers = compareText(one.numbers, other.numbers);
  if (byNumbers !== 0 || one.prerelease === other.prerelease) return byNumbers;
  if (one.prerelease === '') return 1;
  if (other.prerelease === '') return -1;
  return compareText(one.prerelease, other.prerelease);
}

/** `v1` beside `v1.0.0` is a tag that moves along with the versions, not one of them. */
function isMovingTag({ numbers }: VersionTag, current: VersionTag): boolean {
  return !current.isDate && current.numbers.startsWith(`${numbers}.`);
}

/** A candidate goes to staging: what a final version replaces is the final version before it. */
function mayPrecede({ prerelease }: VersionTag, current: VersionTag): boolean {
  return current.prerelease !== '' || prerelease === '';
}

/**
 * The highest of `tags` that is lower than `tag` and has its prefix; for a final version, the highest
 * final one. Undefined without one.
 */
export function findPreviousTag(tag: string, tags: readonly string[]): string | undefined {
  const current = parseVersionTag(tag);
  if (current === undefined) return undefined;
  return tags
    .map(parseVersionTag)
    .filter((version) => version !== undefined)
    .filter(({ prefix, isDate }) => prefix === current.prefix && isDate === current.isDate)
    .filter((version) => mayPrecede(version, current))
    .filter((version) => compareVersions(version, current) < 0 && !isMovingTag(version, current))
    .sort(compareVersions)
    .at(-1)?.tag;
}
