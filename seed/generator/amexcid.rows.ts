import type { EnrollmentDocument } from '../../subgraphs/amexcid/enrollment.repository';
import type { ProgramDocument } from '../../subgraphs/amexcid/program.repository';
import { programs } from '../published/programs';
import { isoDate } from './calendar';
import type { Population } from './population';
import { shownAreas } from './shown-areas';

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

/** The programmes, with the departments in which they have at least ten people enrolled. */
export const programRows = ({ registers }: Population): ProgramDocument[] =>
  programs.map((program) => {
    const own = registers.filter(({ spec }) => spec.programId === program._id);
    const people = own
      .flatMap(({ rows }) => rows)
      .map(({ registrantId, person }) => ({ person: registrantId, adminArea: person.adminArea }));
    return { ...program, adminAreas: shownAreas(people) };
  });
