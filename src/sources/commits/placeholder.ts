/** Files that keep a folder in the repository, or its content out of it. */
const placeholders = ['.gitattributes', '.gitignore', '.gitkeep', '.keep'];

/** Whether what lies at this path below a folder is more than a placeholder. */
export function isContent(below: string): boolean {
  return !placeholders.includes(below);
}
