// What bunny.net makes of addresses: a `*`, or a `/` at the end, may stand for everything below.
import { countNoun, findListInput, type Target } from '../../core/target.ts';
import { oneLine } from '../../core/text.ts';
import { hideSignature } from '../../core/urls/hide-signature.ts';
import type { InputProblem } from '../../errors.ts';

/** A URL with a `*` would be purged with whatever it stands for. */
export function checkTargets(targets: readonly Target[]): readonly InputProblem[] {
  const star = targets.find(({ kind, value }) => kind === 'url' && value.includes('*'));
  if (star === undefined) return [];
  const input = findListInput(star) ?? 'files';
  return [
    {
      code: 'input-invalid',
      input,
      message: `\`${input}\`: ${oneLine(hideSignature(star.value), 200)} has a \`*\`, which bunny.net takes for everything that may stand there.`,
      remedy:
        'To purge everything below a path, list it in `prefixes`. Otherwise leave this URL out.',
    },
  ];
}

/** Whether a pull zone ignores queries is one of its settings, which the API key is not asked for. */
export function describeTargets(targets: readonly Target[]): readonly string[] {
  const folders = targets.filter(({ kind, value }) => kind === 'url' && value.endsWith('/')).length;
  if (folders === 0) return [];
  return [
    `${countNoun(folders, 'url')} ${folders === 1 ? 'ends' : 'end'} in \`/\`. If the pull zone ignores query strings, bunny.net purges everything below as well; otherwise the page alone.`,
  ];
}
