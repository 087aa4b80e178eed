import type { Problem } from './problem.ts';

/** Why nothing is sent. */
export type Refusal = Problem & {
  readonly code:
    | 'empty-list'
    | 'too-many-urls'
    | 'list-changed'
    | 'mode-unsupported'
    | 'input-invalid';
};
