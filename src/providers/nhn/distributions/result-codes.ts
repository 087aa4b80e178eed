// Result codes that mean something else for distributions than for everything else; see ../classify.ts.

/** The API's own words for "no such service"; a 404 of something in between is not one of them. */
export const absentCodes: readonly string[] = ['10000', '10006', '30005'];

/** The answer to a second delete once the first one worked. */
export const goneCodes: readonly string[] = ['10021', '30003', '10000'];

/** In 2021 the service behind v2.0 still required v1's `useOrigin`, and said so with this code. */
export const wantsUseOrigin = '10015';
