import { expect, test } from 'vitest';
import { createTargets, createTask } from '../../test/fakes/report.ts';
import type { Proof } from '../core/proof/proof.ts';
import { attachProofs } from './attach-proofs.ts';

const proof: Proof = { verdict: 'fresh', evidence: 'seen' };
const [one, two, three] = createTargets(3);
if (one === undefined || two === undefined || three === undefined) throw new Error('three');

test('at the target itself, and beside the tasks if that was not sent', () => {
  const proven = [one, three].map((target) => ({ ...target, proof }));
  const { tasks, sampled } = attachProofs([createTask({}, [one, two])], proven);
  expect(tasks[0]?.batch.targets).toEqual([{ ...one, proof }, two]);
  expect(sampled).toEqual([{ ...three, proof }]);
});

test('nothing beside them if every target was sent', () => {
  const proven = [{ ...one, proof }];
  expect(attachProofs([createTask({}, [one])], proven)).not.toHaveProperty('sampled');
  expect(attachProofs([createTask({}, [one])], [])).toEqual({ tasks: [createTask({}, [one])] });
});
