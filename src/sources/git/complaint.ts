// What git complained of when it talked to a server, by the words that git, curl and ssh use.

export type Cause =
  /** The server has no such commit, branch or tag. */
  'missing' | 'rights' | 'server' | 'network' | 'proxy' | 'certificate' | 'unknown';

/** The first that applies: a status says more than the words about the connection around it. */
const causes: readonly (readonly [words: RegExp, cause: Cause])[] = [
  [
    /not our ref|couldn't find remote ref|no such (?:remote )?ref|unadvertised object|no such commit/i,
    'missing',
  ],
  [/proxy|CONNECT tunnel failed/i, 'proxy'],
  [/certificate|SSL peer/i, 'certificate'],
  [/returned error: 40[134]/i, 'rights'],
  [/returned error: (?:408|425|429|5\d\d)/i, 'server'],
  [/permission denied|authentication failed|could not read username|not found/i, 'rights'],
  [
    /could not resolve|failed to connect|couldn't connect|connection (?:refused|reset|timed out)|timed? ?out|too slow|unreachable|SSL|TLS/i,
    'network',
  ],
  [/early EOF|RPC failed|hung up|disconnect|empty reply|internal server error/i, 'server'],
  [/could not read from remote repository/i, 'rights'],
];

/** An address between quotation marks may hold any of these words. */
export function findCause(complaint: string): Cause {
  const words = complaint.replaceAll(/'[^'\n]*:[^'\n]*'/g, '');
  return causes.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';
}

/** Whether the same command may succeed a little later. */
export function mayPass(complaint: string): boolean {
  const cause = findCause(complaint);
  return cause === 'server' || cause === 'network';
}
