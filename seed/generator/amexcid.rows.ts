import type { EnrollmentDocument } from '../../subgraphs/amexcid/enrollment/enrollment.repository';
import type { ProgramDocument } from '../../subgraphs/amexcid/program/program.repository';
import { programs } from '../published/programs';
import type { TallyOfRows } from '../row-sources';
import { isoDate } from './calendar';
import type { Population } from './population';
import { ShownAreas } from './shown-areas';

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

/** The programmes, with the departments in which they have at least ten people enrolled. */
export function programTally(): TallyOfRows<EnrollmentDocument, ProgramDocument> {
  const areas = new ShownAreas();
  return {
    add: ({ programId, adminArea, registrantId }) => areas.add(programId, adminArea, registrantId),
    endBlock: () => areas.endBlock(),
    rows: () => programs.map((program) => ({ ...program, adminAreas: areas.of(program._id) })),
  };
}
