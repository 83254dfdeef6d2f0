import type { BeneficiaryDocument } from '../../subgraphs/arco/beneficiary/beneficiary.repository';
import type { ReferralDocument } from '../../subgraphs/arco/referral/referral.repository';
import { isoDate } from './calendar';
import type { Person } from './path';
import type { Population } from './population';
import { referralHistory } from './referral-history';
import { referralIds } from './referral-ids';

/** Everybody who agreed to linkage, each once, however many rows tell of them. */
export function* linkedPeople({ registers, direct }: Population): Generator<Person> {
  const seen = new Set<string>();
  for (const { rows } of registers) {
    for (const { person, linked } of rows) {
      if (!linked || seen.has(person.key)) continue;
      seen.add(person.key);
      yield person;
    }
  }
  for (const { person } of direct) yield person;
}

/** In the order of their ids, which tells nothing of the rows that they come from. */
export function beneficiaryRows(all: Population): BeneficiaryDocument[] {
  const rows = [...linkedPeople(all)].map(({ key, country }) => ({
    _id: all.linkedId(key),
    countries: [country],
  }));
  return rows.sort((a, b) => (a._id < b._id ? -1 : 1));
}

export function* referralRows(all: Population): Generator<ReferralDocument> {
  const ids = referralIds(all);
  const rowOf = new Map(
    all.registers.flatMap(({ spec, rows }) =>
      rows.map(({ person, folio }) => [person.key, { folio, programId: spec.programId }] as const),
    ),
  );
  for (const path of all.referred) {
    const { person, handover } = path;
    const row = rowOf.get(person.key);
    const id = ids.get(person.key);
    if (!row || !id) throw new Error(`${person.key} was referred without being enrolled`);
    yield {
      _id: id,
      enrollmentId: row.folio,
      programId: row.programId,
      activityId: handover.activityId,
      beneficiaryId: all.linkedId(person.key),
      country: person.country,
      referredOn: isoDate(handover.referredOn),
      contactedOn: handover.contactedOn === null ? null : isoDate(handover.contactedOn),
      status: handover.status,
      reason: handover.reason,
      history: referralHistory(path, all.linkedId(person.key)),
      basis: 'SYNTHETIC',
    };
  }
}
