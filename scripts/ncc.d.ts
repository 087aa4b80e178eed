// The part of ncc's programmatic interface that the build uses; the package has no types of its own.
declare module '@vercel/ncc' {
  interface NccModule {
    readonly name?: string;
    readonly size?: number;
    readonly modules?: readonly NccModule[];
  }
  interface NccResult {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
    readonly stats: {
      toJson(options: Readonly<Record<string, boolean>>): {
        readonly modules?: readonly NccModule[];
      };
    };
  }
  function ncc(
    entry: string,
    options: { readonly esm: boolean; readonly quiet: boolean; readonly cache: boolean },
  ): Promise<NccResult>;
  // biome-ignore lint/style/noDefaultExport: the package's own shape
  export default ncc;
}
