import type { CountedAgency, CountWords } from '../../kit/counts/published-counts';
import type { EnrollmentStatus } from '../program/program.codes';

export const countedByAmexcid: CountedAgency<EnrollmentStatus> = {
  organizationId: 'org:amexcid',
  rowUnit: 'ENROLLMENTS',
  statuses: {
    ACTIVE: {
      individuals: { en: 'People who are enrolled', es: 'Personas inscritas actualmente' },
      rows: { en: 'Enrolments under way', es: 'Inscripciones vigentes' },
    },
    COMPLETED: {
      individuals: { en: 'People who have finished a cycle', es: 'Personas que han concluido un ciclo' },
      rows: { en: 'Enrolments whose cycle was finished', es: 'Inscripciones con el ciclo concluido' },
    },
    WITHDRAWN: {
      individuals: {
        en: 'People who left before the end',
        es: 'Personas que se dieron de baja antes del final',
      },
      rows: { en: 'Enrolments left before the end', es: 'Inscripciones con baja antes del final' },
    },
  },
};

export const inProgram: CountWords = {
  individuals: {
    en: 'People ever enrolled in this programme of AMEXCID',
    es: 'Personas inscritas alguna vez en este programa de AMEXCID',
  },
  rows: {
    en: 'Enrolments in this programme of AMEXCID',
    es: 'Inscripciones en este programa de AMEXCID',
  },
};

export const inProgramAndCountry: CountWords = {
  individuals: {
    en: 'People ever enrolled in this programme of AMEXCID in this country',
    es: 'Personas inscritas alguna vez en este programa de AMEXCID en este país',
  },
  rows: {
    en: 'Enrolments in this programme of AMEXCID in this country',
    es: 'Inscripciones en este programa de AMEXCID en este país',
  },
};

export const inCountry: CountWords = {
  individuals: {
    en: 'People ever enrolled in a programme of AMEXCID in this country',
    es: 'Personas inscritas alguna vez en un programa de AMEXCID en este país',
  },
  rows: {
    en: 'Enrolments in programmes of AMEXCID in this country',
    es: 'Inscripciones en programas de AMEXCID en este país',
  },
};

export const inAdminArea: CountWords = {
  individuals: {
    en: 'People ever enrolled in a programme of AMEXCID in this department',
    es: 'Personas inscritas alguna vez en un programa de AMEXCID en este departamento',
  },
  rows: {
    en: 'Enrolments in programmes of AMEXCID in this department',
    es: 'Inscripciones en programas de AMEXCID en este departamento',
  },
};
