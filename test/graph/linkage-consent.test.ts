import { MongoClient } from 'mongodb';
import { enrollmentCollection } from '../../subgraphs/amexcid/enrollment/enrollment.repository';
import { referralCollection } from '../../subgraphs/arco/referral/referral.repository';
import type { CollectionSpec } from '../../subgraphs/kit/collections';
import { Generations } from '../../subgraphs/kit/generations';
import type { Document } from '../../subgraphs/kit/mongo';
import { participationCollection } from '../../subgraphs/usaid/participation/participation.repository';
import { type RunningGraph, startGraph } from './running-graph';

/** A person who was referred and took part, but did not agree to linkage; the seed makes none. */
let graph: RunningGraph;
const ids = { enrollment: 'JCF-HN-9999999', referral: 'REF-HN-999999', participation: 'UP-HN-CMFA-99999-1' };

beforeAll(async () => {
  graph = await startGraph('ci', { written: true });
  const client = new MongoClient(graph.mongoUri);
  const addUnlinked = async <T extends Document>(
    database: string,
    spec: CollectionSpec<T>,
    like: object,
    given: object,
  ): Promise<void> => {
    const collection = (await new Generations(client.db(database)).view()).collection<Document>(
      spec as never,
    );
    const row = await collection.findOne(like);
    if (!row) throw new Error(`no row of ${spec.name} to start from`);
    await collection.insertOne({ ...row, ...given, beneficiaryId: null });
  };
  const { amexcid, arco, usaid } = graph.databases;
  await addUnlinked(amexcid, enrollmentCollection, { _id: 'JCF-HN-0000001' }, { _id: ids.enrollment });
  await addUnlinked(
    arco,
    referralCollection,
    { activityId: 'act:usaid:hn-cmfa', status: 'ENROLLED' },
    { _id: ids.referral, enrollmentId: ids.enrollment },
  );
  await addUnlinked(
    usaid,
    participationCollection,
    { activityId: 'act:usaid:hn-cmfa' },
    { _id: ids.participation, participantId: 'UP-HN-CMFA-99999', referralId: ids.referral },
  );
  await client.close();
});
afterAll(() => graph.stop());

it('joins no rows of a person who did not agree to linkage', async () => {
  const answer = await graph.ask(
    `query ($enrollment: ID!, $referral: ID!, $participation: ID!) {
      enrollment(id: $enrollment) { id beneficiary { id } referrals { id } }
      referral(id: $referral) { id status enrollment { id } beneficiary { id } participations { id } }
      participation(id: $participation) { id referral { id } beneficiary { id } }
    }`,
    ids,
  );
  expect(answer).toEqual({
    data: {
      enrollment: { id: ids.enrollment, beneficiary: null, referrals: [] },
      referral: {
        id: ids.referral,
        status: 'ENROLLED',
        enrollment: null,
        beneficiary: null,
        participations: [],
      },
      participation: { id: ids.participation, referral: null, beneficiary: null },
    },
  });
});

it('joins the rows of a person who did', async () => {
  const { data } = await graph.ask(`{
    activity(id: "act:usaid:hn-cmfa") {
      referrals(first: 1, filter: { status: ENROLLED }) {
        nodes { id beneficiary { id } enrollment { referrals { id } } participations { referral { id } } }
      }
    }
  }`);
  const [referral] = data.activity.referrals.nodes;
  expect(referral.beneficiary.id).toMatch(/^lb_/);
  expect(referral.enrollment.referrals).toEqual([{ id: referral.id }]);
  expect(referral.participations).toEqual([{ referral: { id: referral.id } }]);
});

it('counts the rows without consent beside the people, by country', async () => {
  const { data } = await graph.ask('{ countries { code reach { individuals unlinkedRows } } }');
  const rows = data.countries.map(({ reach }: { reach: { unlinkedRows: number } }) => reach.unlinkedRows);
  expect(rows.reduce((sum: number, each: number) => sum + each, 0)).toBe(80);
});

it('says why a figure has nothing beside it', async () => {
  const { data } = await graph.ask(
    '{ reportedFigures(first: 20) { nodes { id recorded { value } notRecorded } } }',
  );
  const reasons = data.reportedFigures.nodes.map(
    (figure: { id: string; recorded: object | null; notRecorded: string | null }) => {
      expect(figure.recorded === null).toBe(figure.notRecorded !== null);
      return `${figure.id} ${figure.notRecorded}`;
    },
  );
  expect(reasons).toEqual([
    'RF-01 null',
    'RF-02 PLANNED',
    'RF-03 null',
    'RF-04 null',
    'RF-05 null',
    'RF-06 null',
    'RF-07 null',
    'RF-08 PLANNED',
    'RF-09 PLANNED',
    'RF-10 NOT_SEEDED',
  ]);
});
