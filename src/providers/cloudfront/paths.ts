// What CloudFront is sent for a target: a path on every host of the distribution, or a tag.
// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html
import type { Target } from '../../core/target.ts';
import { listFaults, type TargetFault } from '../../core/target-faults.ts';
import { groupDigits } from '../../core/text.ts';
import type { InputProblem } from '../../errors.ts';

/** The host is lost, so that targets on several hosts are one path. */
export function toSent({ kind, value }: Target): string {
  if (kind === 'everything') return '/*';
  if (kind === 'tag') return `#${value.toLowerCase()}`;
  const { path, search } = splitAddress(value);
  const whole = `${encodeAsDocumented(path)}${search}`;
  // At the end it stands for anything, and in a URL it is a character.
  return kind === 'url' ? whole.replace(/\*$/, '%2A') : whole;
}

/** In the query of a signed URL, of which only what comes before the `?` names the object. */
const signed = /[?&]Key-Pair-Id=/;

/** Of whole URLs, and of paths on every host. */
function splitAddress(value: string): { readonly path: string; readonly search: string } {
  const [, path = '', search = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(\?.*)?$/i.exec(value) ?? [];
  return { path: path === '' ? '/' : path, search: signed.test(search) ? '' : search };
}

/** Nearly all: there is nothing to change in them. */
const plain = /^[\w./-]*$/;
/** Of RFC 1738, section 2.2, that a URL may hold as they are. */
const unsafe = /["<>{}|\\^[\]`]/g;
/** What must stay encoded: the unsafe ones, and those that would mean something else. */
const staysEncoded = /[\s"#%<>{}|\\^~[\]`/?*]/;

/**
 * Encoded are characters outside of ASCII and those that RFC 1738 calls unsafe. What else is encoded names
 * an object that no request for the page creates, and removes nothing.
 */
function encodeAsDocumented(path: string): string {
  if (plain.test(path)) return path;
  return path
    .replace(/[^\x21-\x7e]+/g, (text) => encodeURIComponent(text.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const byte = Number.parseInt(code.slice(1), 16);
      const character = String.fromCharCode(byte);
      const stays = byte < 0x20 || byte >= 0x7f || staysEncoded.test(character);
      return stays ? code.toUpperCase() : character;
    })
    .replace(unsafe, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

const longestPath = 4_000;
const longestTag = 256;

const leaveOut = 'or leave it out of the list.';

const faults = {
  tilde: {
    what: 'contains a `~`, which CloudFront does not support in invalidations, encoded or not',
    remedy: `Purge a wildcard that ends before it, such as \`/folder/*\`, or everything; ${leaveOut}`,
  },
  long: {
    what: `is longer than the ${groupDigits(longestPath)} characters that CloudFront takes`,
    remedy: `Purge a wildcard that ends earlier, ${leaveOut}`,
  },
  star: {
    what: 'has a `*` that is not its last character. To CloudFront it is the character itself, so nothing would match',
    remedy: 'End the pattern at its first `*`; write `%2A` for the character itself.',
  },
  tag: {
    what: `is not a tag: 1 to ${longestTag} visible ASCII characters without commas`,
    remedy: 'Write one tag a line, as the header of the origin has it.',
  },
  tagStar: {
    what: 'has a `*`, and tags match only as a whole',
    remedy: 'List the tags, or purge by wildcard with `purge-type: wildcard`.',
  },
} as const satisfies Readonly<Record<string, TargetFault>>;

function findFault(target: Target): TargetFault | undefined {
  const { kind, value } = target;
  if (kind === 'tag') {
    if (!/^[\x21-\x2b\x2d-\x7e]+$/.test(value) || value.length > longestTag) return faults.tag;
    return value.includes('*') ? faults.tagStar : undefined;
  }
  const sent = toSent(target);
  if (/~|%7e/i.test(sent)) return faults.tilde;
  if (sent.length > longestPath) return faults.long;
  return kind === 'wildcard' && sent.slice(0, -1).includes('*') ? faults.star : undefined;
}

/** One path that is wrong would have a request with 999 others refused, or would remove nothing. */
export function checkTargets(
  targets: readonly Target[],
  { isChina }: { readonly isChina: boolean },
): readonly InputProblem[] {
  const hasTags = isChina && targets.some(({ kind }) => kind === 'tag');
  return [...listFaults(targets, findFault), ...(hasTags ? [noTagsInChina] : [])];
}

const noTagsInChina: InputProblem = {
  code: 'input-invalid',
  input: 'tags',
  message: '`tags`: CloudFront in China has no invalidation by tag.',
  remedy: 'List URLs, or purge by wildcard with `purge-type: wildcard`.',
};
