import type { Content } from './content.ts';

/** How a server finds the file of a path, as the generator's users configure it; nginx's words. */
export type TryFiles = readonly string[];

export interface Generator {
  readonly id: string;
  readonly name: string;
  /** With exact versions, as the clients of the registries take them. */
  readonly packages: { readonly npm?: readonly string[]; readonly pip?: readonly string[] };
  /** Names of pages that it cannot have. */
  readonly refuses?: readonly string[];
  readonly render: (content: Content) => Readonly<Record<string, string | Buffer>>;
  /** Of the folder with the packages: the program and its arguments. */
  readonly command: readonly [program: string, ...args: readonly string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** The folder that it builds. */
  readonly root: string;
  readonly tryFiles: TryFiles;
}
