// Where a file is served: its path below `root`, after `rewrites`. A path that begins with `/`.
import { decodePath } from './path-text.ts';

/** Stands for the `%` of an escape that a rewrite writes; no file name has it. */
export const escapeMark = '\0';

export type Rewrite = (path: string) => string;

export function applyRewrites(path: string, rewrites: readonly Rewrite[]): string {
  if (rewrites.length === 0) return path;
  const rewritten = rewrites.reduce((current, rewrite) => rewrite(current), path);
  return resolveDots(rewritten.startsWith('/') ? rewritten : `/${rewritten}`);
}

/** A replacement may write `.` and `..`, which no URL has; files never do. */
function resolveDots(path: string): string {
  if (!/\/\.{1,2}(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  for (const segment of segments) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  const isFolder = /^\.{1,2}$/.test(segments.at(-1) ?? '');
  return `/${kept.join('/')}${isFolder && kept.length > 0 ? '/' : ''}`;
}

/** The path without its escapes, as a server looks it up. */
export function decodeEscapes(path: string): string {
  if (!path.includes(escapeMark)) return path;
  return path.replaceAll(/(?:\0[\dA-Fa-f]{2})+/g, (escapes) => {
    const codes = escapes.split(escapeMark).slice(1);
    return decodePath(Uint8Array.from(codes, (code) => Number.parseInt(code, 16)));
  });
}
