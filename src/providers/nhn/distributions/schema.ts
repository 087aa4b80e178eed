// The file of `mode: sync-distribution`: what one entry may hold. Published as
// schema/distributions.schema.json. Rules that need more than one field are in rules.ts.
// https://docs.nhncloud.com/en/Contents%20Delivery/CDN/en/api-guide-v2.0/
import { z } from 'zod';
import { markerLength } from '../../../core/distributions/distribution.ts';

const longestName = 255;
const domainPattern =
  /^(?=.{1,255}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;

const Domain = z.string().regex(domainPattern, 'must be a domain name');
const Port = z.int().min(1).max(65_535);

const Origin = z.strictObject({
  origin: z
    .string()
    .min(1)
    .max(longestName)
    .regex(/^[^\s/:]+$/, 'must be a host name or an IP address, without scheme, port and path')
    .meta({ description: 'Host name or public IP address of the origin.' }),
  originPath: z
    .string()
    .max(8_192)
    .regex(/^\/.*[^/]$/, 'must begin with / and not end with it')
    .optional()
    .meta({ description: 'The folder on the origin, such as /site.' }),
  httpPort: Port.optional(),
  httpsPort: Port.optional(),
  port: Port.optional().meta({ description: 'API v1.5 only, instead of httpPort and httpsPort.' }),
});

const RootPathAccessControl = z.strictObject({
  enable: z.boolean(),
  controlType: z.enum(['DENY', 'REDIRECT']).optional(),
  redirectPath: z.string().min(1).optional(),
  redirectStatusCode: z.literal([301, 302, 303, 307]).optional(),
});

const Callback = z.strictObject({
  httpMethod: z.enum(['GET', 'POST', 'PUT']),
  url: z
    .string()
    .max(1_024)
    .regex(/^https?:\/\/\S+$/, 'must be an http or https URL')
    .meta({
      description:
        'May contain {appKey}, {domain}, {status} and {isSuccessful}, which stay as they are.',
    }),
});

const HeaderName = z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'must be the name of an HTTP header');

const ResponseHeader = z.strictObject({
  action: z.enum(['ADD', 'MODIFY', 'DELETE']),
  standardHeaderName: z.enum([
    'ACCESS_CONTROL_ALLOW_CREDENTIALS',
    'ACCESS_CONTROL_ALLOW_HEADERS',
    'ACCESS_CONTROL_ALLOW_METHODS',
    'ACCESS_CONTROL_ALLOW_ORIGIN',
    'ACCESS_CONTROL_EXPOSE_HEADERS',
    'ACCESS_CONTROL_MAX_AGE',
    'CACHE_CONTROL',
    'CONTENT_DISPOSITION',
    'CONTENT_TYPE',
    'P3P',
    'PRAGMA',
    'OTHER',
  ]),
  customHeaderName: HeaderName.optional().meta({
    description: 'With standardHeaderName: OTHER, and only then.',
  }),
  headerValue: z
    .string()
    .regex(/^[^\r\n]+$/, 'must be one line')
    .optional(),
});

const HeaderControl = z.strictObject({
  enable: z.boolean(),
  headerList: z.array(ResponseHeader).max(10).optional(),
});

/** Fields that API v1.5 does not have. */
export const onlyV2 = [
  'rootPathAccessControl',
  'cacheType',
  'cacheKeyQueryParam',
  'isAllowPost',
  'isAllowPut',
  'isAllowPatch',
  'isAllowDelete',
  'useLargeFileOptimization',
  'modifyOutgoingResponseHeaderControl',
] as const;

export const Entry = z.strictObject({
  name: z
    .string()
    .regex(
      /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,62}$/,
      'must be one word of letters, digits, dots, underscores and hyphens',
    )
    .meta({ description: "The team's own stable key; never sent to the vendor." }),
  domain: Domain.optional().meta({
    description: 'Absent until the first create, which prints it; add it then.',
  }),
  state: z.enum(['present', 'absent']).default('present'),
  description: z
    .string()
    .max(
      longestName - markerLength,
      `must have at most ${longestName - markerLength} characters, because a marker is added`,
    )
    .nullable()
    .optional(),
  domainAlias: z.array(Domain).max(3).nullable().optional(),
  defaultMaxAge: z.int().min(0).max(2_147_483_647).optional().meta({
    description: 'Seconds. 0 means 604,800 (a week), not "do not cache".',
  }),
  useOriginCacheControl: z.boolean().optional(),
  cacheType: z.enum(['BYPASS', 'NO_STORE']).nullable().optional(),
  cacheKeyQueryParam: z.enum(['INCLUDE_ALL', 'EXCLUDE_ALL']).optional(),
  referrerType: z.enum(['BLACKLIST', 'WHITELIST']).optional(),
  referrers: z.array(z.string().min(1)).nullable().optional(),
  isAllowWhenEmptyReferrer: z.boolean().optional(),
  origins: z.array(Origin).min(1).optional(),
  forwardHostHeader: z.enum(['ORIGIN_HOSTNAME', 'REQUEST_HOST_HEADER']).optional(),
  useOriginHttpProtocolDowngrade: z.boolean().optional(),
  rootPathAccessControl: RootPathAccessControl.nullable().optional(),
  callback: Callback.nullable().optional(),
  isAllowPost: z.boolean().optional(),
  isAllowPut: z.boolean().optional(),
  isAllowPatch: z.boolean().optional(),
  isAllowDelete: z.boolean().optional(),
  useLargeFileOptimization: z.boolean().optional(),
  modifyOutgoingResponseHeaderControl: HeaderControl.nullable().optional(),
});
export type Entry = z.output<typeof Entry>;

/** `x-…` keys are left out before: they hold what anchors name. */
export const ConfigFile = z
  .strictObject({ distributions: z.array(Entry) })
  .meta({ patternProperties: { '^x-': {} } });
