import type { BeneficiaryDocument } from '../../subgraphs/arco/beneficiary.repository';
import { nobodyAt, type ReachDocument } from '../../subgraphs/arco/reach.repository';
import type { ReferralDocument } from '../../subgraphs/arco/referral.repository';
import { adminAreas } from '../../subgraphs/kit/reference/admin-areas';
import { isoDate } from './calendar';
import type { Person } from './path';
import type { Population } from './population';
import { referralHistory } from './referral-history';
import { referralIds } from './referral-ids';

/** Everybody who agreed to linkage, each once, however many rows tell of them. */
function* linkedPeople({ registers, direct }: Population): Generator<Person> {
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

/** The countries of the framework and all their departments, also those where nobody was reached. */
export function reachRows(all: Population): ReachDocument[] {
  const referred = new Set(all.referred.map(({ person }) => person.key));
  const places = [
    ...new Set(adminAreas.map(({ country }) => country)),
    ...adminAreas.map(({ code }) => code),
  ];
  const reach = new Map<string, ReachDocument>(places.map((place) => [place, nobodyAt(place)]));
  const placesOf = ({ country, adminArea }: Person): ReachDocument[] =>
    [country, adminArea].map((place) => {
      const counted = reach.get(place);
      if (!counted) throw new Error(`${place} is no department of the framework`);
      return counted;
    });
  for (const person of linkedPeople(all)) {
    for (const counted of placesOf(person)) {
      counted.individuals += 1;
      if (referred.has(person.key)) counted.referredIndividuals += 1;
    }
  }
  for (const { person, linked } of all.registers.flatMap(({ rows }) => rows)) {
    if (linked) continue;
    for (const counted of placesOf(person)) counted.unlinkedRows += 1;
  }
  return [...reach.values()];
}

/** How many agreed to linkage. */
export function beneficiaryCount(all: Population): number {
  let people = 0;
  for (const _ of linkedPeople(all)) people += 1;
  return people;
}
