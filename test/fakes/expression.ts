// GitHub's own evaluator of expressions, with the contexts that a test gives.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';

export type Contexts = Readonly<Record<string, unknown>>;

/** How the jobs or steps before ended. */
export type Before = 'success' | 'failure' | 'cancelled';

const names = ['env', 'github', 'inputs', 'matrix', 'needs', 'runner', 'secrets', 'steps', 'vars'];

function statusFunctions(before: Before): readonly FunctionDefinition[] {
  const give = (name: string, value: boolean): FunctionDefinition => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(value),
  });
  return [
    give('always', true),
    give('success', before === 'success'),
    give('failure', before === 'failure'),
    give('cancelled', before === 'cancelled'),
  ];
}

function toDictionary(contexts: Contexts): data.Dictionary {
  const revived: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  if (!(revived instanceof data.Dictionary)) throw new Error('Contexts are a mapping.');
  return revived;
}

function evaluate(expression: string, contexts: Contexts, before: Before): data.ExpressionData {
  const functions = statusFunctions(before);
  const parsed = new Parser(new Lexer(expression).lex().tokens, names, [...functions]).parse();
  const named = new Map(functions.map((one) => [one.name, one]));
  return new Evaluator(parsed, toDictionary(contexts), named).evaluate();
}

/** What a value such as `${{ inputs.a || 'b' }}` becomes. */
export function evaluateText(expression: string, contexts: Contexts): string {
  return evaluate(expression, contexts, 'success').coerceString();
}

/** Whether a job or step with this `if` runs. Without a status function it also needs `success()`. */
export function isRun(condition: string, contexts: Contexts, before: Before = 'success'): boolean {
  const hasStatus = /\b(?:always|success|failure|cancelled)\(\)/.test(condition);
  const whole = hasStatus ? condition : `success() && (${condition})`;
  return truthy(evaluate(whole, contexts, before));
}
