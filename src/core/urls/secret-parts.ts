const host = String.raw`(?:[^\s:@/?#.]+(?:\.[^\s:@/?#.]+)+|localhost|\[[\da-f:.]+\])(?::\d{1,5})?`;

/** What can only be a host with a path, or a path: an `@` in it comes after the host. */
const harmless = new RegExp(
  String.raw`^(?:[a-z][a-z0-9+.-]*:\/\/${host}\/[^\s:?#]*(?:[?#].*)?|(?:${host}|(?!\/\/))\/[^\s:?#]*)$`,
  'is',
);

/**
 * A typed address as an error may show it: user info and query may be secrets. User info may have been
 * typed with any character, also with those that end it.
 */
export function hideSecretParts(typed: string): string {
  if (!/[@?#]/.test(typed)) return typed;
  const shown = harmless.test(typed)
    ? typed
    : typed.replace(/^([a-z][a-z0-9+.-]*:\/+)?.*@/is, '$1***@');
  return shown.replace(/^([a-z][a-z0-9+.-]*:\/[^?#]*[?#]).*$/is, '$1***');
}
