// One list out of several: sorted, each target once, with every reason it has.
import { lineOf, reasonsOf, type Target, type TargetReason, type TargetRule } from '../target.ts';

/** The order in which the reasons of one target are listed. */
const ruleOrder: Readonly<Record<TargetRule, number>> = {
  urls: 0,
  'urls-file': 1,
  sitemap: 2,
  prefixes: 16,
  hosts: 17,
  tags: 18,
  'asset-ids': 3,
  link: 4,
  form: 5,
  folder: 6,
  file: 7,
  rewrite: 8,
  spelling: 9,
  twin: 10,
  'purge-type': 11,
  'on-too-many': 12,
  'resume-tasks': 13,
  config: 14,
  'purge-all-if': 15,
};

/** Sorted by line in code-unit order, so the result does not depend on the order of the input. */
export function mergeTargets(lists: readonly (readonly Target[])[]): readonly Target[] {
  const all = lists.flat();
  if (isMerged(all)) return all;
  const merged: Target[] = [];
  let group: Target[] = [];
  for (const target of all.toSorted(compareTargets)) {
    const [first] = group;
    if (first !== undefined && compareTargets(first, target) !== 0) {
      merged.push(joinGroup(first, group));
      group = [];
    }
    group.push(target);
  }
  const [first] = group;
  if (first !== undefined) merged.push(joinGroup(first, group));
  return merged;
}

/** One list out of one source nearly always is. */
function isMerged(targets: readonly Target[]): boolean {
  return targets.every((target, index) => {
    const before = targets[index - 1];
    return target.also === undefined && (before === undefined || lineOf(before) < lineOf(target));
  });
}

function compareTargets(one: Target, other: Target): number {
  return compareText(lineOf(one), lineOf(other)) || compareText(one.kind, other.kind);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function joinGroup(first: Target, group: readonly Target[]): Target {
  if (group.length === 1 && first.also === undefined) return first;
  const { kind, value } = first;
  const [own, ...also] = joinReasons(group.flatMap(reasonsOf));
  return { kind, value, ...(own ?? first), ...(also.length === 0 ? {} : { also }) };
}

function joinReasons(reasons: readonly TargetReason[]): readonly TargetReason[] {
  const sorted = reasons.toSorted(compareReasons);
  return sorted.filter((reason, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareReasons(before, reason) !== 0;
  });
}

function compareReasons(one: TargetReason, other: TargetReason): number {
  return (
    ruleOrder[one.rule] - ruleOrder[other.rule] ||
    compareText(one.path ?? '', other.path ?? '') ||
    compareText(one.form ?? '', other.form ?? '') ||
    Number(one.deleted ?? false) - Number(other.deleted ?? false)
  );
}
