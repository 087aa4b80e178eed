import { describe, expect, test } from 'vitest';
import { ContractError } from '../../errors.ts';
import {
  readDistributions,
  readInvalidation,
  readRefusal,
  readTenants,
  writeTenantsRequest,
} from './wire.ts';

const created =
  '<Id>I1</Id><Status>InProgress</Status><CreateTime>2026-11-30T12:00:00.5Z</CreateTime>';
const batch =
  '<InvalidationBatch><Paths><Quantity>1</Quantity><Items><Path>/a&amp;b</Path></Items></Paths><CallerReference>r</CallerReference></InvalidationBatch>';

describe('an invalidation', () => {
  test('in full', async () => {
    const xml = `<?xml version="1.0"?>\n<Invalidation xmlns="x">${created}${batch}</Invalidation>`;
    expect(await readInvalidation(xml)).toEqual({
      ...{ id: 'I1', status: 'InProgress', callerReference: 'r' },
      createTime: Date.UTC(2026, 10, 30, 12, 0, 0, 500),
    });
  });

  test('with what may be left out', async () => {
    const xml = '<Invalidation><Id>I1</Id><Status>Other</Status></Invalidation>';
    expect(await readInvalidation(xml)).toMatchObject({ id: 'I1', status: 'Other' });
  });

  test.each([
    ['', 'something else than XML'],
    ['{"Id":"I1"}', 'something else than XML'],
    ['<html></html>', '`Invalidation`'],
    ['<Invalidation/>', '`Invalidation`'],
    ['<Invalidation><Status>Completed</Status></Invalidation>', '`Invalidation.Id`'],
    [
      '<Invalidation><Id>a</Id><Id>b</Id><Status>Completed</Status></Invalidation>',
      '`Invalidation.Id`',
    ],
    ['<Invalidation><Id></Id><Status>Completed</Status></Invalidation>', '`Invalidation.Id`'],
    ['<Invalidation><Id>a</Id><Status><x/></Status></Invalidation>', '`Invalidation.Status`'],
  ])('%j is refused', async (xml, words) => {
    const error = await readInvalidation(xml).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContractError);
    expect(String(error)).toContain(words);
  });
});

describe('lists', () => {
  test('of distributions', async () => {
    const one =
      '<DistributionSummary><Id>E1</Id><DomainName>d1.cloudfront.net</DomainName><Aliases><Quantity>1</Quantity><Items><CNAME>a.example</CNAME></Items></Aliases></DistributionSummary>';
    const two =
      '<DistributionSummary><Id>E2</Id><DomainName>d2.cloudfront.net</DomainName><Aliases><Quantity>0</Quantity></Aliases></DistributionSummary>';
    const xml = `<DistributionList><NextMarker>E2</NextMarker><IsTruncated>true</IsTruncated><Items>${one}${two}</Items></DistributionList>`;
    expect(await readDistributions(xml)).toEqual({
      items: [
        { id: 'E1', domain: 'd1.cloudfront.net', aliases: ['a.example'] },
        { id: 'E2', domain: 'd2.cloudfront.net', aliases: [] },
      ],
      next: 'E2',
    });
  });

  test.each(['', '<Items/>', '<IsTruncated>false</IsTruncated><NextMarker>E9</NextMarker>'])(
    'without distributions: %j',
    async (content) => {
      const xml = `<DistributionList><Quantity>0</Quantity>${content}</DistributionList>`;
      expect(await readDistributions(xml)).toEqual({ items: [] });
    },
  );

  test('of tenants', async () => {
    const list = '<DistributionTenantSummary><Id>dt_1</Id></DistributionTenantSummary>';
    const xml = `<ListDistributionTenantsResult><NextMarker>m</NextMarker><DistributionTenantList>${list}</DistributionTenantList></ListDistributionTenantsResult>`;
    expect(await readTenants(xml)).toEqual({ items: ['dt_1'], next: 'm' });
    const none =
      '<ListDistributionTenantsResult><DistributionTenantList/></ListDistributionTenantsResult>';
    expect(await readTenants(none)).toEqual({ items: [] });
  });

  test('what asks for tenants is escaped', () => {
    expect(writeTenantsRequest('E1', 'a&b')).toContain('<Marker>a&amp;b</Marker>');
    expect(writeTenantsRequest('E1', undefined)).not.toContain('Marker');
  });
});

describe('a refusal', () => {
  test.each([
    [
      '<ErrorResponse xmlns="x"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no &lt;right&gt;</Message></Error><RequestId>id</RequestId></ErrorResponse>',
      { code: 'AccessDenied', message: 'no <right>', requestId: 'id' },
    ],
    [
      '<Error><Code>Throttling</Code></Error>',
      { code: 'Throttling', message: '', requestId: undefined },
    ],
    ['<html>502</html>', undefined],
    ['', undefined],
  ])('%j', async (xml, refusal) => {
    expect(await readRefusal(xml)).toEqual(refusal);
  });
});
