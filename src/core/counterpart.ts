// Who answers the requests of a run, in texts for people: a vendor with a console, unless the provider says
// another word, such as `the cache`.

export const usualCounterpart = 'the vendor';

/** Where people see what became of a request: `in the vendor's console`. */
export function describeConsole(counterpart = usualCounterpart): string {
  return counterpart === usualCounterpart ? "in the vendor's console" : `at ${counterpart}`;
}
