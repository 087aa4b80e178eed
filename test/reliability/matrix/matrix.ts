// Every kind of request of every provider meets every fault, in its first call, in later ones and in all.

import { type CapturedOutput, captureOutput } from '../captured-output.ts';
import { type Miss, type Part, type PartOptions, type PartResult, shareOf } from '../part.ts';
import { sample } from '../random.ts';
import { type Scenario, scenarios } from '../scenarios.ts';
import { faults, type MatrixFault } from './faults.ts';
import { judgeCell, oracles } from './judge-cell.ts';
import { leafFaults } from './leaves.ts';
import { type CellRun, Hung, type Position, positions, runCell } from './run-cell.ts';

interface Cell {
  readonly name: string;
  readonly scenario: Scenario;
  readonly operation: string;
  readonly fault: MatrixFault;
  readonly position: Position;
}

const cellsInShort = 900;

export const matrix: Part = {
  name: 'matrix',
  isShared: true,
  about:
    'Each kind of request that a rehearsal of each provider causes, with each fault, in the first call, in later calls and in all: lost connections, statuses, bodies, and every value of every answer replaced by ten others.',
  oracles,
  run: runMatrix,
};

async function runMatrix(options: PartOptions): Promise<PartResult> {
  using output = captureOutput();
  const misses: Miss[] = [];
  const cells: Cell[] = [];
  const operations = new Set<string>();
  for (const scenario of scenarios) {
    const plain = await runCell(scenario, undefined, output);
    if (options.share.index === 0) misses.push(...(await judgePlain(scenario, plain, output)));
    for (const operation of new Set(plain.receipts.map((receipt) => receipt.operation))) {
      operations.add(`${scenario.title} | ${operation}`);
      cells.push(...toCells(scenario, operation, plain));
    }
  }
  const named = cells.filter(({ name }) => name.includes(options.only));
  const wanted = shareOf(named, options.share);
  const chosen = options.isShort ? sample(wanted, cellsInShort, options.seed) : wanted;
  let requests = 0;
  for (const [index, cell] of chosen.entries()) {
    if (index % 500 === 0) options.say(`${index} of ${chosen.length} cells`);
    const judged = await tryCell(cell, output);
    requests += judged.requests;
    misses.push(...[...new Set(judged.wrong)].map((why) => ({ name: cell.name, why })));
  }
  return {
    totals: {
      'kinds of requests': operations.size,
      'kinds of faults': faults.length,
      cells: chosen.length,
      'requests received': requests,
    },
    checks: chosen.length + (options.share.index === 0 ? scenarios.length : 0),
    misses,
  };
}

function toCells(scenario: Scenario, operation: string, plain: CellRun): readonly Cell[] {
  const calls = plain.receipts.filter((receipt) => receipt.operation === operation);
  const body = calls.at(-1)?.answer?.body ?? '';
  const places = Object.keys(positions).filter(
    (name): name is Position => name !== 'later' || calls.length > 1,
  );
  return [...faults, ...leafFaults(body, scenario.optional ?? [])].flatMap((fault) =>
    places
      .filter((position) => position === 'first' || !isOnce(fault, position))
      .map((position) => ({
        name: [scenario.title, operation, fault.name, position].join(' | '),
        ...{ scenario, operation, fault, position },
      })),
  );
}

/** Other values in later calls alone show nothing that those in all calls do not. */
function isOnce({ isHeavy, isLeaf }: MatrixFault, position: Position): boolean {
  return isHeavy === true || (isLeaf === true && position === 'later');
}

/** Without faults a run is green; and the oracles are not blind: they see that a vendor is at work. */
async function judgePlain(
  scenario: Scenario,
  plain: CellRun,
  output: CapturedOutput,
): Promise<readonly Miss[]> {
  const wrong = [...judgeCell(scenario, plain)];
  if (!plain.passes) wrong.push(`without any fault it ends as ${plain.outputs['status']}`);
  if (!plain.receipts.some(({ acted }) => acted)) wrong.push('the state shows no accepted work');
  if (isAtWorkByItself(scenario)) {
    const one = { ...scenario, targets: scenario.targets.slice(0, 1) };
    const left = await runCell(one, undefined, output, { inputs: { wait: 'false' } });
    if (left.vendors.isAtRest()) wrong.push('the state does not show that work is going on');
  }
  return wrong.map((why) => ({ name: `${scenario.title} | no fault`, why }));
}

/** Whether time alone ends what was asked for: a cache that is only looked at again has nothing to do. */
function isAtWorkByItself({ config, row, run }: Scenario): boolean {
  if (config !== undefined) return true;
  return row?.confirmation.by === 'polling' && run?.polling?.isSubmission !== true;
}

async function tryCell(
  { scenario, ...trouble }: Cell,
  output: CapturedOutput,
): Promise<{ readonly wrong: readonly string[]; readonly requests: number }> {
  try {
    const cell = await runCell(scenario, trouble, output);
    const wrong = [...judgeCell(scenario, cell)];
    const isBelieved = trouble.fault.isCredible === true;
    if (scenario.config !== undefined && cell.passes && !isBelieved) {
      const { clock, vendors } = cell;
      const again = await runCell(scenario, undefined, output, { after: { clock, vendors } });
      if (again.outputs['changed'] !== 'false')
        wrong.push('a success, and the next plan would change something');
    }
    return { wrong, requests: cell.receipts.length };
  } catch (error) {
    const why =
      error instanceof Hung ? error.message : String(error instanceof Error ? error.stack : error);
    return { wrong: [why], requests: 0 };
  }
}
