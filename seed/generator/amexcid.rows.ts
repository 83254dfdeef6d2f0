import type { EnrollmentDocument } from '../../subgraphs/amexcid/enrollment.repository';
import { isoDate } from './calendar';
import type { Population } from './population';

/** Every row of AMEXCID's registers. */
export function* enrollmentRows({ registers, linkedId }: Population): Generator<EnrollmentDocument> {
  for (const { spec, rows } of registers) {
    for (const { folio, registrantId, person, stay, linked } of rows) {
      const startedOn = isoDate(stay.startedOn);
      yield {
        _id: folio,
        registrantId,
        beneficiaryId: linked ? linkedId(person.key) : null,
        programId: spec.programId,
        country: spec.country,
        adminArea: person.adminArea,
        cohort: startedOn.slice(0, 7),
        startedOn,
        endedOn: stay.endedOn === null ? null : isoDate(stay.endedOn),
        status: stay.status,
        sex: person.sex,
        ageBand: person.ageBand,
        basis: 'SYNTHETIC',
      };
    }
  }
}

export const enrollmentCount = ({ registers }: Population): number =>
  registers.reduce((sum, { rows }) => sum + rows.length, 0);
