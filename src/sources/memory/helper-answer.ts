// What the helper process and the run say to each other, by files in the helper's folder.

/** Its name is part of the version by which the cache distinguishes entries. */
export const entryFile = 'manifest.json';
export const answerFile = 'answer.json';

export type HelperAnswer =
  | { readonly state: 'unavailable' | 'missed' | 'saved' | 'refused' }
  | { readonly state: 'restored'; readonly key: string }
  | { readonly state: 'broken'; readonly why: string };
