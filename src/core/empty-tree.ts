// What git calls the tree without entries: the base of a comparison in which every file counts.

/** By the length of an id; neither need be in a repository to be compared with. */
const emptyTrees: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** The one of the same hash as a commit's full id. */
export function emptyTreeBeside(commit: string): string {
  return emptyTrees[commit.length] ?? emptyTrees[40] ?? '';
}

export function isEmptyTree(id: string): boolean {
  return Object.values(emptyTrees).includes(id.toLowerCase());
}
