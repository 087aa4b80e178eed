/** The pattern that a path alone matches, or its folder with `/**` behind it. */
export function escapePattern(path: string): string {
  return path.replaceAll(/[*?[\]{}\\!#$]|^-/g, '\\$&');
}
