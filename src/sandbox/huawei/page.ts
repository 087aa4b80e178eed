// Which part of a long list is asked for.

/** Size and number go together; undefined if one is wrong or missing beside the other. */
export function readPage(
  query: URLSearchParams,
): { readonly size: number; readonly number: number } | undefined {
  const [size, number] = [query.get('page_size'), query.get('page_number')];
  if (size === null && number === null) return { size: 30, number: 1 };
  const isWithin = (text: string | null, most: number): boolean =>
    /^[1-9]\d{0,4}$/.test(text ?? '') && Number(text) <= most;
  if (!isWithin(size, 10_000) || !isWithin(number, 65_535)) return undefined;
  return { size: Number(size), number: Number(number) };
}
