// A folder of the workspace, spelt in one way on every platform.
import type { TypedFault } from '../list-marks.ts';
import { oneLine } from '../text.ts';
import { findUnexpanded } from '../unexpanded.ts';

/** Without `./` and final `/`. Undefined if it leads out of the workspace, or would on Windows. */
export function parseFolder(text: string): string | undefined {
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  const isForeign = text.startsWith('/') || /[\\\r\n]|^[a-z]:/i.test(text);
  if (findUnexpanded(text) !== undefined) return undefined;
  const isHidden = parts.includes('..') || parts.includes('.git');
  return isForeign || isHidden ? undefined : parts.join('/');
}

/** What is wrong with a path that names no folder of the workspace, if that can be said. */
export function findFolderFault(text: string): TypedFault | undefined {
  if (/[\r\n]/.test(text))
    return {
      what: 'has more than one line',
      remedy: 'Give one folder. For several, use this action once for each.',
    };
  return findUnexpanded(text) ?? findWindowsPath(text);
}

/** How to spell a path of Windows; undefined if it is not one. */
function findWindowsPath(text: string): TypedFault | undefined {
  if (/^[a-z]:/i.test(text))
    return {
      what: 'begins with a drive',
      remedy:
        'Give a path relative to the workspace, like `public`: leave out the drive and the folders above it.',
    };
  if (!text.includes('\\')) return undefined;
  const spelling = parseFolder(text.replaceAll('\\', '/'));
  return {
    what: 'has a `\\`, and folders are separated by `/`',
    remedy:
      spelling === undefined
        ? 'Give a path relative to the workspace, like `public` or `sites/docs`.'
        : `Write \`${oneLine(spelling, 200)}\`.`,
  };
}
