import { peerTelling, startTestSubgraph, type TestSubgraph } from '@community-graph/kit/testing';
import { allowedScopes, anonymous, type Role, type Viewer } from '@community-graph/kit/viewer';
import { suppliers } from '../../src/subgraph.ts';
import { fillMarket } from './market.ts';

const viewer = (role: Role, own: Partial<Viewer>): Viewer => ({
  ...anonymous,
  role,
  scopes: allowedScopes(role),
  ...own,
});

/** Who asks in tests. The city owns the products one and three, the village owns two; nobody owns four. */
export const viewers = {
  anonymous,
  alpha: viewer('SUPPLIER', { subject: 'credential:alpha', supplierId: 'supplier:alpha' }),
  beta: viewer('SUPPLIER', { subject: 'credential:beta', supplierId: 'supplier:beta' }),
  city: viewer('COORDINATOR', { subject: 'anna', organizationId: 'municipality:101' }),
  village: viewer('COORDINATOR', { subject: 'bo', organizationId: 'municipality:751' }),
  member: viewer('MEMBER', { subject: 'carl', organizationId: 'municipality:101' }),
  secretariat: viewer('SECRETARIAT', { subject: 'dorte' }),
} satisfies Record<string, Viewer>;

/** Someone who asks in tests. */
export type Who = keyof typeof viewers;

/** A viewer who has lost all its scopes. */
export const without = (who: Who): Viewer => ({ ...viewers[who], scopes: [] });

/** What a mutation answered. */
export interface Answered {
  /** The payload; null when the field was refused. */
  readonly payload: Record<string, unknown> | null;
  /** The codes of the `userErrors`. */
  readonly codes: string[];
  /** Their messages, one on each line. */
  readonly messages: string;
  /** The codes of the GraphQL errors. */
  readonly errors: unknown[];
}

/** The market, where suppliers and the secretariat change things. */
export interface Desk extends TestSubgraph {
  /** Empties all tables but the audit log, and fills them with the market. */
  reset(): Promise<void>;
  /** Sends a mutation with an idempotency key of its own unless the input has one. */
  send(who: Who | Viewer, name: string, input: object, requestId?: string): Promise<Answered>;
  /** Sends one that must succeed. */
  done(who: Who, name: string, input: object): Promise<Record<string, unknown>>;
  /** Asks as somebody; throws when the answer has errors. */
  ask<Data>(who: Who | Viewer, query: string): Promise<Data>;
  sql<Row>(statement: string): Promise<Row[]>;
}

const owner = (organizationId: string) => ({ organizationId, validFrom: null, validTo: null });
const products = [
  { id: 'product:one', owners: [owner('municipality:101')] },
  { id: 'product:two', owners: [owner('municipality:751')] },
  { id: 'product:three', owners: [owner('municipality:101')] },
  { id: 'product:four', owners: [] },
];

const fields: Readonly<Record<string, string>> = {
  Supplier: 'supplier { id name version summary { text language } website otherNames offeredServices }',
  SupplierContact: 'contact { id version function mailbox phone isFunctionConfirmed validFrom validTo }',
  Engagement: `declaration { id kind status version services note effectiveFrom validFrom validTo engagementVersion reason
    decidedBy decidedByOrganization { id } supplier { id } product { id }
    engagement { id services note validFrom validTo version } continuedBy { id services validFrom validTo } }`,
  Correction:
    'correction { id status version subjectId field text sourceUrl reason supplier { id } organization { id } }',
};

/** Opens the market. */
export async function openDesk(): Promise<Desk> {
  const running = await startTestSubgraph(suppliers, {
    seed: false,
    peers: { products: peerTelling({ productLinkFeed: products }) },
  });
  let key = 0;
  const sql = <Row>(statement: string) => running.subgraph.orm.fork().execute<Row[]>(statement);
  const viewerOf = (who: Who | Viewer) => (typeof who === 'string' ? viewers[who] : who);
  const send: Desk['send'] = async (who, name, input, requestId = 'test-request') => {
    const topic = ['Engagement', 'SupplierContact', 'Supplier', 'Correction'].find((each) => name.includes(each))!;
    const inputType = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors = [] } = await running.subgraph.execute({
      query: `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${fields[topic]} userErrors { code message path } } }`,
      variables: { input: { idempotencyKey: `key ${(key += 1)}`, ...input } },
      requestId,
      viewer: viewerOf(who),
    });
    const payload = (data?.[name] ?? null) as Answered['payload'];
    const userErrors = (payload?.['userErrors'] ?? []) as { code: string; message: string }[];
    return {
      payload,
      codes: userErrors.map(({ code }) => code),
      messages: userErrors.map(({ message }) => message).join('\n'),
      errors: errors.map(({ extensions }) => extensions?.['code']),
    };
  };
  return {
    ...running,
    send,
    sql,
    async reset() {
      await sql(`truncate suppliers.supplier, suppliers.engagement, suppliers.engagement_declaration, suppliers.correction,
        suppliers.supplier_contact, suppliers.source, suppliers.remembered_change, suppliers.removed_id cascade`);
      await fillMarket(running);
    },
    async done(who, name, input) {
      const { payload, codes, messages, errors } = await send(who, name, input);
      if (payload === null || codes.length + errors.length > 0) {
        throw new Error(`${name} was refused: ${codes.join()} ${messages} ${errors.join()}`);
      }
      return Object.values(payload)[0] as Record<string, unknown>;
    },
    async ask<Data>(who: Who | Viewer, query: string) {
      const { data, errors } = await running.subgraph.execute({
        query,
        requestId: 'test-request',
        viewer: viewerOf(who),
      });
      if (errors) throw new Error(`${query} has errors: ${JSON.stringify(errors)}`);
      return data as Data;
    },
  };
}
